export { normalize, type Normalized, type NormalizeEdit, type NormalizeOptions } from './normalize.js'
export { NormalizeError } from './errors.js'
export { namedProfile, planOf, profiles, type NamedProfile, type PlannedStep, type Profile, type ProfileSteps } from './profiles.js'
export { steps } from './steps/index.js'
export type { Loss, Step, StepOption, StepOptions } from './step.js'
export {
  printedEditions, quotationsIn, type AnalysedQuotations, type KeptBecause, type PrintedEdition, type QuotationReport,
} from './quran-edition.js'
