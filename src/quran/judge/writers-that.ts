// «أن» of the writer before words of a verse that begin with «إن»:
//
//     والمؤمن يعلم أن الله مع الصابرين (البقرة: 153)        2:153: إن الله مع الصابرين
//              └ his own ┘
import { lineStart } from '../../text/index.js'
import type { Difference, Evidence } from '../types.js'
import { isPresented } from '../verdicts.js'
import { withoutMarks } from './edition-words.js'

const THAT = /^[\u0648\u0641\u0628\u0643]?\u0623\u0646$/
const INDEED = /^[\u0648\u0641]?\u0625\u0646$/
/** The writer's sentence runs into it. */
const RUNS_ON = /[\p{L}\p{M}\p{N})\u00bb"][ \t\u00a0]*$/u
const SPACE = /^\s+/

/** A quotation, and what it differs in. */
interface Judged {
  readonly start: number
  readonly end: number
  readonly differences: readonly Difference[]
}

/** Where the verse begins (UTF-16) behind the writer's «أن», where nothing else differs; null where it is no word of his. */
export function behindThat(text: string, evidence: readonly Evidence[], { start, end, differences }: Judged): number | null {
  const [first, second] = differences
  if (first === undefined || second !== undefined || first.start !== start || first.kind !== 'substituted' || isPresented(evidence)) return null
  if (!THAT.test(withoutMarks(first.found)) || !INDEED.test(withoutMarks(first.expected)) || !RUNS_ON.test(text.slice(lineStart(text, start), start))) return null
  const space = SPACE.exec(text.slice(first.end, end))
  return space === null ? null : first.end + space[0].length
}
