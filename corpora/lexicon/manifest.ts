/** Where the word list comes from. */
export const manifest = {
  package: '@cspell/dict-ar',
  version: '1.1.7',
  file: 'ar.trie.gz',
  sha256: '061da5cbfe44506be4eb7fa25d458b8131e26475b670f1b81bde945ecd265690',
  licence: 'LGPL-3.0',
  attribution: [
    'ar.lexicon is the Arabic word list of AyaSpell (https://github.com/linuxscout/ayaspell),',
    'as packed by @cspell/dict-ar 1.1.7 (https://github.com/streetsidesoftware/cspell-dicts),',
    'compiled into another file layout by corpora/lexicon/build.ts of tashih; words with marks or foreign letters are left out.',
    'It is licensed under the GNU Lesser General Public License 3.0, printed below, and is a data file apart from the program:',
    'any file of the same layout may be put in its place, and the program works without it.',
  ].join('\n'),
} as const
