// Keys that spellings of one surah name share in Latin script. Three, each wider than the one before:
//
//   Al-Munāfiqūn   light     munafiqun   case, marks, article, hyphens, apostrophes, doubled letters off
//   al-Munaafiqoon vowels    munafikun   oo/u, ee/i, th/t, kh/k, w/v, final h
//   Al-Monafeqeen  skeleton  mnfkn       consonants alone (three or more)

const ARTICLES = 'the|[aei]l|ul|wal|[aeu][nrstdz]|[aeu]sh|as?ch|asy|ath|ats|adh|adz|edh|eth|wash|wa[snrtdz]'
// An apostrophe behind the article is a separator after al and ul only: An'am begins with no article.
const ARTICLE = new RegExp(`^(?:(?:${ARTICLES})[\\s-]+|[au]l'(?=[a-z]{3}))`)
const INNER_ARTICLE = new RegExp(`[\\s'-](?:${ARTICLES})(?=[\\s'-])`, 'g')
const NOT_A_LETTER = /[^a-z0-9]+/g

/** Letters that are more than their base letter, here and in clean.ts: s with cedilla or caron, z and g with caron, and the Azerbaijani schwa, an open a. */
export const LETTERS_OF_THEIR_OWN: Readonly<Record<string, string>> = { '\u015f': 'sh', '\u0161': 'sh', '\u017e': 'zh', '\u01e7': 'j', '\u0259': 'a' }
const OF_THEIR_OWN = /[\u0161\u015f\u017e\u01e7\u0259]/gi

/** Lower case, without marks on letters; every kind of apostrophe as one. */
export function plainLatin(name: string): string {
  return name
    .replace(OF_THEIR_OWN, (letter) => LETTERS_OF_THEIR_OWN[letter.toLowerCase()]!)
    .replace(/\u00c7/gi, 'ch')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2018\u2019\u02bf\u02be\u02bc\u02bb\u0060\u00b4\u2032]/g, "'")
    .replace(/[\u2010-\u2015_]/g, '-')
    .replace(/\u0131/g, 'i')
    .toLowerCase()
    .trim()
}

function undoubled(letters: string): string {
  return letters.replace(/(\S)\1+/g, '$1')
}

/** Case, marks, articles, hyphens, apostrophes and doubled letters off. */
export function latinLight(name: string): string {
  const plain = plainLatin(name).replace(ARTICLE, '').replace(INNER_ARTICLE, ' ')
  return undoubled(plain.replace(NOT_A_LETTER, ''))
}

/** The light key of a name whose article is joined to it: Albaqarah, Annisa, Ashshams; null where there is none. */
export function latinJoinedArticle(name: string): string | null {
  const letters = plainLatin(name).replace(NOT_A_LETTER, '')
  const article = /^(?:al|el|a(?=sh|th|dh|[nrstdz])(sh|th|dh|[nrstdz])(?=\1))/.exec(letters)
  return article === null || letters.length - article[0].length < 3 ? null : undoubled(letters.slice(article[0].length))
}

/** The consonants that transliterations exchange, each way of reading them: Muddaththir, Muddassir; Dhariyat, Zariyat; Shura, Sura. */
const READINGS: readonly (readonly (readonly [RegExp, string])[])[] = [
  [
    [/t[hsz]/g, 't'],
    [/d[hz]/g, 'd'],
  ],
  [
    [/t[hsz]/g, 's'],
    [/d[hz]/g, 'z'],
  ],
  [
    [/t[hsz]|s?ch|sh/g, 's'],
    [/d[hz]/g, 'z'],
  ],
]

function read(light: string, reading: readonly (readonly [RegExp, string])[]): string {
  let key = light.replace(/sy/g, 'sh').replace(/mb/g, 'nb').replace(/ph/g, 'f').replace(JIM, 'j').replace(/gh/g, 'g')
  for (const [found, letter] of reading) key = key.replace(found, letter)
  return key
}

/** German, French, Bosnian and Albanian jim. */
const JIM = /dsch|dzh|dj|xh/g

/** From the light key: the ways of writing a vowel, and of consonants that English has no letter for, are one. A key a reading. */
export function latinVowels(light: string): string[] {
  return READINGS.map((reading) => {
    const key = read(light, reading)
      .replace(/kh|ch?|q/g, 'k')
      .replace(/ey/g, 'ai')
      .replace(/ou|o/g, 'u')
      .replace(/[vw]/g, 'u')
      .replace(/ie|ei/g, 'i')
      .replace(/[ye]/g, 'i')
      .replace(/h$/, '')
      .replace(/at$/, 'a')
    return undoubled(key)
  })
}

/** Keys shorter than this are other words once their letters are exchanged. */
const LETTERS_OF_A_HABIT = 4
/** One word behind an article that no English word looks like; with a hyphen, any. */
const SURE_ARTICLE = new RegExp(`^(?:(?:[ae]l|e[nrsdz]|esh|edh)[\\s-]|(?!the)(?:${ARTICLES})-)\\S+$`)

/**
 * From the light key of a name that no table holds: it with the letters that other languages have for those of English.
 * Bosnian, Albanian and German j is y (Junus, Ja-Sin).
 *
 * Behind an article also what is too near to English words without one: e is a (El-Feth, Edh-Dharijat), Spanish y, j and z
 * (al-Fayr, ad-Dujan, al-Kauzar), Somali c and x, which are ayn and the sharp h (al-Ancaam, al-Xujuraat), French final e (at-Tine).
 */
export function latinHabits(name: string, light: string): string[] {
  const hasArticle = hasSureArticle(name)
  if (light.length < LETTERS_OF_A_HABIT && !hasArticle) return []
  const yod = light.replace(JIM, 'J').replace(/j/g, 'y').toLowerCase()
  const keys = yod === light ? [] : [yod, open(yod)]
  if (hasArticle) {
    keys.push(open(light), light.replace(/c/g, '').replace(/x/g, 'h'))
    keys.push(light.replace(/y/g, 'j'), light.replace(/^y/, 'j'), light.replace(/j/g, 'kh'), light.replace(/z/g, 'th'), light.replace(/(?<=n)e$/, ''))
  }
  return [...new Set(keys)].filter((key) => key !== light && key !== '').map(undoubled)
}

/** El-Feth, and not Feth, the Feth. */
export function hasSureArticle(name: string): boolean {
  return SURE_ARTICLE.test(plainLatin(name))
}

function open(key: string): string {
  return key.replace(/e/g, 'a')
}

/** From the light key: consonants alone. A w or y inside is a vowel. A key a reading. */
export function latinSkeleton(light: string): string[] {
  return READINGS.map((reading) =>
    read(light, reading)
      .replace(/j+/g, 'j')
      .replace(/kh|ch/g, 'x')
      .replace(/[cq]/g, 'k')
      .replace(/v/g, 'w')
      .replace(/(?!^)[wy]/g, '')
      .replace(/[aeiou]/g, '')
      .replace(/(?<=..)h$/, ''),
  )
}
