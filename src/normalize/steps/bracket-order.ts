import { BRACKET, NEWLINE } from '../classes.js'
import type { StepContext } from '../context.js'
import { holdsArabic, isMostlyArabic } from '../letters.js'
import type { Step } from '../step.js'

interface Pair {
  readonly open: number
  readonly close: number
}

/** In a text that runs right to left the ornate bracket that opens is U+FD3F (general category Ps), the one that closes U+FD3E. */
const ORNATE: Pair = { open: 0xfd3f, close: 0xfd3e }
const GUILLEMETS: Pair = { open: 0xab, close: 0xbb }

const LF = 0x0a
const BLANK_LINE = /[ \t\r]*\n/y

/** Offsets of the brackets of a text, a list for each paragraph that has any; blank lines part paragraphs. */
function bracketsByParagraph(context: StepContext): number[][] {
  const paragraphs: number[][] = [[]]
  context.each(BRACKET | NEWLINE, (at) => {
    const last = paragraphs[paragraphs.length - 1]!
    if (context.text.charCodeAt(at) !== LF) {
      last.push(at)
      return
    }
    BLANK_LINE.lastIndex = at + 1
    if (last.length > 0 && BLANK_LINE.test(context.text)) paragraphs.push([])
  })
  return paragraphs
}

/** Whether brackets come in pairs, each pair `first` and then the other of the two. */
function comeInPairs(text: string, found: readonly number[], { open, close }: Pair, first: number): boolean {
  const second = first === open ? close : open
  return found.length % 2 === 0 && found.every((at, i) => text.charCodeAt(at) === (i % 2 === 0 ? first : second))
}

/**
 * Whether »…« is how the text sets its quotations, as German and Danish do: around words that are not Arabic, in paragraphs of such words, or
 * in a text of them.
 */
function isForeignStyle(text: string, paragraphs: readonly (readonly number[])[]): boolean {
  const turned = paragraphs.filter((found) => found.length > 0 && comeInPairs(text, found, GUILLEMETS, GUILLEMETS.close))
  if (turned.length === 0) return false
  return !isMostlyArabic(text, 0, text.length) || turned.some((found) => !isArabicParagraph(text, found) || !allHoldArabic(text, found))
}

function isArabicParagraph(text: string, found: readonly number[]): boolean {
  const last = found[found.length - 1]!
  const lineEnd = text.indexOf('\n', last)
  return isMostlyArabic(text, text.lastIndexOf('\n', found[0]!) + 1, lineEnd < 0 ? text.length : lineEnd)
}

function allHoldArabic(text: string, found: readonly number[]): boolean {
  for (let i = 0; i < found.length; i += 2) if (!holdsArabic(text, found[i]! + 1, found[i + 1]!)) return false
  return true
}

/** Turns all brackets of a paragraph round, or none. */
function turn(context: StepContext, found: readonly number[], pair: Pair): boolean {
  const { text } = context
  if (!allHoldArabic(text, found)) return false
  if (found.some((at) => context.isFrozen(at, at + 1))) return false
  found.forEach((at, i) => context.replace(at, at + 1, String.fromCharCode(i % 2 === 0 ? pair.open : pair.close)))
  return true
}

function visit(context: StepContext, paragraphs: readonly (readonly number[])[], pair: Pair): void {
  const { text } = context
  const lists = paragraphs.map((paragraph) => paragraph.filter((at) => text.charCodeAt(at) === pair.open || text.charCodeAt(at) === pair.close))
  if (pair === GUILLEMETS && isForeignStyle(text, lists)) return
  for (const found of lists) {
    if (comeInPairs(text, found, pair, pair.open)) continue
    // Once a quotation is left open, nobody can tell opening from closing in what follows.
    if (!comeInPairs(text, found, pair, pair.close) || !turn(context, found, pair)) return
  }
}

export const step: Step = {
  id: 'bracket-order',
  loses: 'nothing',
  doc: {
    what: 'turns guillemets and ornate brackets round where every pair of a paragraph is written the wrong way',
    why:
      'An opening bracket is drawn turned in right-to-left text, so what looks right in one editor is turned in the next. A paragraph that ' +
      'may begin inside a quotation, or holds one bracket that does not fit, stays; so do all »…« of a text that sets words of another script so.',
    example: ['قال ﴾بسم الله﴿', 'قال ﴿بسم الله﴾'],
  },
  needs: BRACKET,
  scope: 'text',
  run(context) {
    const paragraphs = bracketsByParagraph(context)
    visit(context, paragraphs, ORNATE)
    visit(context, paragraphs, GUILLEMETS)
  },
}
