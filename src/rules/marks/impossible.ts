import { WordBit } from '../../arabic/pairs.js'
import { UNITS, WORD_UNIT } from '../../arabic/units.js'
import type { Rule } from '../rule.js'
import { eachVowelled, type Cluster } from './_clusters.js'
import { CHECKS } from './_impossible.js'
import { isShownForm } from './_shown-form.js'

const MASK = WordBit.STACKED | WordBit.MISPLACED | WordBit.EARLY_SHADDA | WordBit.QUIET

/** What a weak letter is changed to avoid: books on morphology show the form before the change. */
const FORMS: ReadonlySet<string> = new Set(['kasraWaw', 'dammaYeh', 'twoSukuns'])

/** Marks where no Arabic word has them. */
export const rule: Rule = {
  meta: {
    id: 'marks/impossible',
    severity: 'error',
    edits: 'none',
    // No verse has such marks, so that a quotation which has them is damaged, and a word of it can be named.
    quotations: 'report',
    messages: [
      'shaddaSukun', 'twoSukuns', 'dammaYeh', 'kasraWaw', 'beforeTehMarbuta', 'moonLetter', 'vowelOnAlef', 'onMadda', 'onHamzaBelow',
      'shaddaOnHamza', 'onTatweel',
    ],
  },
  check(facts, report) {
    eachVowelled(facts, MASK, (word, clusters) => {
      for (let at = 0; at < clusters.length; at++) {
        for (const check of CHECKS) {
          const found = check(clusters, at, word)
          if (found === null) continue
          if (FORMS.has(found.messageId) && isShownForm(facts.prose.text, word)) break
          if (found.messageId === 'shaddaSukun' && at === clusters.length - 1 && at > 1 && isInPause(facts.prose.text, word.end)) break
          const start = clusters[found.from]!.start
          const end = endOf(clusters[found.to]!)
          report({
            messageId: found.messageId,
            data: { word: word.text, found: word.text.slice(start - word.start, end - word.start) },
            start,
            end,
            ...(found.doubtful === true && { severity: 'info' as const }),
          })
          break
        }
      }
    })
  },
}

/** A rhyme without a vowel keeps its shadda: «أفِرّْ». The word ends its line or its part of one. */
function isInPause(text: string, end: number): boolean {
  return !((text[end] === ' ' || text[end] === '\u00a0') && (UNITS[text.charCodeAt(end + 1)]! & WORD_UNIT) !== 0)
}

function endOf(cluster: Cluster): number {
  return (cluster.marks.at(-1)?.at ?? cluster.start) + 1
}
