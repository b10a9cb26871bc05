export type TranslationErrorCode =
  | 'translation-columns'
  | 'translation-number'
  | 'translation-no-such-ayah'
  | 'translation-duplicate'
  | 'translation-empty-text'
  | 'translation-no-letters'
  | 'translation-empty'

const SAYS: Readonly<Record<TranslationErrorCode, string>> = {
  'translation-columns': 'is not of the form surah|ayah|text. Write one ayah a line, as in 1|1|text; lines of remarks begin with #',
  'translation-number': 'does not begin with the numbers of a surah and an ayah. Write them in digits, as in 2|255|text',
  'translation-no-such-ayah': 'names an ayah that does not exist in Hafs numbering. Put the number right',
  'translation-duplicate': 'gives an ayah that an earlier line gives. Keep one of the two',
  'translation-empty-text': 'has no text. Write the words of the ayah, or leave the line out',
  'translation-no-letters': 'has no word in Latin letters. Only translations in Latin letters can be compared',
  'translation-empty': 'was reached without any ayah. Check that the file is the right one',
}

/** A translation file that is not in Tanzil's layout: `code`, and in `data` the name, the line (from 1) and what it holds. */
export class TranslationError extends Error {
  override readonly name = 'TranslationError'
  readonly code: TranslationErrorCode
  readonly data: Readonly<{ name: string; line: number; text: string }>

  constructor(code: TranslationErrorCode, data: Readonly<{ name: string; line: number; text: string }>) {
    super(`${data.name}: line ${data.line} ${SAYS[code]}${data.text === '' ? '' : `: ${data.text}`}`)
    this.code = code
    this.data = data
  }
}
