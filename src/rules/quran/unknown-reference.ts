import type { Facts } from '../../analysis/facts.js'
import { ayahCount, SURAHS } from '../../quran/names/index.js'
import { mentionOf } from '../../quran/references/index.js'
import { isBehindSaid } from '../../quran/said-renderings.js'
import { isMisprinted } from '../../quran/slips.js'
import type { AyahRange, Citation } from '../../quran/types.js'
import type { Report, Rule } from '../rule.js'
import { rewriteReference } from './_reference.js'
import { ayah } from './_words.js'

/** A reference to a surah or an ayah that does not exist, or to a range that runs backwards. */
export const rule: Rule = {
  meta: {
    id: 'quran/unknown-reference',
    severity: 'error',
    edits: 'suggestion',
    messages: ['noSuchAyah', 'ayahZero', 'unknownSurah', 'noSuchSurah', 'reversedRange', 'rewrite'],
    quotations: 'report',
  },
  check(facts, report) {
    for (const citation of facts.citations) {
      const problem = problemOf(facts, citation)
      if (problem !== null) report({ ...problem, start: citation.start, end: citation.end, ...offer(facts, citation) })
    }
  },
}

/** A surah that is spoken of without its name: السورة نفسها، سورة مكية. */
const DESCRIBED = /(?:^|[^\p{L}\p{M}])(?:نفسها|نفس|ذاتها|عينها|السابقة|المذكورة|المتقدمة|الأخرى|أخرى|التالية|الآتية|الكريمة|كاملة|مكية|مدنية|هذه|تلك)(?![\p{L}\p{M}])/u

const LETTER = /\p{L}/u

function problemOf(facts: Facts, citation: Citation): Pick<Report, 'messageId' | 'data'> | null {
  const { status, ref, text } = citation
  if (status === 'unknown-surah' || status === 'ambiguous') {
    const mention = mentionOf(text, facts.surahNames)
    const isNumber = status === 'ambiguous' ? mention?.disagrees === true && ayahCount(mention.candidates[1]!) === 0 : mention?.name === null
    if (isNumber) return { messageId: 'noSuchSurah', data: { citation: text, surahs: SURAHS } }
    return status === 'ambiguous' || DESCRIBED.test(text) ? null : { messageId: 'unknownSurah', data: { citation: text } }
  }
  if (status === 'reversed-range') return { messageId: 'reversedRange', data: { citation: text } }
  if (status !== 'no-such-ayah' || ref === null) return null
  if (isSaidNotToBe(facts.prose.text, citation)) return null
  if (!LETTER.test(text) && !areAyat(facts, citation, ref) && !isBehindSaid(facts.prose.text, citation.start - 1)) return null
  if (ref.from < 1) return { messageId: 'ayahZero', data: { citation: text, refs: [ayah(ref)] } }
  return { messageId: 'noSuchAyah', data: { citation: text, refs: [ayah(ref)], ayat: ayahCount(ref.surah) } }
}

/** «الآية 2:287 غير موجودة», "there is no verse 2:287": the writer says it himself. */
function isSaidNotToBe(text: string, { start, end }: Citation): boolean {
  return NOT_THERE.test(text.slice(end, end + REACH)) || THERE_IS_NO.test(text.slice(Math.max(0, start - REACH), start))
}
const REACH = 32
const NOT_THERE = /^[\s)\]"\u201d\u00bb,\u060c]{0,3}(?:غير موجودة|غير صحيحة|لا توجد|لا وجود لها|ليست موجودة|do(?:es)? not exist|do(?:es)?n['\u2019]t exist|(?:is )?not found|is invalid|is out of range)/i
const THERE_IS_NO = /(?:لا توجد|لا يوجد|ليست هناك|ليس هناك|there is no|there['\u2019]s no|no such|invalid)(?: \p{L}+){0,2} ?[([]?$/iu

/**
 * Numbers alone that name no ayah are a volume and its page, [1: 46], unless the words beside them stand in that surah, in the same ayah of
 * another one, (61:34) for 51:34, or in what another reference of theirs names: (2:153; 3:201).
 */
function areAyat({ quotations, citations }: Facts, { quotation }: Citation, named: AyahRange): boolean {
  if (quotation === null) return false
  return quotations[quotation]!.refs.some((ref) => ref.surah === named.surah || isMisprinted(named, ref)) || citations.some((other) => other.quotation === quotation && other.status === 'confirmed')
}

/** The verse that the quotation beside it stands in, or the range the right way round. */
function offer(facts: Facts, citation: Citation): Pick<Report, 'suggestions'> {
  const { start, end } = citation
  const target = targetOf(facts, citation)
  if (target === null) return {}
  const written = rewriteReference(facts, citation, target)
  if (written === null) return {}
  return { suggestions: [{ messageId: 'rewrite', data: { text: written, refs: [ayah(target)] }, edits: [{ start, end, text: written }] }] }
}

function targetOf(facts: Facts, { suggested, quotation, ref, status }: Citation): AyahRange | null {
  const quoted = quotation === null ? undefined : facts.quotations[quotation]
  if (suggested !== undefined) return suggested
  // Beside a reference that has the words, [البقرة: 153، 287], this one was for others.
  const first = quoted?.citation ?? null
  if (first !== null && facts.citations[first]!.status === 'confirmed') return null
  // Where the words stand in several ayat, which of them was meant is not known.
  if (quoted?.refs.length === 1) return quoted.refs[0]!
  if (status !== 'reversed-range' || ref === null) return null
  return { surah: ref.surah, from: Math.min(ref.from, ref.to), to: Math.max(ref.from, ref.to) }
}
