import { ALEF, ALEF_MAKSURA, LAM, TEH, WAW } from '../../arabic/characters.js'
import { WordBit } from '../../arabic/pairs.js'
import { splitAfterTanwin } from '../letters/_split.js'
import type { Rule } from '../rule.js'
import type { Word } from '../words.js'
import { eachVowelled, show, TANWIN, type Cluster } from './_clusters.js'

const AMR = '\u0639\u0645\u0631\u0648'
const CLITICS = '\u0648\u0641\u0628\u0643'
const LEAST_AFTER_ARTICLE = 3

/** Tanwin where no word has it: before the last letter, and on a word with the article. */
export const rule: Rule = {
  meta: { id: 'marks/tanwin', severity: 'error', edits: 'none', messages: ['inside', 'article'] },
  check(facts, report) {
    const { lexicon } = facts.arabic
    eachVowelled(facts, WordBit.TANWIN_MEDIAL, (word, clusters) => {
      // Two words without a space are the business of letters/lost-space.
      if (lexicon !== null && splitAfterTanwin(word.text, lexicon) !== null) return
      clusters.forEach((cluster, i) => {
        const mark = cluster.marks.find(({ unit }) => TANWIN.has(unit))
        if (mark === undefined || mayStandAt(word, clusters, i)) return
        const data = { word: word.text, mark: show(mark.unit), letter: String.fromCharCode(cluster.letter) }
        report({ messageId: 'inside', data, start: cluster.start, end: mark.at + 1 })
      })
    })
    eachVowelled(facts, WordBit.TANWIN_ARTICLE, (word, clusters) => {
      if (!hasArticle(word)) return
      const at = clusters.findIndex(({ marks }) => marks.some(({ unit }) => TANWIN.has(unit)))
      if (at < 0 || at < clusters.length - 2) return
      const mark = clusters[at]!.marks.find(({ unit }) => TANWIN.has(unit))!
      report({
        messageId: 'article',
        severity: 'info',
        data: { word: word.text, mark: show(mark.unit) },
        start: word.start,
        end: word.end,
      })
    })
  },
}

/** On the last letter, before a final alef or alef maksura, and in عَمْرٌو, which has a waw that is not read. */
function mayStandAt(word: Word, clusters: readonly Cluster[], at: number): boolean {
  const left = clusters.length - 1 - at
  if (left === 0) return true
  if (left > 1) return false
  const { letter } = clusters[at + 1]!
  return letter === ALEF || letter === ALEF_MAKSURA || (letter === WAW && word.letters.endsWith(AMR))
}

/** The article, and not alef and lam of the root (التقاء, بالغ, والد). */
function hasArticle({ letters }: Word): boolean {
  const at = CLITICS.includes(letters[0]!) ? 1 : 0
  if (letters.charCodeAt(at) !== ALEF || letters.charCodeAt(at + 1) !== LAM) return false
  return letters.charCodeAt(at + 2) !== TEH && letters.length - at - 2 >= LEAST_AFTER_ARTICLE
}
