// References on lines of their own between verses: whether they stand above theirs or below, the whole document tells.
import { partitionPoint } from '../text/index.js'
import { ARABIC_LETTER, isAloneOnLine, isInNextItem, isSourceLabel, LETTER } from './layout.js'
import type { Linkable, Places } from './link.js'
import type { Mention } from './references/types.js'

/** References that have the words of their verses, from which on another one is told, whatever it says; and a slip for the place of the words. */
const RIGHT = 3
const RIGHT_BESIDE_SLIP = 1
/** UTF-16 units of a rendering between a verse and its reference. */
const RENDERING = 600
const RENDERING_LINES = 3
const FEW = 16

/** A reference, or several of one list, alone on a line; numbers of the quotations above and below, -1 for none. */
interface LoneLine {
  readonly list: readonly Mention[]
  readonly above: number
  readonly below: number
}

/**
 * Where most references that stand alone between two verses have the words of the one above, or of the one below, each is compared with that
 * one.
 *
 *     ﴿…﴾                 [البقرة: 153]
 *     [البقرة: 153]       ﴿…﴾
 *     ﴿…﴾                 [الشرح: 7]
 *     [الشرح: 7]          ﴿…﴾
 */
export function settleLoneLines(text: string, quotations: readonly Linkable[], mentions: readonly Mention[], linked: Mention[][], { confirms, isMisprint }: Places): void {
  const lines = loneLines(text, quotations, mentions)
  const isRight = ({ list }: LoneLine, quotation: number): boolean => quotation >= 0 && list.some((mention) => confirms(mention, quotation))
  const above = lines.filter((line) => isRight(line, line.above)).length
  const below = lines.filter((line) => isRight(line, line.below)).length
  if (above === below) return
  const right = Math.max(above, below)
  for (const line of lines) {
    const [own, other] = above > below ? [line.above, line.below] : [line.below, line.above]
    if (other >= 0 && !isRight(line, other)) linked[other] = linked[other]!.filter((mention) => !line.list.includes(mention))
    if (own < 0 || linked[own]!.some((mention) => confirms(mention, own))) continue
    if (isRight(line, own) || right >= RIGHT || (right >= RIGHT_BESIDE_SLIP && line.list.some((mention) => isMisprint(mention, own)))) linked[own] = [...line.list]
  }
}

function loneLines(text: string, quotations: readonly Linkable[], mentions: readonly Mention[]): LoneLine[] {
  const lines: LoneLine[] = []
  for (let first = 0, next = 0; first < mentions.length; first = next) {
    next = first + 1
    while (next < mentions.length && mentions[next]!.group === mentions[first]!.group) next++
    const list = mentions.slice(first, next)
    const [{ outerStart }, { outerEnd }] = [list[0]!, list.at(-1)!]
    // Most stand in sentences: what follows them tells at once.
    if (LETTER.test(text.slice(outerEnd, outerEnd + FEW).split('\n', 1)[0]!)) continue
    const below = partitionPoint(quotations.length, (i) => quotations[i]!.outerStart < outerEnd)
    const above = below - 1
    const isBelow = below < quotations.length && isBeside(text, outerEnd, quotations[below]!.outerStart)
    const isAbove = above >= 0 && isBeside(text, quotations[above]!.outerEnd, outerStart) && !isInNextItem(text, { start: quotations[above]!.outerEnd, end: outerStart })
    if (!(isBelow || isAbove) || list.some(({ certainty, isCrossReference }) => certainty === 'surah' || isCrossReference)) continue
    const line: Mention = { ...list[0]!, outerEnd }
    if (isAloneOnLine(text, line) && !isSourceLabel(text, line)) lines.push({ list, above: isAbove ? above : -1, below: isBelow ? below : -1 })
  }
  return lines
}

/** A line ends between them, and nothing stands there but a rendering. */
function isBeside(text: string, start: number, end: number): boolean {
  if (end < start || end - start > RENDERING) return false
  const words = text.slice(start, end)
  if (!words.includes('\n') || ARABIC_LETTER.test(words)) return false
  return !LETTER.test(words) || words.split('\n').filter((line) => LETTER.test(line)).length <= RENDERING_LINES
}
