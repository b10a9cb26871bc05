import { foldTable, unitEdits, type UnitFolding } from '../../arabic/fold.js'
import type { Step } from '../step.js'

type Row = readonly [folding: UnitFolding, id: string, what: string, why: string, before: string, after: string]

const ROWS: readonly Row[] = [
  ['marks', 'fold-marks', 'removes vowel signs, shadda, tanwin and the signs of Quran editions', 'Readers search without them.', 'قُرْءَانٌ', 'قرءان'],
  ['tatweel', 'fold-tatweel', 'removes every tatweel', 'It is no letter.', 'كتـاب', 'كتاب'],
  [
    'controls', 'fold-controls', 'removes joiners, direction marks, soft hyphens and all other invisible characters', 'Nobody types them into a search.',
    'می\u200Cخواهم', 'میخواهم',
  ],
  ['alef', 'fold-alef', 'writes alef with hamza, madda or wasla as bare alef', 'Half of all writers leave them out.', 'أحمد إلى آل ٱلله', 'احمد الى ال الله'],
  ['hamza', 'fold-hamza', 'writes waw and yeh with hamza as bare waw and yeh', 'Seats of hamza differ between countries.', 'شؤون قارئ', 'شوون قاري'],
  ['yeh', 'fold-yeh', 'writes alef maksura as yeh', 'Egyptian printing has no dots on a final yeh.', 'مصطفى', 'مصطفي'],
  ['tehMarbuta', 'fold-teh-marbuta', 'writes teh marbuta as heh', 'Its dots are often left out.', 'مدرسة', 'مدرسه'],
  [
    'variants', 'fold-variants', 'writes Persian, Urdu and Uyghur kaf, yeh and heh as the Arabic ones', 'A keyboard decides which one is typed.',
    'کتابی', 'كتابي',
  ],
  ['digits', 'fold-digits', 'writes Arabic-Indic digits as 0–9', 'A number is a number.', '١٢ ۱۲', '12 12'],
  ['latin', 'fold-latin', 'removes case and accents of Latin letters', 'Nobody types macrons into a search.', 'Ḥadīth', 'hadith'],
]

/** The foldings of a search key, one step each: `fold` of src/arabic with a switch for each. */
export const foldSteps: readonly Step[] = ROWS.map(([folding, id, what, why, before, after]) => ({
  id,
  loses: 'information',
  doc: { what, why, example: [before, after] },
  needs: 0,
  scope: 'units',
  table: () => foldTable([folding]),
  run(context) {
    for (const { start, end, text } of unitEdits(context.text, foldTable([folding]))) context.replace(start, end, text)
  },
}))
