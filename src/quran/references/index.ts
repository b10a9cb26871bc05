export { findMentions } from './find.js'
export { parseReference } from './parse.js'
export type {
  Mention,
  MentionCertainty,
  MentionStatus,
  ParsedReference,
  ReferenceProblem,
  ReferenceResult,
} from './types.js'
