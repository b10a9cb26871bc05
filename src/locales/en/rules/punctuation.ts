const LATIN = {
  latin: '“{{found}}” ({{foundCode}}) stands between Arabic words; Arabic writes “{{arabic}}” ({{arabicCode}}).',
  throughout: 'The Arabic of this document has “{{found}}” ({{foundCode}}) {{- times, times}} and “{{arabic}}” ({{arabicCode}}) {{- others, times}}; Arabic writes the latter.',
  replaceAll: 'Write “{{arabic}}” ({{arabicCode}}) in all of these places',
}

export const punctuation = {
  'punctuation/latin-comma': LATIN,
  'punctuation/latin-semicolon': LATIN,
  'punctuation/latin-question-mark': LATIN,
  'punctuation/spacing': {
    before: 'A space stands before “{{mark}}”; Arabic puts it after the mark only.',
    after: 'No space stands after “{{mark}}”.',
    turned: 'The space stands before “{{mark}}” in place of after it.',
    throughoutBefore: 'In this document a space stands before {{times}} of {{marks}} Arabic punctuation marks.',
    throughoutAfter: 'In this document no space stands after {{times}} of {{marks}} Arabic punctuation marks.',
    all: 'Put the space after the mark only, {{- times, inPlaces}}',
  },
  'punctuation/mixed-quotes': {
    mixed: 'Arabic words stand between {{usual}} {{- usualTimes, times}} and between {{other}} {{- otherTimes, times}} in this document; here is the first of the rarer kind.',
  },
}
