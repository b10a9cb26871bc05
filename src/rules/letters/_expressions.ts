/**
 * Expressions that everybody writes, and that lose their spaces oftener than others. Chosen by hand from religious formulas; what many
 * join on purpose (الحمدلله, ماشاءالله, عزوجل) is not among them, nor is لا before a verb (لايوجد), which is too common to be told at each place. A person should read them.
 */
const EXPRESSIONS = `صلى الله عليه وسلم
صلى الله عليه وآله وسلم
صلى الله تعالى عليه وسلم
رضي الله عنه
رضي الله عنها
رضي الله عنهم
رضي الله عنهما
رضي الله تعالى عنه
رحمه الله
رحمها الله
رحمهم الله
حفظه الله
عليه السلام
عليها السلام
عليهم السلام
عليهما السلام
السلام عليكم ورحمة الله وبركاته
عليه الصلاة والسلام
قال رسول الله
كتاب الله
سبيل الله
سبحان الله
سبحانه وتعالى
تبارك وتعالى
بسم الله الرحمن الرحيم
بإذن الله
جزاك الله خيرا
بارك الله فيك
أستغفر الله
إن شاء الله
لا إله إلا الله
قال الله تعالى
قوله تعالى`.split('\n')

const CLITIC = /^[\u0648\u0641\u0628\u0644\u0643]/
const HAMZAS = /[\u0622\u0623\u0625]/g
const ALEF = '\u0627'

/** Letters of two and more words of an expression in a row, joined → letters before each lost space. */
const JOINED: ReadonlyMap<string, readonly number[]> = joinedExpressions()

/** Letters before each space that the word lost, where it is such an expression or some words of one, a clitic before it or not; else null. */
export function lostInExpression(letters: string): readonly number[] | null {
  const places = JOINED.get(letters)
  if (places !== undefined) return places
  const rest = CLITIC.test(letters) ? JOINED.get(letters.slice(1)) : undefined
  return rest === undefined ? null : rest.map((place) => place + 1)
}

function joinedExpressions(): Map<string, readonly number[]> {
  const joined = new Map<string, readonly number[]>()
  for (const expression of EXPRESSIONS) {
    const words = expression.split(' ')
    for (let first = 0; first < words.length; first++) {
      const places: number[] = []
      let text = words[first]!
      for (const word of words.slice(first + 1)) {
        places.push(text.length)
        text += word
        // As those write it who leave hamza out, too.
        for (const spelling of [text, text.replace(HAMZAS, ALEF)]) joined.set(spelling, [...places])
      }
    }
  }
  return joined
}
