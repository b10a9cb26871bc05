export { SurahAliasError, type SurahAliasErrorCode, surahNames } from './aliases.js'
export { mentionOf } from './alone.js'
export { findMentions, readReferences } from './find.js'
export { parseReference } from './parse.js'
export { KNOWN_NAMES, type SurahAliases, type SurahNames } from './surah-names.js'
export type {
  Mention,
  MentionCertainty,
  MentionStatus,
  ParsedReference,
  ReferenceProblem,
  ReferenceResult,
} from './types.js'
