/**
 * Words whose last letter is certain: what stands before it → which letter it is. Only words that no other word differs from
 * by that letter alone (so neither علی nor إلی). Prepositions, relatives and pronouns of standard grammars
 * (W. Wright, A Grammar of the Arabic Language, I §§ 346–362).
 */
export const FINAL_YEH_WORDS: ReadonlyMap<string, 'yeh' | 'maksura'> = new Map([
  ['ف', 'yeh'],
  ['وف', 'yeh'],
  ['الت', 'yeh'],
  ['والت', 'yeh'],
  ['الذ', 'yeh'],
  ['والذ', 'yeh'],
  ['ه', 'yeh'],
  ['وه', 'yeh'],
  ['حت', 'maksura'],
  ['وحت', 'maksura'],
  ['مت', 'maksura'],
])
