import type { Prose, Range } from '../../text/index.js'
import { plainWords, surroundingsOf, wordsOf, type Surroundings } from '../surroundings.js'

/**
 * What a stretch of undecoded text is in its sentence: `damage`; `shown`, as an example beside what it says or in a
 * sentence about encodings; or `unclear`, so that a person must choose.
 */
export type Purpose = 'damage' | 'unclear' | 'shown'

interface Undecoded extends Range {
  /** What it says. */
  readonly text: string
}

const MOST_WORDS = 2
const LEAST_AROUND = 3
/** So many runs that nothing explains, and more than are explained: the document is damaged. */
const LEAST_DAMAGE = 3
/** Runs that are looked at before a document is called damaged as a whole. */
const SAMPLE = 64

/** Words that speak of encodings themselves. */
const OF_ENCODINGS =
  /(?<![a-z])(?:unicode|escap(?:ed?|es|ing)|utf(?:-?(?:8|16|32))?|ascii|(?:en|de)cod(?:ed?|er|es|ing|ings)|mojibake|code ?(?:page|point)s?|charset|character (?:reference|set)s?|latin-?1|iso-8859(?:-\d+)?|windows-125\d|cp-?125\d|quoted-printable|garbled|gibberish)(?![a-z])|ترميز|يوني?كود|موجيباك|محارف|صفحة (?:ال)?رموز|رمزگذاری|کدگذاری|یونی\u200c?کد|یونیکوڈ|انکوڈنگ/iu
/** Formats and languages that have escapes. */
const OF_FORMATS = /(?<![a-z])(?:json|javascript|typescript|python|java|php|html|xml|css|entit(?:y|ies)|bytes?|hex|quoted-printable|urls?)(?![a-z])|جيسون|جافا ?سكري?بت|بايثون|شي?فرة|بايت|جاوا ?اسکریپت/iu
/** «It is written so»: هكذا behind or before a word of writing. */
const SO = /(?<!\p{L})(?:هكذا|كهذا|چنین|اس طرح)(?!\p{L})/u
const APPEARS = /(?<!\p{L})(?:و|ف)?(?:[يت]?(?:كتب|ظهر|عرض|قرأ)(?:ت|ون|ونها|ها|ه)?|[يت]?(?:بدو|راه|راها|رى|رون)|بدت|بدا|نویسند|لکھا)(?!\p{L})/u
const OPENERS = '"\'«“‘(['
const CLOSERS = '"\'»”’)]'
/** Words that stand in every sentence: one of them beside is chance. */
const EVERYWHERE: ReadonlySet<string> = new Set(plainWords('في من على إلى عن أن إن لا ما و يا هو هي أو ثم كان هذا هذه ذلك التي الذي مع قد لم لن كل بعد قبل به له که از به در را است این کے کی کا میں سے ہے'))

/** What each stretch is for. `speaksOfFormats`: whether the name of a format explains it, as it does an escape. */
export function purposesOf(prose: Prose, runs: readonly Undecoded[], speaksOfFormats: boolean): Map<Undecoded, Purpose> {
  const purposes = new Map<Undecoded, Purpose>()
  let shown = 0
  let others = 0
  for (const run of inProse(prose, runs)) {
    const purpose = purposeOf(prose.text, run, speaksOfFormats)
    if (purpose === 'shown') shown++
    else others++
    if (purpose !== 'damage') purposes.set(run, purpose)
    if (shown + others === SAMPLE && others > shown) return new Map()
  }
  return others >= LEAST_DAMAGE && others > shown ? new Map() : purposes
}

/** Those that code does not hold: there everything is on purpose. */
function inProse(prose: Prose, runs: readonly Undecoded[]): readonly Undecoded[] {
  const opaque = [...prose.opaque].sort((a, b) => a.start - b.start)
  let next = 0
  let covered = 0
  return runs.filter(({ start }) => {
    while (next < opaque.length && opaque[next]!.start <= start) covered = Math.max(covered, opaque[next++]!.end)
    return start >= covered
  })
}

function purposeOf(text: string, run: Undecoded, speaksOfFormats: boolean): Purpose {
  const around = surroundingsOf(text, run)
  const words = plainWords(run.text)
  if (isSaid(words, around)) return 'shown'
  const isShort = words.length <= MOST_WORDS
  const said = `${around.head} ${around.before} ${around.after}`
  if (OF_ENCODINGS.test(said) || (speaksOfFormats && OF_FORMATS.test(said)) || (SO.test(said) && APPEARS.test(said))) return isShort ? 'shown' : 'unclear'
  if (isShort && (OF_FORMATS.test(said) || isQuoted(around))) return 'unclear'
  return 'damage'
}

/** Whether what the stretch says stands beside it, decoded. */
function isSaid(words: readonly string[], { head, before, after }: Surroundings): boolean {
  if (words.every((word) => EVERYWHERE.has(word))) return false
  const beside = new Set([...plainWords(before), ...plainWords(after), ...plainWords(head)])
  return words.every((word) => beside.has(word))
}

/** Whether it stands in marks of its own amid other words. */
function isQuoted({ before, after }: Surroundings): boolean {
  if (before === '' || after === '' || !OPENERS.includes(before.at(-1)!) || !CLOSERS.includes(after[0]!)) return false
  return wordsOf(before).length + wordsOf(after).length >= LEAST_AROUND
}

/** Whether a sentence about encodings holds the stretch, that nobody can decode. */
export function isSpokenOf(text: string, range: Range): boolean {
  const { head, before, after } = surroundingsOf(text, range)
  return OF_ENCODINGS.test(`${head} ${before} ${after}`) && text.slice(range.start, range.end).trim().split(/\s+/).length <= MOST_WORDS
}
