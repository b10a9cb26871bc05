import { NormalizeError } from './errors.js'
import { completeOptions, type Step, type StepOptions } from './step.js'
import { stepIndex, steps } from './steps/index.js'

/** Steps by id: true or options to run it, false to leave out a step of the profile that is extended. */
export type ProfileSteps = Readonly<Record<string, boolean | StepOptions>>

/** A list of steps with options, as written in code or in a configuration file. */
export interface Profile {
  /** The profile that this one adds to and takes from. */
  readonly extends?: string | Profile
  readonly steps: ProfileSteps
}

/** A profile that comes with the program. */
export interface NamedProfile extends Profile {
  readonly id: string
  /** One sentence for the guide. */
  readonly text: string
  /** A key for search or comparison: never meant to be written into a file. */
  readonly lossy: boolean
}

const PUBLICATION: NamedProfile = {
  id: 'publication',
  text: 'what a publisher may do unasked: every change has one right answer, and no reader loses anything',
  lossy: false,
  steps: {
    'line-ends': true,
    mojibake: true,
    'presentation-forms': true,
    'invisible-debris': true,
    'foreign-letters': true,
    'duplicate-marks': true,
    'arabic-punctuation': true,
    'punctuation-spaces': true,
    'trailing-space': true,
    isolates: true,
    'bracket-order': true,
    'last-line-end': true,
  },
}

const HOUSE: NamedProfile = {
  id: 'house',
  text: 'publication, and the habits of a house: what you do not choose stays as it is, but for tatweel that stretches a word',
  lossy: false,
  extends: 'publication',
  steps: {
    hamza: true,
    tatweel: true,
    'tanwin-alef': true,
    'mark-order': true,
    honorific: true,
    'quotation-marks': true,
    digits: true,
  },
}

const SEARCH: NamedProfile = {
  id: 'search',
  text: 'a key for a search index: whatever readers leave out or confuse is folded away',
  lossy: true,
  steps: {
    mojibake: true,
    'presentation-forms': true,
    'combining-hamza': true,
    'fold-marks': true,
    'fold-tatweel': true,
    'fold-controls': true,
    'fold-alef': true,
    'fold-hamza': true,
    'fold-yeh': true,
    'fold-teh-marbuta': true,
    'fold-variants': true,
    'fold-digits': true,
    'fold-latin': true,
  },
}

const COMPARE: NamedProfile = {
  id: 'compare',
  text: 'the letters in which quotations are compared with the Quran',
  lossy: true,
  steps: { 'presentation-forms': true, 'matcher-key': true },
}

export const profiles: readonly NamedProfile[] = [PUBLICATION, HOUSE, SEARCH, COMPARE]

/** A step of a profile with all its options. */
export interface PlannedStep {
  readonly step: Step
  /** Bit of the step in `Change.steps`. */
  readonly bit: number
  readonly options: StepOptions
}

/**
 * The profile of a name.
 * @throws {NormalizeError} `unknown-profile`
 */
export function namedProfile(id: string): NamedProfile {
  const profile = profiles.find((candidate) => candidate.id === id)
  if (profile !== undefined) return profile
  throw new NormalizeError('unknown-profile', { profile: id, known: profiles.map((one) => one.id).join(', ') })
}

/**
 * The steps of a profile in the order in which they run, with all their options.
 * @throws {NormalizeError} `unknown-profile`, `unknown-step`, `unknown-option`, `bad-option`
 */
export function planOf(profile: Profile | string): readonly PlannedStep[] {
  const chosen = flatten(profileOf(profile))
  for (const [id, options] of chosen) check(id, options)
  return steps.flatMap((step, index) => {
    const options = chosen.get(step.id)
    return options === undefined ? [] : [{ step, bit: 1 << index, options: completeOptions(step, options) }]
  })
}

const profileOf = (profile: Profile | string): Profile => (typeof profile === 'string' ? namedProfile(profile) : profile)

function flatten(profile: Profile): Map<string, StepOptions> {
  const chosen = profile.extends === undefined ? new Map<string, StepOptions>() : flatten(profileOf(profile.extends))
  for (const [id, wanted] of Object.entries(profile.steps)) {
    if (wanted === false) chosen.delete(id)
    else chosen.set(id, { ...chosen.get(id), ...(wanted === true ? {} : wanted) })
    if (!stepIndex.has(id)) throw new NormalizeError('unknown-step', { step: id, known: steps.map((step) => step.id).join(', ') })
  }
  return chosen
}

function check(id: string, options: StepOptions): void {
  const known = steps[stepIndex.get(id)!]!.options ?? {}
  for (const [name, value] of Object.entries(options)) {
    const option = known[name]
    if (option === undefined) throw new NormalizeError('unknown-option', { step: id, option: name, known: Object.keys(known).join(', ') })
    if (!option.values.includes(value)) {
      throw new NormalizeError('bad-option', { step: id, option: name, value, known: option.values.join(', ') })
    }
  }
}
