import { ayahCount } from '../names/surahs.js'
import { TranslationError, type TranslationErrorCode } from './error.js'
import { Translation, type TranslationRow } from './translation.js'
import { latinWords } from './words.js'

export interface TranslationOptions {
  /** BCP 47: 'en'. */
  readonly language: string
  /** The name that messages use; what the file says of itself where this is left out. */
  readonly name?: string | undefined
  /** The name where the file says none of itself: that of the file. The language where this is left out too. */
  readonly fileName?: string | undefined
}

const BOM = '\ufeff'
const FIELDS = 3
const SHOWN = 60
/** Two of Tanzil's remarks: `#  Name: …`, `#  Last Update: …`. */
const REMARK = /^#\s*(Name|Last Update):\s*(\S.*)$/

/**
 * Reads a translation in Tanzil's layout: `surah|ayah|text`, one ayah a line in any order, ayat may be missing; a byte order mark,
 * blank lines and lines that begin with `#` are passed over. The text may hold `|`.
 * @throws {TranslationError} with the line, for anything else
 */
export function parseTranslation(text: string, { language, name, fileName = language }: TranslationOptions): Translation {
  const remarks = new Map<string, string>()
  const rows = new Map<number, TranslationRow>()
  const label = name ?? fileName
  const lines = (text.startsWith(BOM) ? text.slice(1) : text).split('\n')
  lines.forEach((raw, i) => {
    const line = raw.trim()
    const fail = (code: TranslationErrorCode): never => {
      throw new TranslationError(code, { name: label, line: i + 1, text: line.slice(0, SHOWN) })
    }
    if (line.startsWith('#')) {
      const remark = REMARK.exec(line)
      if (remark !== null) remarks.set(remark[1]!, remark[2]!)
      return
    }
    if (line === '') return
    const fields = line.split('|')
    if (fields.length < FIELDS) fail('translation-columns')
    const [surah, ayah] = [numberOf(fields[0]!), numberOf(fields[1]!)]
    if (surah === null || ayah === null) return fail('translation-number')
    if (ayah < 1 || ayah > ayahCount(surah)) fail('translation-no-such-ayah')
    const words = fields.slice(2).join('|').trim()
    if (words === '') fail('translation-empty-text')
    if (latinWords(words).count === 0) fail('translation-no-letters')
    const key = surah * 1000 + ayah
    if (rows.has(key)) fail('translation-duplicate')
    rows.set(key, { surah, ayah, text: words })
  })
  if (rows.size === 0) throw new TranslationError('translation-empty', { name: label, line: lines.length, text: '' })
  const sorted = [...rows].sort(([a], [b]) => a - b).map(([, row]) => row)
  return new Translation({ language, name: name ?? remarks.get('Name') ?? fileName, updated: remarks.get('Last Update') ?? null }, sorted)
}

function numberOf(field: string): number | null {
  const digits = field.trim()
  return /^\d{1,3}$/.test(digits) ? Number(digits) : null
}
