export const letters = {
  'letters/foreign-letter': {
    foreign: '“{{letter}}” ({{codePoint}}) in “{{found}}” is a letter of Persian or Urdu: it looks alike, but searches for the Arabic letter do not find it.',
    unknown: '“{{letter}}” ({{codePoint}}) in “{{found}}” is no letter of Arabic: the font’s table was probably wrong where the text was copied. Compare with the original.',
    replace: 'Write “{{letter}}” ({{codePoint}})',
  },
  'letters/impossible-sequence': {
    doubledFinal: '“{{found}}” ends in {{letters}}: no Arabic word does.',
    commaAsHamza: '“{{found}}” has a hamza after teh marbuta: a scanner probably took a comma for it.',
    finalInside: '“{{found}}” has a letter after one that only ends words: a space or a letter is wrong.',
    twoAlefs: '“{{found}}” has two alefs side by side ({{letters}}): no Arabic word does.',
    repeated: '“{{found}}” has the same letter four times or more in a row.',
    badStart: '“{{found}}” starts with a letter that starts no Arabic word: its beginning may be missing.',
    hamzaBelowInside: '“{{found}}” has alef with hamza below inside the word, where Arabic has another seat for hamza or a space is missing.',
    replace: 'Write “{{text}}”',
  },
  'letters/lost-space': {
    afterFinal: '“{{found}}” is two words without the space between them: “{{first}}” and “{{second}}”.',
    together: '“{{found}}” is not in the word list; “{{first}}” and “{{second}}” are.',
    expression: '“{{found}}” has lost its spaces: “{{text}}”.',
    zeroWidth: '“{{first}}” and “{{second}}” have an invisible character ({{codePoint}}) between them in place of a space.',
    split: 'Put a space between “{{first}}” and “{{second}}”',
    write: 'Write “{{text}}”',
  },
  'letters/homoglyph': {
    letter: '“{{character}}” ({{codePoint}}), a letter of another script, stands inside “{{found}}”.',
    digit: 'The digit “{{character}}” ({{codePoint}}) stands inside “{{found}}”.',
    replace: 'Write “{{character}}” in its place: “{{text}}”',
    remove: 'Remove it: “{{text}}”',
  },
  'letters/mixed-digits': {
    mixed: 'The number “{{found}}” has digits of two kinds, which many fonts show alike: {{digits}}.',
    replace: 'Write “{{text}}”, with digits from {{codePoint}} on',
  },
  'letters/repeated-word': {
    repeated: '“{{word}}” stands here {{- times, timesInARow}}.',
    once: 'Keep one “{{word}}”',
  },
  'letters/ocr-confusion': {
    dots: '“{{found}}” is not in the word list; “{{text}}”, which differs in the dots of one letter, stands elsewhere in this document.',
    comma: '“{{found}}” is not in the word list; without its hamza it is, and scanners take a comma for a hamza: “{{text}}”.',
    replace: 'Write “{{text}}”',
  },
  'letters/habits': {
    yeh: 'Final yeh is written with dots {{- careful, times}} and without them {{- other, times}} in this document; “{{found}}” is the first of the rarer kind.',
    heh: 'Teh marbuta is written with dots {{- careful, times}} and as heh {{- other, times}} in this document; “{{found}}” is the first of the rarer kind.',
    hamza: 'Initial hamza is written {{- careful, times}} and left out {{- other, times}} in this document; “{{found}}” is the first of the rarer kind.',
    tanwin: 'Tanwin is written before the final alef {{- careful, times}} and on it {{- other, times}} in this document; “{{found}}” is the first of the rarer kind.',
    digits: 'This document has {{- careful, numbers}} in Arabic digits (from U+0660 on) and {{- other, numbers}} in Persian digits (from U+06F0 on); “{{found}}” is the first of the rarer kind.',
  },
  'letters/unknown-word': {
    unknown: '“{{found}}” is not in the word list; it stands in this document {{- times, times}}. Compare it with the original, or add it to the allowed words.',
  },
}
