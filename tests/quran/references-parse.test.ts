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
    ['  2:255\u200f ', '2:255-255'],
  ])('%s', (text, expected) => {
    expect(parse(text)).toBe(expected)
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
    expect(parse('115:3')).toBe('unknown-surah')
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
