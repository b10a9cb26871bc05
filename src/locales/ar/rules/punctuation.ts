const LATIN = {
  latin: '«{{found}}» ({{foundCode}}) بين كلمات عربية، والعربية تكتب «{{arabic}}» ({{arabicCode}}).',
  throughout: 'في عربية هذا المستند «{{found}}» ({{foundCode}}) {{- times, times}} و«{{arabic}}» ({{arabicCode}}) {{- others, times}}، والعربية تكتب الأخيرة.',
  replaceAll: 'اكتب «{{arabic}}» ({{arabicCode}}) في هذه المواضع كلها',
}

export const punctuation = {
  'punctuation/latin-comma': LATIN,
  'punctuation/latin-semicolon': LATIN,
  'punctuation/latin-question-mark': LATIN,
  'punctuation/spacing': {
    before: 'قبل «{{mark}}» مسافة، والعربية تضعها بعد العلامة وحدها.',
    after: 'ليس بعد «{{mark}}» مسافة.',
    turned: 'المسافة قبل «{{mark}}» بدلًا من أن تكون بعدها.',
    throughoutBefore: 'في هذا المستند مسافة قبل {{times}} من علامات الترقيم العربية، وعددها {{marks}}.',
    throughoutAfter: 'في هذا المستند {{times}} من علامات الترقيم العربية ليس بعدها مسافة، وعددها {{marks}}.',
    all: 'ضع المسافة بعد العلامة وحدها، {{- times, inPlaces}}',
  },
  'punctuation/mixed-quotes': {
    mixed: 'كلمات عربية بين {{usual}} {{- usualTimes, times}} وبين {{other}} {{- otherTimes, times}} في هذا المستند، وهذا أول النوع الأقل.',
  },
}
