export const shape = {
  'shape/presentation-form': {
    forms: '“{{found}}” is stored as {{- count, presentationForms}}, glyphs in place of letters. The letters are “{{text}}”.',
  },
  'shape/font-encoded': {
    slots: '“{{found}}” looks like glyph numbers of a Quran page font: without that font it cannot be read or searched. Put the text itself in its place.',
    private: 'The text has {{- count, privateCharacters}} here: only the font made for it can show it. Put the text itself in its place.',
  },
  'shape/visual-order': {
    reversed: '“{{found}}” stands in the order of display. In the order of reading it is “{{text}}”.',
    perhaps: '“{{found}}” may stand in the order of display. In the order of reading it would be “{{text}}”.',
    brackets: 'The brackets of “{{found}}” close before they open: they were probably mirrored with the line.',
    turn: 'Write “{{text}}”',
  },
  'shape/reversed-ligature': {
    lamAlef: '“{{found}}” is not in the word list; with lam and alef turned back it is “{{text}}”.',
    prefix: 'No Arabic word starts as “{{found}}” does: lam and alef were turned round, or the alef was written twice. It may be “{{text}}”.',
    ligature: '“{{found}}” is not in the word list; with the letters of its ligature turned back it is “{{text}}”.',
    allah: '“{{found}}” has lam and heh turned round: “{{text}}”.',
    backwards: '“{{found}}” has its letters in reverse: “{{text}}”.',
    alone: '“{{found}}” stands alone before a word that takes no article: its lam and alef were probably turned round, and it is “{{text}}”.',
    beside: '“{{found}}” stands alone beside words whose lam and alef were turned round: it may be “{{text}}”.',
    replace: 'Write “{{text}}”',
  },
  'shape/spaced-letters': {
    spaced: 'The letters of “{{found}}” are parted by spaces.',
    torn: '“{{found}}” has a space inside a word: “{{text}}” is in the word list.',
    join: 'Join them: “{{text}}”',
  },
  'shape/dropped-ligature': {
    dropped: '“{{found}}” is no pair of words; with the lam-alef that a PDF tool leaves out it is “{{text}}”.',
    join: 'Write “{{text}}”',
  },
  'shape/tatweel': {
    run: '“{{found}}” is stretched by {{- count, tatweelsInARow}} (U+0640): searches will not find the word.',
    single: 'A tatweel (U+0640) stretches “{{found}}”: searches may not find the word.',
    remove: 'Remove it',
  },
}
