// Which reference is whose, by how a page is laid out.
import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../src/quran/index.ts'

/** Status of each reference and the quotation it belongs to. */
const linked = (text: string): string[] => loadQuran().findCitations(text).map(({ status, quotation }) => `${status} ${quotation ?? '-'}`)

const THRONE = '﴿وَسِعَ كُرْسِيُّهُ السَّمَاوَاتِ وَالْأَرْضَ﴾'
const PATIENT = '﴿إن الله مع الصابرين﴾'
const HEARTS = '﴿ألا بذكر الله تطمئن القلوب﴾'

describe('a reference on a line of its own', () => {
  test.each([`### Surah Al-Baqarah 2:254\n\n> ${THRONE}`, `**Surah Al-Baqarah (2:254):**\n\n${THRONE}`, `**(Quran 2:254)**\n\n${THRONE}`])('is the heading of the verse below: %s', (text) => {
    expect(linked(text)).toEqual(['wrong 0'])
  })

  test.each([`${THRONE}\n\n[البقرة: 254]`, `> ${THRONE}\n>\n> — سورة النور: 35`, `**Arabic:** ${THRONE}\n**Translation:** His throne extends over all\n**Reference:** Surah Al-Baqarah, 2:254`, `${THRONE}\nHis throne extends over all\nQur'an 2:254`])('is the source of the verse above: %s', (text) => {
    expect(linked(text)).toEqual(['wrong 0'])
  })

  test('is nobody’s where the writer speaks in between', () => {
    expect(linked(`### سورة البقرة: 255\n\nهذه الآية أعظم آية.\n\n${PATIENT}`)).toEqual(['unverified -'])
  })
})

describe('a row of a table', () => {
  test('holds a verse, its rendering and their reference', () => {
    const rows = `| ${THRONE} | His throne | Qur'an 2:254 |\n| ${PATIENT} | God is with the patient | Qur'an 2:153 |`
    expect(linked(rows)).toEqual(['wrong 0', 'confirmed 1'])
    // As Markdown gives its cells.
    expect(linked(rows.replaceAll(/^\| | \|$/gm, '').replaceAll(' | ', '\n'))).toEqual(['wrong 0', 'confirmed 1'])
  })

  test('has nothing to say of the next', () => {
    expect(linked(`| الأول | [البقرة: 254] |\n| ${PATIENT} | الثاني |`)).toEqual(['unverified -'])
  })
})

describe('the same reference once more in another script', () => {
  test.each([
    [`${PATIENT} [البقرة: 153]، (Qur'an 2:153).`, ['confirmed 0', 'confirmed 0']],
    [`${PATIENT} [البقرة: 153]، (Qur'an 2:154).`, ['confirmed 0', 'wrong 0']],
    [`${PATIENT} [البقرة: 153]، [آل عمران: 19] ﴿إن الدين عند الله الإسلام﴾`, ['confirmed 0', 'confirmed 1']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected)
  })
})

describe('a surah without an ayah', () => {
  test.each([`جاء في سورة يوسف قوله تعالى: ${HEARTS}.`, `Allah says in Surah Ali Imran: ${HEARTS}`, `${HEARTS} [آل عمران]`])('that the verse is not of: %s', (text) => {
    expect(linked(text)).toEqual(['wrong 0'])
  })

  test.each([`وفي سورة الرعد قوله تعالى: ${HEARTS}.`, `تحدثت سورة يوسف عن الصبر. قال تعالى: ${HEARTS}`, `${HEARTS} [الرعد]`, `${HEARTS} [بتصرف]`, `بعد سورة يوسف قال تعالى: ${HEARTS}`])('that says nothing else: %s', (text) => {
    expect(linked(text)).toEqual([])
  })
})
