import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const told = (text: string): string[] => quran.findQuotations(text).filter(({ possible, verdict }) => !possible && verdict !== 'verbatim').map(({ verdict }) => verdict)

describe('the sense of a verse, and who gives it, is no quotation of it', () => {
  test.each([
    'معنى الآية «لا يكلف الله نفسا إلا طاقتها» عند ابن عباس.',
    'ومعنى الآية الكريمة «إنما يخاف الله من عباده العلماء» كما قال مجاهد، وقيل غير ذلك.',
    'معنى الآية «لا يكلف الله نفسا إلا طاقتها» عن قتادة',
    'معنى قوله تعالى عند ابن عباس: «إنما يخاف الله من عباده العلماء به».',
    'وتفسير قوله سبحانه عند مجاهد «لا يكلف الله نفسا إلا طاقتها وقدرتها».',
  ])('%s', (text) => expect(told(text)).toEqual([]))
})

describe('a verse that is explained is one', () => {
  test.each([
    ['where the sense follows', 'معنى الآية «إنما يخاف الله من عباده العلماء» عند ابن عباس: أن العالم من خشي الله.'],
    ['where it follows in the same clause', 'معنى الآية «إنما يخاف الله من عباده العلماء» عند أهل التفسير أن العالم بالله حقا هو من خشيه في السر والعلن'],
    ['where nobody is named', 'معنى الآية «إنما يخاف الله من عباده العلماء».'],
    ['where God speaks', 'معنى قوله تعالى: «إنما يخاف الله من عباده العلماء» عند ابن عباس.'],
    ['where God speaks and nothing explains', 'قال تعالى: «إنما يخاف الله من عباده العلماء».'],
  ])('%s', (_, text) => expect(told(text)).toEqual(['misquoted']))

  test('and one to the letter is found', () => expect(quran.findQuotations('معنى الآية «إنما يخشى الله من عباده العلماء» عند ابن عباس.')).toMatchObject([{ verdict: 'verbatim' }]))
})
