import { analyse } from 'scslre'
import { describe, expect, test } from 'vitest'
import * as grammar from '../../src/quran/references/grammar.generated.ts'

const patterns = Object.entries(grammar).filter((entry): entry is [string, RegExp] => entry[1] instanceof RegExp)

describe('the compiled grammar', () => {
  test('has its patterns', () => {
    expect(patterns.map(([name]) => name).sort()).toEqual(['AND', 'COMMA', 'CROSS', 'CUE', 'HEAD', 'LIST_END', 'NAME_BEHIND', 'OF_SURAH', 'OTHER', 'PAIR', 'ROMAN_ALONE', 'ROMAN_HEAD', 'SHORT_HEAD', 'SPAN', 'VERSE', 'WHOLE'])
  })

  test.each(patterns)('%s is sticky and cannot backtrack super-linearly', (_, pattern) => {
    expect(pattern.flags).toBe('y')
    expect(pattern.source).not.toContain('{{')
    expect(analyse(pattern).reports).toEqual([])
  })
})
