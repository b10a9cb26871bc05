// The words between a cue and a reference are the verse, though nothing delimits them:
//
//     قال تعالى: واعتصموا بحبل الله ولا تفرقوا [آل عمران: 103].        **البقرة 286:** لا يكلف الله نفسا إلا طاقتها
//                └──────── passage ─────────┘                                        └────── passage ───────┘
import { lineEnd, lineStart, type Range } from '../../text/index.js'
import type { Mention } from '../references/types.js'
import { cueBefore } from './cues.js'
import { firstEndingAfter, namesAyah } from './neighbours.js'
import { beginsAsTopic } from './topics.js'

/** A passage, and the reference beside it. */
export interface Between extends Range {
  readonly mention: Mention
}

/** UTF-16 units of the longest passage that is looked at. */
const REACH = 500
/** UTF-16 units of the shortest line that ends where the page does. */
const WRAPPED = 40
const COLON = 0x3a
const CELL = 0x7c
const LINE_FEED = 0x0a
/** The writer speaks in between, or leaves words out: brackets, quotation marks, dashes, the end of a sentence, «أي», «إلى قوله», «الآية». */
const INTERRUPTED = /[()[\]{}«»"“”\ufd3e\ufd3f\u2013\u2014…|:]|\s-\s|\.\.|[.!?\u061f\u06d4\u061b]\s*\S|(?:^|[^\p{L}\p{M}])(?:أي|يعني|قوله|الآية|الآيات|إلخ|وقال|وقوله)(?![\p{L}\p{M}])/u
const LATIN = /[a-z]/i
/** Signs of markup before the first word, and what stands behind the last. */
const OPENING = /[\s*_>"'#-]/
const CLOSING = /[\s*_.,\u060c\u061b-]/

export function* passagesBetween(text: string, mentions: readonly Mention[]): Generator<Between> {
  for (const mention of mentions) {
    if (!namesAyah(mention)) continue
    const before = passageBefore(text, mention, mentions)
    if (before !== null) yield { ...before, mention }
    const after = passageAfter(text, mention)
    if (after !== null) yield { ...after, mention }
  }
}

/** From the colon of a cue to the reference. The colon of another reference is no cue's. */
function passageBefore(text: string, { outerStart }: Mention, mentions: readonly Mention[]): Range | null {
  for (let at = outerStart - 1; at >= Math.max(0, outerStart - REACH); at--) {
    const unit = text.charCodeAt(at)
    if (unit === CELL || (unit === LINE_FEED && text.charCodeAt(at - 1) === LINE_FEED)) return null
    if (unit !== COLON) continue
    const other = mentions[firstEndingAfter(mentions, at)]
    if (other !== undefined && other.start <= at) return null
    const cue = cueBefore(text, at + 1, 0)
    const passage = cue?.speaker === 'quran' && cue.introduces ? wordsOf(text, at + 1, outerStart) : null
    return passage === null || hasOtherLine(text, passage) ? null : passage
  }
  return null
}

/** A line breaks off in the passage that is too short to have been wrapped: the cell of a table, an item, a heading. */
function hasOtherLine(text: string, { start, end }: Range): boolean {
  for (let feed = text.indexOf('\n', start); feed >= 0 && feed < end; feed = text.indexOf('\n', feed + 1)) {
    if (feed - lineStart(text, feed) < WRAPPED) return true
  }
  return false
}

/** From a reference and its colon to the end of the line. «البقرة: 155: الابتلاء بشيء من الخوف» says what the verse is about. */
function passageAfter(text: string, { outerEnd }: Mention): Range | null {
  const introduction = /^[\s*_)\]]{0,4}:[\s*_]{0,4}\n?/.exec(text.slice(outerEnd, outerEnd + COLON_REACH))
  if (introduction === null) return null
  const start = outerEnd + introduction[0].length
  const passage = wordsOf(text, start, lineEnd(text, start))
  return passage === null || beginsAsTopic(text, passage.start, passage.end) ? null : passage
}

const COLON_REACH = 12

/** The words of [low, high), where they are Arabic alone and nobody else speaks between them. */
export function wordsOf(text: string, low: number, high: number): Range | null {
  if (high - low > REACH) return null
  let [start, end] = [low, high]
  while (start < end && OPENING.test(text[start]!)) start++
  while (end > start && CLOSING.test(text[end - 1]!)) end--
  const passage = text.slice(start, end)
  return end <= start || LATIN.test(passage) || INTERRUPTED.test(passage) ? null : { start, end }
}
