// Words that everybody also joins or divides in an ayah, where a letter falls with the space:
//
//     edition    من ما رزقناكم       زعمتم ألن نجعل
//     document   مما   رزقناكم       زعمتم أن لن نجعل
import { withoutMarksAndSpaces } from '../harakat.js'
import type { DocumentWord } from './document-words.js'
import type { EditionWord } from './edition-words.js'
import { EVERYDAY } from './everyday.generated.js'

/** @param imlai the same words in the imla'i edition */
export function isEverydayDivision(document: readonly DocumentWord[], imlai: readonly EditionWord[]): boolean {
  if (document.length === imlai.length || imlai.length === 0) return false
  const words = `${imlai.map(({ spelling }) => spelling).join(' ')} ${document.map(({ text }) => withoutMarksAndSpaces(text)).join(' ')}`
  return EVERYDAY.has(`* ${words}`) || EVERYDAY.has(`${imlai[0]!.ayah} ${words}`)
}
