export { TranslationError, type TranslationErrorCode } from './error.js'
export { parseTranslation, type TranslationOptions } from './parse.js'
export { Translation, type TranslationAbout } from './translation.js'
