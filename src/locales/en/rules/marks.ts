export const marks = {
  'marks/duplicate': {
    twice: 'The mark {{mark}} stands twice on “{{letter}}” of “{{word}}”.',
  },
  'marks/stacked': {
    two: 'Two signs that exclude each other, {{first}} and {{second}}, stand on “{{letter}}” of “{{word}}”.',
    keep: 'Keep {{mark}} only',
  },
  'marks/tanwin': {
    inside: 'The tanwin {{mark}} stands on “{{letter}}” inside “{{word}}”; tanwin ends a word.',
    article: '“{{word}}” has the article and the tanwin {{mark}}; a word has one or the other.',
  },
  'marks/floating': {
    loose: '{{- count, marksWithoutLetter}}: “{{found}}”.',
    attach: 'Remove the space before the mark',
    move: 'Put the mark before the space',
    behind: 'Put the mark behind “{{letter}}”',
  },
  'marks/impossible': {
    shaddaSukun: '“{{found}}” in “{{word}}” has shadda and sukun on one letter; a doubled letter has a vowel.',
    twoSukuns: '“{{found}}” in “{{word}}” has a sukun on two letters in a row.',
    dammaYeh: '“{{found}}” in “{{word}}” has a damma before a yeh that has no vowel; Arabic has kasra there.',
    kasraWaw: '“{{found}}” in “{{word}}” has a kasra before a waw with sukun; Arabic has damma or fatha there.',
    beforeTehMarbuta: '“{{found}}” in “{{word}}” has another mark than fatha before teh marbuta.',
    moonLetter: '“{{found}}” in “{{word}}” has a shadda after the article, on a letter that the article does not double.',
    vowelOnAlef: '“{{found}}” in “{{word}}” has a vowel on an alef inside the word, which takes none.',
    onMadda: '“{{found}}” in “{{word}}” has a mark on alef with madda, which is a long vowel already.',
    onHamzaBelow: '“{{found}}” in “{{word}}” has fatha or damma on alef with hamza below, which has kasra.',
    shaddaOnHamza: '“{{found}}” in “{{word}}” has a shadda on hamza; it may belong to the next letter.',
    onTatweel: '“{{found}}” in “{{word}}” has a mark on tatweel; it may belong to the letter before.',
  },
}
