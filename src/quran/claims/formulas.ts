import { LETTER, LETTER_TABLE } from '../letters.js'

/**
 * Formulas of devotion that stand in the Quran and in everybody's mouth. In running text they are nobody's quotation.
 */
const FORMULAS: readonly string[] = [
  'بسم الله الرحمن الرحيم',
  'الحمد لله رب العالمين الرحمن الرحيم',
  'الحمد لله رب العالمين',
  'الحمد لله',
  'أعوذ بالله من الشيطان الرجيم',
  'إنا لله وإنا إليه راجعون',
  'حسبنا الله ونعم الوكيل',
  'حسبي الله ونعم الوكيل',
  'حسبي الله لا إله إلا هو عليه توكلت وهو رب العرش العظيم',
  'وما توفيقي إلا بالله عليه توكلت وإليه أنيب',
  'ما شاء الله لا قوة إلا بالله',
  'لا إله إلا الله محمد رسول الله',
  'لا إله إلا أنت سبحانك إني كنت من الظالمين',
  'رضي الله عنهم ورضوا عنه',
  'ربنا آتنا في الدنيا حسنة وفي الآخرة حسنة وقنا عذاب النار',
  'والسلام على من اتبع الهدى',
  'سبحان ربك رب العزة عما يصفون وسلام على المرسلين والحمد لله رب العالمين',
  'وهو على كل شيء قدير',
  'إن الله على كل شيء قدير',
  'والله على ما نقول وكيل',
  'لا حول ولا قوة إلا بالله العلي العظيم',
  'الذين آمنوا وعملوا الصالحات',
  'سبحانه وتعالى عما يقولون علوا كبيرا',
  'رب العرش العظيم',
  'يا أيها الذين آمنوا',
  'بسم الله والحمد لله',
]

// Longest first, so that none is cut up by a shorter one.
const keys: readonly string[] = FORMULAS.map(key).sort((a, b) => b.length - a.length)

/** What is said after a name. In brackets it is no quotation either. */
const HONORIFICS: readonly string[] = [
  'صلى الله عليه وسلم',
  'صلى الله عليه وآله وسلم',
  'صلى الله تعالى عليه وسلم',
  'عليه الصلاة والسلام',
  'عليه السلام',
  'عليهم السلام',
  'رضي الله عنه',
  'رضي الله عنها',
  'رضي الله عنهما',
  'رضي الله تعالى عنه',
  'رحمه الله تعالى',
  'رحمه الله',
  'رحمهم الله',
  'سبحانه وتعالى',
  'تبارك وتعالى',
  'عز وجل',
  'جل جلاله',
  'حفظه الله',
  'صدق الله العظيم',
  'الله العظيم',
]
const honorificKeys: ReadonlySet<string> = new Set(HONORIFICS.map(key))

/** Whether letters [q, qEnd) are an honorific and nothing else. */
export function isHonorific(letters: Uint8Array, q: number, qEnd: number): boolean {
  return honorificKeys.has(lettersKey(letters, q, qEnd))
}

/** Letters that may remain between formulas: و, ثم. */
const JOINING_LETTERS = 3

/** Whether letters [q, qEnd) are a formula, a part of one, or several of them. */
export function isFormula(letters: Uint8Array, q: number, qEnd: number): boolean {
  const own = lettersKey(letters, q, qEnd)
  if (keys.some((formula) => formula.includes(own))) return true
  let rest = own
  for (const formula of keys) rest = rest.replace(formula, '')
  return rest.length < own.length && rest.length <= JOINING_LETTERS
}

function lettersKey(letters: Uint8Array, q: number, qEnd: number): string {
  let result = ''
  for (let i = q; i < qEnd; i++) result += String.fromCharCode(0x40 + (letters[i]! & LETTER))
  return result
}

function key(text: string): string {
  let result = ''
  for (let i = 0; i < text.length; i++) {
    const letter = LETTER_TABLE[text.charCodeAt(i)]! & LETTER
    if (letter !== 0) result += String.fromCharCode(0x40 + letter)
  }
  return result
}
