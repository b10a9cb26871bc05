import type { Facts } from '../../analysis/facts.js'
import { ayahCount } from '../../quran/names/index.js'
import { mentionOf } from '../../quran/references/index.js'
import type { AyahRange, Citation } from '../../quran/types.js'
import { partitionPoint } from '../../text/index.js'
import type { Report, Rule } from '../rule.js'
import { rewriteReference } from './_reference.js'
import { ayah, opening, surahEntry, translationData } from './_words.js'

/** A reference beside a quotation that stands elsewhere in the Quran, or whose surah's name and number do not agree. */
export const rule: Rule = {
  meta: {
    id: 'quran/wrong-reference',
    severity: 'error',
    edits: 'suggestion',
    messages: ['elsewhere', 'otherCount', 'narrow', 'rendering', 'beside', 'nameAndNumber', 'nameOrNumber', 'rewrite'],
    quotations: 'report',
  },
  check(facts, report) {
    for (const citation of facts.citations) {
      const problem = citation.status === 'wrong' ? elsewhere(facts, citation) : citation.status === 'ambiguous' ? twoSurahs(facts, citation) : null
      if (problem !== null) report({ ...problem, start: citation.start, end: citation.end })
    }
    for (const quotation of facts.quotations) {
      const { beside = [], refs, verdict, start, end } = quotation
      if (beside.length === 0) continue
      const data = { found: opening(quotation.text), suggested: refs.slice(0, 1).map(ayah), refs: beside.slice(0, 1).map(ayah), ...translationData(quotation) }
      report({ messageId: 'beside', data, start, end, ...(verdict === 'verbatim' ? {} : { severity: 'warning' }) })
    }
  },
}

type Problem = Omit<Report, 'start' | 'end'>

function elsewhere(facts: Facts, citation: Citation): Problem | null {
  const { text, ref, suggested, quotation } = citation
  const quoted = quotation === null ? undefined : facts.quotations[quotation]
  const target = suggested ?? quoted?.refs[0]
  if (ref === null || target === undefined) return null
  const translation = quoted === undefined ? null : translationData(quoted)
  const data = { citation: text, found: opening(quoted?.text ?? ''), refs: [ayah(ref)], suggested: [ayah(target)], ...translation }
  const messageId = translation === null ? stated(citation, ref, target) : 'rendering'
  return { messageId, data: messageId === 'otherCount' ? { ...data, count: citation.count } : data, ...offer(facts, citation, target) }
}

/** A reference to some of the ayat, or to others, which may be the same in another count. */
function stated({ count }: Citation, ref: AyahRange, target: AyahRange): 'narrow' | 'elsewhere' | 'otherCount' {
  if (isWithin(ref, target)) return 'narrow'
  return count === undefined ? 'elsewhere' : 'otherCount'
}

/** Surah Yusuf (11:4): the name says one surah, the number another. */
function twoSurahs(facts: Facts, citation: Citation): Problem | null {
  const mention = mentionOf(citation.text, facts.surahNames)
  const [named, numbered] = mention?.candidates ?? []
  if (mention?.disagrees !== true || mention.from === null || named === undefined || numbered === undefined || ayahCount(numbered) === 0) return null
  const data = { citation: citation.text, named: [surahEntry(named)], numbered: [surahEntry(numbered)] }
  const { suggested: target, quotation } = citation
  // سورة يوسف (٣)، الآية ٤ – a number in brackets of its own may be a footnote's.
  const isFootnote = OWN_BRACKETS.test(citation.text)
  if (target === undefined) {
    const isNumbered = mention.from >= 1 && mention.from <= ayahCount(numbered)
    return isFootnote || !isNumbered || !isPlain(facts, citation, mention.name) ? null : { messageId: 'nameOrNumber', data, severity: 'warning' }
  }
  if (isFootnote && target.surah === named && target.from >= mention.from && target.to <= (mention.to ?? mention.from)) return null
  // Words of a third surah, and nothing that says surah: a book of that name, its volume and page, (الفرقان 2: 30).
  if (target.surah !== named && target.surah !== numbered && !SURAH_WORD.test(citation.text)) return null
  const found = opening(facts.quotations[quotation ?? -1]?.text ?? '')
  return { messageId: 'nameAndNumber', data: { ...data, found, suggested: [ayah(target)] }, ...offer(facts, citation, target) }
}

const OWN_BRACKETS = /[([{]\s*\p{N}+\s*[)\]}]/u
const BRACKETED_NUMBERS = /[([{][^()[\]{}]*$/
const SURAH_WORD = /s[uū]r|\u0633\u0648\u0631/i
const ARTICLE = /^(?:a[a-z]{1,2}[ -]|\u0627\u0644)/i

/** With no quotation beside it, only brackets and a name that nobody bears make the numbers a surah's and an ayah's: no time, no volume and page. */
function isPlain({ prose }: Facts, { start, text }: Citation, name: string | null): boolean {
  const numbers = text.search(/\p{N}/u)
  const isBracketed = BRACKETED_NUMBERS.test(text.slice(0, numbers)) || '([{'.includes(prose.text[start - 1] ?? ' ')
  return isBracketed && (SURAH_WORD.test(text) || (name !== null && ARTICLE.test(name)))
}

function offer(facts: Facts, citation: Citation, target: AyahRange): Pick<Report, 'suggestions'> {
  if (isOfOthers(facts, citation, target)) return {}
  const written = rewriteReference(facts, citation, target)
  if (written === null) return {}
  const { start, end } = citation
  return { suggestions: [{ messageId: 'rewrite', data: { text: written }, edits: [{ start, end, text: written }] }] }
}

/** The reference is that of another quotation too, which does not stand in `target`: no one place is right for both. */
function isOfOthers({ quotationsOf, citations }: Facts, { start }: Citation, target: AyahRange): boolean {
  const index = partitionPoint(citations.length, (i) => citations[i]!.start < start)
  return quotationsOf.get(index)?.some(({ refs }) => refs.length > 0 && !refs.some((place) => isWithin(place, target))) ?? false
}

function isWithin({ surah, from, to }: AyahRange, whole: AyahRange): boolean {
  return surah === whole.surah && from >= whole.from && to <= whole.to
}
