// Keys that spellings of one surah name share in Latin script. Three, each wider than the one before:
//
//   Al-Munāfiqūn   light     munafiqun   case, marks, article, hyphens, apostrophes, doubled letters off
//   al-Munaafiqoon vowels    munafikun   oo/u, ee/i, th/t, kh/k, w/v, final h
//   Al-Monafeqeen  skeleton  mnfkn       consonants alone (three or more)

const ARTICLES = 'the|[aei]l|ul|wal|[aeu][nrstdz]|[aeu]sh|as?ch|asy|ath|ats|adh|adz|wash|wa[snrtdz]'
// An apostrophe behind the article is a separator after al and ul only: An'am begins with no article.
const ARTICLE = new RegExp(`^(?:(?:${ARTICLES})[\\s-]+|[au]l'(?=[a-z]{3}))`)
const INNER_ARTICLE = new RegExp(`[\\s'-](?:${ARTICLES})(?=[\\s'-])`, 'g')
const NOT_A_LETTER = /[^a-z0-9]+/g

/** Lower case, without marks on letters; every kind of apostrophe as one. */
export function plainLatin(name: string): string {
  return name
    .replace(/\u015e/gi, 'sh')
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
  let key = light.replace(/sy/g, 'sh').replace(/mb/g, 'nb').replace(/ph/g, 'f').replace(/dsch|dj/g, 'j').replace(/gh/g, 'g')
  for (const [found, letter] of reading) key = key.replace(found, letter)
  return key
}

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

/** From the light key: consonants alone. A w or y inside is a vowel. A key a reading. */
export function latinSkeleton(light: string): string[] {
  return READINGS.map((reading) =>
    read(light, reading)
      .replace(/kh|ch/g, 'x')
      .replace(/[cq]/g, 'k')
      .replace(/v/g, 'w')
      .replace(/(?!^)[wy]/g, '')
      .replace(/[aeiou]/g, '')
      .replace(/(?<=..)h$/, ''),
  )
}
