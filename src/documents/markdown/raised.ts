import type { InlineMarks } from './inline.js'

// ﴿…﴾<sup>1</sup>     <sup>[2](#fn2)</sup>     <sup>1</sup> al-Baqara 2:185
//         ^ a call                                  ^ at the start of a line: the note
/** A number that is set above the line. Offsets are offsets of the leaf's content; `start` and `end` are those of what is shown. */
export interface RaisedNumber {
  readonly number: number
  readonly start: number
  readonly end: number
  readonly opensLine: boolean
}

/** UTF-16 units between `<sup>` and `</sup>`, a link's target and other tags among them. */
const LONGEST = 300
const NUMBER = /^[[(]?(\d{1,3}|[\u0660-\u0669]{1,3}|[\u06f0-\u06f9]{1,3})[\])]?$/

/** The numbers that `<sup>` sets above the line, in order. */
export function raisedNumbers(text: string, marks: InlineMarks): RaisedNumber[] {
  const raised: RaisedNumber[] = []
  let open = -1
  for (const { tag, start } of marks.tags) {
    if (tag.name !== 'sup') continue
    if (!tag.closing) open = start
    else if (open >= 0) {
      const one = start - open > LONGEST ? null : numberIn(text, marks.hidden, open, start)
      if (one !== null) raised.push(one)
      open = -1
    }
  }
  return raised
}

function numberIn(text: string, hidden: Uint8Array, from: number, to: number): RaisedNumber | null {
  let [start, end, shown] = [to, to, '']
  for (let at = from; at < to; at++) {
    if (hidden[at] === 1 || text[at] === ' ') continue
    if (shown === '') start = at
    shown += text[at]!
    end = at + 1
  }
  const digits = NUMBER.exec(shown)?.[1]
  return digits === undefined ? null : { number: valueOf(digits), start, end, opensLine: opensLine(text, from) }
}

function opensLine(text: string, at: number): boolean {
  let before = at
  while (before > 0 && (text[before - 1] === ' ' || text[before - 1] === '\t')) before--
  return before === 0 || text[before - 1] === '\n' || text[before - 1] === '\r'
}

/** Arabic-Indic and Persian digits have their value in their last four bits, as ASCII digits do. */
function valueOf(digits: string): number {
  let value = 0
  for (let i = 0; i < digits.length; i++) value = value * 10 + (digits.charCodeAt(i) & 0xf)
  return value
}
