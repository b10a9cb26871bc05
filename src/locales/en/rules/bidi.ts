/** Which base direction a finding took for granted, and why. */
const bases = {
  ltrDeclared: 'left to right, as the document declares',
  rtlDeclared: 'right to left, as the document declares',
  ltrFirstStrong: 'left to right, by its first letter',
  rtlFirstStrong: 'right to left, by its first letter',
  ltrNone: 'left to right, as it has no letter',
}

/** The end of every message: the paragraph's base direction. */
function layout(rule: string): string {
  return `The paragraph is laid out $t(rules.${rule}.{{- base}}).`
}

export const bidi = {
  'bidi/base-direction': {
    ltr: `This paragraph has {{- words, words}} written left to right, yet its base direction is right to left; it is displayed as {{shown}} and would be as {{after}}. ${layout('bidi/base-direction')} Declare the other direction, or begin with a mark of it.`,
    rtl: `This paragraph has {{- words, words}} written right to left, yet its base direction is left to right; it is displayed as {{shown}} and would be as {{after}}. ${layout('bidi/base-direction')} Declare the other direction, or begin with a mark of it.`,
    mark: 'Begin the paragraph with an invisible mark of its direction.',
    ...bases,
  },
  'bidi/deprecated-embedding': {
    embedding: `{{control}} works on the text around it too; isolates (LRI, RLI, FSI … PDI) do not. The first one is displayed as {{shown}}; this document has {{- count, embeddings}}. ${layout('bidi/deprecated-embedding')}`,
    isolates: 'Put isolates in their place wherever the line is displayed as before ({{- count, inPlaces}}).',
    remove: 'Remove those that change nothing ({{- count, inPlaces}}).',
    ...bases,
  },
  'bidi/displaced-punctuation': {
    sentence: `{{sign}} ends {{found}} but is displayed at its other side: {{shown}}. ${layout('bidi/displaced-punctuation')}`,
    name: `{{sign}} belongs behind the letters of {{found}} but is displayed before them: {{shown}}. ${layout('bidi/displaced-punctuation')}`,
    isolate: 'Give it its own direction: {{after}}.',
    ...bases,
  },
  'bidi/displaced-reference': {
    displaced: `The reference {{found}} follows the Arabic words but is displayed before them: {{shown}}. ${layout('bidi/displaced-reference')}`,
    isolate: 'Give the reference its own direction: {{after}}.',
    ...bases,
  },
  'bidi/hidden-reorder': {
    hidden: `This code is displayed as {{shown}}, but without the invisible {{controls}} it reads {{after}}. Compare the two before you trust it. ${layout('bidi/hidden-reorder')}`,
    remove: 'Remove the invisible controls: {{after}}.',
    ...bases,
  },
  'bidi/ornate-brackets': {
    facing: `The brackets {{found}} … {{close}} are displayed with their backs to the words: {{shown}}. ${layout('bidi/ornate-brackets')}`,
    torn: `The brackets around these words are not displayed around them: {{shown}}. ${layout('bidi/ornate-brackets')}`,
    swap: 'Swap the two brackets: {{after}}.',
    isolate: 'Give words and brackets one direction: {{after}}.',
    ...bases,
  },
  'bidi/override': {
    override: `{{control}} forces letters into one direction, against their own: {{found}} is displayed as {{shown}}. ${layout('bidi/override')}`,
    isolate: 'Replace the override by an isolate: {{after}}.',
    remove: 'Remove the override: {{after}}.',
    ...bases,
  },
  'bidi/reversed-list': {
    reversed: `A list of {{- count, arabicWords}} that begins with {{first}} is displayed in reverse: {{shown}}. ${layout('bidi/reversed-list')}`,
    isolate: 'Give each item its own direction: {{after}}.',
    ...bases,
  },
  'bidi/reversed-range': {
    reversed: `{{found}} is displayed as {{shown}}: after Arabic letters, numbers joined by a hyphen or dash run from right to left. ${layout('bidi/reversed-range')}`,
    ranges: `{{found}} is displayed as {{shown}}: after Arabic letters, numbers joined by a hyphen or dash run from right to left. The right-to-left lines of this document have {{- count, plainRanges}}. ${layout('bidi/reversed-range')}`,
    isolate: 'Give the numbers their own direction: {{after}}.',
    isolateAll: 'Give all plain ranges their own direction ({{- count, inPlaces}}).',
    ...bases,
  },
  'bidi/split-number': {
    split: `The sign of {{found}} is displayed away from its number: {{shown}}. ${layout('bidi/split-number')}`,
    isolate: 'Give number and sign one direction: {{after}}.',
    ...bases,
  },
  'bidi/unbalanced-control': {
    unclosed: `{{control}} is not closed in its paragraph: it works to the end. This paragraph has {{- count, openControls}} and is displayed as {{shown}}. ${layout('bidi/unbalanced-control')} Close it with {{closer}}, or remove it.`,
    stray: `{{control}} closes nothing: nothing was opened before it. This paragraph has {{- count, suchControls}}. ${layout('bidi/unbalanced-control')} Remove it.`,
    idle: `{{control}} and {{closer}} change nothing: without them the paragraph is displayed the same. This document has {{- count, suchPairs}}. ${layout('bidi/unbalanced-control')}`,
    close: 'Close all at the end of the paragraph: it is displayed as now, and {{closer}} says so.',
    remove: 'Remove all of them.',
    ...bases,
  },
}
