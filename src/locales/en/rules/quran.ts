export const quran = {
  'quran/garbled': {
    damaged: 'The quotation resembles {{- refs}}, but letters are damaged. Compared with {{- edition}}: {{- differences}}.',
    verbatim: 'Put the words of {{- edition}}: {{expected}}',
  },
  'quran/misquotation': {
    differs: 'The quotation is not what {{- refs}} reads. Compared with {{- edition}}: {{- differences}}.',
    rendering: 'The rendering {{found}} differs from {{name}} ({{version}}) in {{- refs}}: {{- differences}}. It may follow another translation or another edition.',
    borrowed: 'The quotation is not what {{- refs}} reads: the words {{borrowed}} stand in {{- from}}. Compared with {{- edition}}: {{- differences}}.',
    verbatim: 'Put the words of {{- edition}}: {{expected}}',
  },
  'quran/introduced-as-hadith': {
    hadith: 'The words {{found}} are those of {{- refs}}, and are introduced as a hadith. Look whether two quotations have changed places, or name the verse.',
  },
  'quran/vowelling': {
    differs: 'The letters are those of {{- refs}}, but marks differ. Compared with {{- edition}}: {{- differences}}.',
    verbatim: 'Put the words of {{- edition}}: {{expected}}',
  },
  'quran/spelling': {
    convention: 'The words are those of {{- refs}}, in an accepted spelling that mixes conventions. Compared with {{- edition}}: {{- differences}}.',
    spaces: 'The words are those of {{- refs}}, but spaces between them are missing, or stand inside them. Compared with {{- edition}}: {{- differences}}.',
    verbatim: 'Put the words of {{- edition}}: {{expected}}',
    divide: 'Put the spaces as {{- edition}} has them: {{expected}}',
  },
  'quran/unmatched-quotation': {
    noMatch: 'No match found in the Quran for the words {{found}}, presented as a quotation by {{- evidence}}; this says nothing about the text itself. Look for its source.',
  },
  'quran/wrong-reference': {
    elsewhere: 'The quotation {{found}} stands in {{- suggested}}; the reference {{citation}} names {{- refs}}.',
    otherCount: 'The quotation {{found}} stands in {{- suggested}}; the reference {{citation}} names {{- refs}}. These are numbers of the Kufan count, that of Hafs; other counts of ayat, as the Madinan one of Warsh, may number so.',
    narrow: 'The reference {{citation}} names {{- refs}} alone; the words beside it run over {{- suggested}}.',
    rendering: 'The rendering {{found}} has the words of {{- suggested}} in {{name}} ({{version}}); the reference {{citation}} names {{- refs}}.',
    beside: 'The rendering {{found}} has the words of {{- suggested}} in {{name}} ({{version}}); the Arabic or the reference beside it is {{- refs}}. Look which of them was meant.',
    nameAndNumber: 'In the reference {{citation}} the name says {{- named}}, the number {{- numbered}}; the quotation {{found}} has the words of {{- suggested}}.',
    nameOrNumber: 'In the reference {{citation}} the name says {{- named}}, the number {{- numbered}}. Look which of them was meant.',
    rewrite: 'Write {{text}}',
  },
  'quran/unknown-reference': {
    noSuchAyah: 'The reference {{citation}} names {{- refs}}, but that surah has {{ayat}} ayat.',
    ayahZero: 'The reference {{citation}} names {{- refs}}, but ayat are numbered from 1.',
    unknownSurah: 'No surah is known by the name in the reference {{citation}}.',
    noSuchSurah: 'The reference {{citation}} gives a number that no surah has; there are {{surahs}} surahs.',
    reversedRange: 'The range in the reference {{citation}} ends before it begins.',
    rewrite: 'Write {{text}}, for {{- refs}}',
  },
  'quran/missing-reference': {
    missing: 'The quotation {{found}} stands in {{- refs}}; no reference to it stands nearby. Add one.',
  },
}
