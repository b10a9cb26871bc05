// The word right behind a surah and a number:  سورة يس 41 مرة   سورة يس 41 تبين   Surah Yasin 41 times   Surah Yasin 41 warns us
//                                                        ^^^ counted   ^^^^ of the ayah          ^^^^^              ^^^^^
import { AFTER_AYAH, COUNTED, OBJECTS, VERBS } from './grammar.generated.js'
import { ARABIC } from './window.js'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'))
let followers: ReadonlySet<string> | undefined
let counted: ReadonlySet<string> | undefined
let verbs: ReadonlySet<string> | undefined
let objects: ReadonlySet<string> | undefined

/** A word that stands behind an ayah as behind any other noun. */
export const isFollower = (word: string): boolean => (followers ??= setOf(AFTER_AYAH)).has(word)

/** Arabic counts up to ten in the plural, which has many shapes, from eleven on in the accusative, and from a hundred on in the genitive. */
const TEN = 10
const HUNDRED = 100

/**
 * Whether a word is counted by the number before it.
 *
 * @param word in the cleaned alphabet.
 * @param rest what stands behind it.
 * @param ayah the number, where the surah has such an ayah; null where it has none.
 */
export function isCounted(word: string, rest: string, ayah: number | null): boolean {
  if ((counted ??= setOf(COUNTED)).has(word)) return true
  if (isVerb(word, rest)) return false
  if (ayah === null) return true
  if (!ARABIC.test(word)) return word.endsWith('s')
  return ayah <= TEN || AND.test(word) || PLURAL.test(word) || (ayah < HUNDRED && ACCUSATIVE.test(word))
}

const AND = /^[\u0648\u0641]/
/** نداءات */
const PLURAL = /\u0627\u062a$/
/** طفلا, وصية */
const ACCUSATIVE = /[\u0627\u0647]$/

/** يأمر, يتحدث; يوما is a noun. */
const HE = /^[\u0648\u0641]?\u064a.{2,4}[^\u0627]$/
/** تبين, تدل; not تسبيحة, توجيهات, تسجيل. */
const SHE = /^[\u0648\u0641]?\u062a(?!..\u064a.$)(?!.*\u0627\u062a$).{1,5}[^\u0627\u0647]$/
/** ختمت, دلت; not مرات. */
const DID = /^.{1,5}[^\u0627]\u062a$/
const NEXT = /^ ([a-z]+)/

function isVerb(word: string, rest: string): boolean {
  if ((verbs ??= setOf(VERBS)).has(word)) return true
  if (ARABIC.test(word)) return HE.test(word) || SHE.test(word) || DID.test(word)
  return word.endsWith('s') && (objects ??= setOf(OBJECTS)).has(NEXT.exec(rest)?.[1] ?? '')
}
