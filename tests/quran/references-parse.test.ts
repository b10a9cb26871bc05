import { describe, expect, test } from 'vitest'
import { parseReference } from '../../src/quran/references/index.ts'

function parse(text: string): string {
  const result = parseReference(text)
  if (!result.ok) return result.problem.code
  return result.references.map(({ surah, from, to, whole }) => `${surah}:${from}-${to}${whole ? ' whole' : ''}`).join(', ')
}

describe('what a person types', () => {
  test.each([
    ['20:124', '20:124-124'],
    ['20/124', '20:124-124'],
    ['20 124', '20:124-124'],
    ['٢٠:١٢٤', '20:124-124'],
    ['Ta-Ha 124', '20:124-124'],
    ['ta ha 124', '20:124-124'],
    ['طه ١٢٤', '20:124-124'],
    ['طه: ۱۲۴', '20:124-124'],
    ['2:255-257', '2:255-257'],
    ['2:255-7', '2:255-257'],
    ['2:255, 3:18; 5:3', '2:255-255, 3:18-18, 5:3-3'],
    ['2:255, 257', '2:255-255, 2:257-257'],
    ['آية الكرسي', '2:255-255'],
    ['Ayat al-Kursi', '2:255-255'],
    ['[Al-Munafiqun: 8]', '63:8-8'],
    ['Surah Ta-Ha, verse 124', '20:124-124'],
    ['الآية 221 من سورة البقرة', '2:221-221'],
    ['Al-Fatihah', '1:1-7 whole'],
    ['سورة الإخلاص', '112:1-4 whole'],
    ['Joseph 3', '12:3-3'],
    ['Rahman: 46', '55:46-46'],
    ['(Nasr 3)', '110:3-3'],
    ['Surah 112', '112:1-4 whole'],
    ['As Sura', '42:1-53 whole'],
    ['Sura', 'unknown-surah'],
    ['Al-Ahk46', '46:1-35 whole'],
    ['سورة ١١٢', '112:1-4 whole'],
    ['  2:255\u200f ', '2:255-255'],
  ])('%s', (text, expected) => {
    expect(parse(text)).toBe(expected)
  })
})

describe('a range from one surah into another', () => {
  test.each([
    ['2:285-3:2', '2:285-286, 3:1-2'],
    ['2:285 – 3:2', '2:285-286, 3:1-2'],
    ['٢:٢٨٥-٣:٢', '2:285-286, 3:1-2'],
    ['Al-Baqarah 285 - Al Imran 2', '2:285-286, 3:1-2'],
    ['[البقرة: 285]-[آل عمران: 2]', '2:285-286, 3:1-2'],
    ['112:1-114:2', '112:1-4, 113:1-5 whole, 114:1-2'],
    ['2:285-2:286', '2:285-286'],
    ['2:285-286', '2:285-286'],
    ['2:285-2:285', '2:285-285'],
  ])('%s', (text, expected) => {
    expect(parse(text)).toBe(expected)
  })

  test.each([
    ['3:5-2:1', 'reversed-range', '3:5-2:1'],
    ['2:286-2:285', 'reversed-range', '2:286-2:285'],
    ['2:300-3:2', 'no-such-ayah', '2:300'],
    ['2:285-3:300', 'no-such-ayah', '3:300'],
    ['2:285-115:1', 'no-such-surah', '115:1'],
    ['Al-Baqarah 285 - Blorb 2', 'unknown-surah', 'Blorb'],
    ['2:285-3:2-4:5', 'not-a-reference', '2:285-3:2-4:5'],
    ['2:255 - and more', 'not-a-reference', '2:255 - and more'],
  ])('%s is %s', (text, code, part) => {
    const result = parseReference(text)
    expect(result).toMatchObject({ ok: false, problem: { code, text: part } })
    if (!result.ok) expect(text.slice(result.problem.start, result.problem.end).trim()).toContain(part)
  })
})

describe('what is none says why', () => {
  test('nothing at all', () => {
    expect(parse('')).toBe('empty')
    expect(parse(' \n')).toBe('empty')
    expect(parse('x'.repeat(5000))).toBe('not-a-reference')
    expect(parse('2:255 and then some prose')).toBe('not-a-reference')
    expect(parse('124')).toBe('not-a-reference')
  })

  test('an unknown surah, with the nearest names', () => {
    const result = parseReference('Munafikoom 8')
    expect(result).toMatchObject({ ok: false, problem: { code: 'unknown-surah', text: 'Munafikoom' } })
    expect(result.ok ? [] : result.problem.candidates[0]).toBe(63)
    expect(parseReference('[Blorb: 3]')).toMatchObject({ ok: false, problem: { code: 'unknown-surah', text: 'Blorb', candidates: [] } })
    for (const text of ['115:3', '0:1', 'Surah 115, verse 1', 'سورة ١١٥، الآية ١', 'Surah 115']) expect([text, parse(text)]).toEqual([text, 'no-such-surah'])
    expect(parse('Blorb 3')).toBe('unknown-surah')
  })

  test('no such ayah, with the number of ayat', () => {
    expect(parseReference('2:300')).toMatchObject({ ok: false, problem: { code: 'no-such-ayah', surah: 2, ayahs: 286 } })
    expect(parseReference('طه ١٣٦')).toMatchObject({ ok: false, problem: { code: 'no-such-ayah', surah: 20, ayahs: 135 } })
    expect(parse('2:0')).toBe('no-such-ayah')
  })

  test('a range the wrong way round, a name and a number that disagree', () => {
    expect(parse('2:257-255')).toBe('reversed-range')
    expect(parseReference('Ya-Sin 21:5')).toMatchObject({ ok: false, problem: { code: 'ambiguous-surah', candidates: [36, 21] } })
  })
})

test.each(['2:255 البقرة 3', 'البقرة 3 115:1', '2:255 Al-Baqarah', 'Al-Baqarah 255 3:18'])('several references without a sign between them are not one: %s', (text) => {
  expect(parseReference(text)).toMatchObject({ ok: false, problem: { code: 'not-a-reference' } })
})
