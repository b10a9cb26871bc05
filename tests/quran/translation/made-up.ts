import { parseTranslation, type Translation } from '../../../src/quran/index.ts'

/** A few ayat in words of our own, in Tanzil's layout; no translation that exists. */
export const LINES = [
  '# A rendering made up for tests',
  '#  Name: Plain Words',
  '#  Last Update: January 2, 2026',
  '',
  '1|1|With the name of God, whose mercy is wide, whose mercy does not end.',
  '1|2|All thanks belong to God, who brought up the worlds,',
  '1|5|You alone do we serve, and to You alone do we turn for help.',
  '1|6|Show us the road that runs straight:',
  '2|43|Keep up the prayer, hand over the poor’s due (zakāt), and bend your backs [in prayer] among those who bend theirs.',
  '13|11|Watchers go before each one and behind, keeping guard by God’s order. God never alters how a people fare until they alter what they carry inside. And when God wants evil for a people, nothing turns it back; they have no other patron.',
  '20|123|He said: Go down from here together, foes to each other. When guidance reaches you from Me, whoever keeps to My guidance neither strays nor grows wretched.',
  '20|124|But whoever turns a deaf ear to My reminder shall have a cramped life, and on the Day of Rising We shall gather him blind.',
  '20|125|He will ask: Lord, why did You gather me blind when once I had my sight?',
  '55|13|Which gift of your Lord will the two of you call a lie?',
  '55|16|Which gift of your Lord will the two of you call a lie?',
  '55|18|Which gift of your Lord will the two of you call a lie?',
  '63|8|They say: Once we are back in the town, its mighty will drive out its weak. Yet might belongs to God, to His messenger and to the faithful, only the hypocrites do not know it.',
  '63|9|You who have faith! Let neither goods nor children draw you away from remembering God; those who let them are the losers.',
  '94|5|For with hardship there comes ease;',
  '94|6|truly, with hardship there comes ease.',
  '112|1|Say: He, God, is One,',
  '112|2|God, on whom all lean.',
]

export function madeUp(lines: readonly string[] = LINES): Translation {
  return parseTranslation(lines.join('\n'), { language: 'en' })
}
