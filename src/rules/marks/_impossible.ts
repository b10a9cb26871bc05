import * as ch from '../../arabic/characters.js'
import type { Word } from '../words.js'
import { has, VOWELS, type Cluster } from './_clusters.js'

/** A place in a word where Arabic has no such mark. */
export interface Impossible {
  readonly messageId: string
  readonly from: number
  readonly to: number
  /** Seen now and then in careful text. */
  readonly doubtful?: boolean
}

type Check = (clusters: readonly Cluster[], at: number, word: Word) => Impossible | null

const SHORT = [ch.FATHA, ch.DAMMA, ch.KASRA]
const HAMZAS: ReadonlySet<number> = new Set([ch.HAMZA, ch.ALEF_HAMZA_ABOVE, ch.WAW_HAMZA, ch.YEH_HAMZA])
const CLITICS: ReadonlySet<number> = new Set([ch.WAW, ch.FEH, ch.BEH, ch.KAF, ch.LAM])
/** Letters that the article's lam is pronounced before. */
const MOON: ReadonlySet<number> = new Set([
  ch.ALEF_HAMZA_ABOVE, ch.ALEF_HAMZA_BELOW, ch.ALEF_MADDA, ch.BEH, ch.JEEM, ch.HAH, ch.KHAH, ch.AIN, ch.GHAIN, ch.FEH, ch.QAF, ch.KAF, ch.MEEM,
  ch.HEH, ch.WAW, ch.YEH,
])
const LEAST_AFTER_ARTICLE = 3

/** In the order in which they are asked; the false alarms of each are in docs/broken-arabic.md. */
export const CHECKS: readonly Check[] = [
  (clusters, at) => (has(clusters[at], ch.SHADDA) && has(clusters[at], ch.SUKUN) ? found('shaddaSukun', at) : null),
  twoSukuns,
  dammaYeh,
  (clusters, at) => (is(clusters[at], ch.WAW) && isQuiet(clusters[at]) && has(clusters[at - 1], ch.KASRA) ? found('kasraWaw', at - 1, at) : null),
  tehMarbuta,
  moonLetter,
  vowelOnAlef,
  // Many prints put a fatha on آ.
  (clusters, at) => (is(clusters[at], ch.ALEF_MADDA) && has(clusters[at], ch.DAMMA, ch.KASRA, ch.SUKUN, ch.SHADDA) ? found('onMadda', at) : null),
  (clusters, at) => (is(clusters[at], ch.ALEF_HAMZA_BELOW) && has(clusters[at], ch.FATHA, ch.DAMMA) ? found('onHamzaBelow', at) : null),
  (clusters, at) => (HAMZAS.has(clusters[at]!.letter) && has(clusters[at], ch.SHADDA) ? { ...found('shaddaOnHamza', at), doubtful: true } : null),
  tatweelMark,
]

function found(messageId: string, from: number, to: number = from): Impossible {
  return { messageId, from, to }
}

function is(cluster: Cluster | undefined, letter: number): boolean {
  return cluster?.letter === letter
}

function isQuiet(cluster: Cluster | undefined): boolean {
  return has(cluster, ch.SUKUN) && !has(cluster, ch.SHADDA)
}

/**
 * A sukun on two letters in a row. In pause the last letter of a word takes one whatever stands before it (بَكْرْ, لَيْلْ), and the silent alef
 * of ءَامَنُوْاْ and of تَاْيْئَسُوا has one in some prints; no word begins with one.
 */
function twoSukuns(clusters: readonly Cluster[], at: number): Impossible | null {
  if (!isQuiet(clusters[at - 1]) || !isQuiet(clusters[at]) || is(clusters[at], ch.ALEF) || (at > 1 && is(clusters[at - 1], ch.ALEF))) return null
  const inPause = at === clusters.length - 1 && at > 1
  return inPause ? null : found('twoSukuns', at - 1, at)
}

/** Damma before a final yeh without marks, or before a yeh with sukun: أَغُرُي. */
function dammaYeh(clusters: readonly Cluster[], at: number): Impossible | null {
  if (!is(clusters[at], ch.YEH) || !has(clusters[at - 1], ch.DAMMA)) return null
  const bareFinal = at === clusters.length - 1 && clusters[at]!.marks.length === 0
  return bareFinal || isQuiet(clusters[at]) ? found('dammaYeh', at - 1, at) : null
}

/** The letter before teh marbuta has fatha, or is a long alef. */
function tehMarbuta(clusters: readonly Cluster[], at: number): Impossible | null {
  if (!is(clusters[at], ch.TEH_MARBUTA)) return null
  return has(clusters[at - 1], ch.KASRA, ch.DAMMA, ch.SUKUN) ? found('beforeTehMarbuta', at - 1, at) : null
}

/** Shadda on a letter that the article's lam does not melt into: الجّديد. */
function moonLetter(clusters: readonly Cluster[], at: number, word: Word): Impossible | null {
  if (at < 2 || at > 3 || !MOON.has(clusters[at]!.letter) || !has(clusters[at], ch.SHADDA)) return null
  if (!is(clusters[at - 1], ch.LAM) || !is(clusters[at - 2], ch.ALEF) || word.letters.length - at < LEAST_AFTER_ARTICLE) return null
  if (at === 3 && (!CLITICS.has(clusters[0]!.letter) || is(clusters[0], ch.LAM))) return null
  return has(clusters[at - 1], ...SHORT) || has(clusters[at - 2], ...SHORT, ch.SHADDA) ? null : found('moonLetter', at - 2, at)
}

/**
 * Alef inside a word is long and takes no vowel. Printers' habits are left alone: clitic and alef of the article (وَاَللّٰه), lam-alef (لاَ),
 * fatha on a final alef, and ءاَ for آ.
 */
function vowelOnAlef(clusters: readonly Cluster[], at: number): Impossible | null {
  if (at === 0 || !is(clusters[at], ch.ALEF)) return null
  const last = at === clusters.length - 1
  if (!(last ? has(clusters[at], ch.DAMMA, ch.KASRA) : has(clusters[at], ...SHORT))) return null
  if (is(clusters[at - 1], ch.LAM) || is(clusters[at - 1], ch.TATWEEL) || is(clusters[at - 1], ch.HAMZA)) return null
  for (let i = 0; i < at; i++) if (!CLITICS.has(clusters[i]!.letter)) return found('vowelOnAlef', at)
  return null
}

/**
 * A mark on tatweel inside a word slipped off its letter; alone, or before an ending that is shown by itself (ـُونَ), it shows the mark, and
 * under dagger alef or hamza it bears it.
 */
function tatweelMark(clusters: readonly Cluster[], at: number, word: Word): Impossible | null {
  if (at === 0) return null
  // بِـَايَة is a spelling of بِآيَة.
  if (!is(clusters[at], ch.TATWEEL) || word.letters.length < 2 || is(clusters[at + 1], ch.ALEF)) return null
  return clusters[at]!.marks.some(({ unit }) => VOWELS.has(unit) || unit === ch.SHADDA || unit === ch.SUKUN) && !has(clusters[at], ch.DAGGER_ALEF, ch.HAMZA_ABOVE)
    ? found('onTatweel', at)
    : null
}
