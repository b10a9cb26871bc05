import { describe, expect, test } from 'vitest'
import { unshape } from '../../../src/arabic/index.ts'
import { textSource } from '../../../src/documents/index.ts'
import { lintSource } from '../../../src/lint/index.ts'

describe('the brackets of a verse that mushaf publishers put on two ligatures', () => {
  test.each(['ﵟقل هو الله أحدﵞ', 'قال تعالى: ﵟ قل هو الله أحد ﵞ.', 'ﵟوَإِذَا سَأَلَكَ عِبَادِي عَنِّي فَإِنِّي قَرِيبٌﵞ [البقرة: 186]'])('are text: %s', (text) => {
    expect(lintSource(textSource(text)).findings).toEqual([])
    expect(unshape(text)).toBe(text)
  })

  test('are the ligatures amid other forms', () => {
    expect(unshape('\ufee3\ufd5e')).not.toContain('\ufd5e')
  })
})
