// Errors planted in pages as people and language models write them, and in wordings that are hard: recall, as tests/pages keeps false alarms.
// What is not told as an error or a warning is in missed.txt, line by line: a new line there is lost recall, unless somebody agrees with it
// (`vitest -u` writes the file). Its second part holds what is told of the sound wordings: false alarms.
import { expect, test } from 'vitest'
import { measure } from './measure.ts'
import { readDocument, readPlanted } from './read.ts'

const documents = readPlanted()

test('a line holds what is written and what should be, with verses from the library', () => {
  const { format, wrong, sound, plants } = readDocument('kind', true, '[md] > ﴿@S112:1/2-; <<له||@S112:2/1;>>﴾\\n> — 112:<<5||1-2>>')
  expect(format).toBe('markdown')
  expect(sound).toBe('> ﴿هو الله أحد الله﴾\n> — 112:1-2')
  expect(wrong).toBe('> ﴿هو الله أحد له﴾\n> — 112:5')
  expect(plants.map(({ start, end, soundStart, soundEnd }) => [wrong.slice(start, end), sound.slice(soundStart, soundEnd)])).toEqual([['له', 'الله'], ['5', '1-2']])
  expect(() => readDocument('kind', true, 'قال تعالى: ﴿@S112:1;﴾')).toThrow('nothing is planted')
  expect(() => readDocument('kind', true, '<<﴿||«>>@S112:1/9;')).toThrow('the verse has 4 words: @S112:1/9;')
})

test('a finding counts for the error that it touches, or whose quotation or reference it speaks of', () => {
  const words = measure(readDocument('kind', true, 'قال تعالى: ﴿@S2:153/1-6; <<والزكاة||@S2:153/7;>> @S2:153/8-;﴾ [البقرة: 153]، وهذا <<كتب||كتاب>> جديد.'))
  expect(words.outcomes.map(({ told }) => told)).toEqual(['told', 'silent'])
  expect(words.outcomes[0]).toMatchObject({ rules: ['quran/misquotation'], mends: true })
  expect(words.falseAlarms).toEqual([])
  const next = measure(readDocument('kind', true, '﴿@S2:153;﴾ (2:<<154||153>>). ﴿@S94:6;﴾ (94:<<7||6>>)'))
  expect(next.outcomes.map(({ told, rules, mends }) => [told, ...rules, mends])).toEqual([['told', 'quran/wrong-reference', true], ['told', 'quran/wrong-reference', true]])
})

test('no document is there twice', () => {
  const lines = documents.map(({ line }) => line)
  expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([])
})

test('what is not told of planted errors is what has been agreed with', async () => {
  const missed: string[] = []
  const falseAlarms: string[] = []
  let planted = 0
  for (const document of documents) {
    const measured = measure(document)
    planted += document.plants.length
    for (const { plant, told } of measured.outcomes) {
      if (told !== 'told') missed.push(`${document.kind} ${document.isOrdinary ? 'ordinary' : 'hostile'} ${told}: ${plant.excerpt}`)
    }
    falseAlarms.push(...measured.falseAlarms)
  }
  expect(planted).toBeGreaterThan(1500)
  expect(missed.length).toBeLessThan(planted / 2)
  const told = [...new Set(falseAlarms)]
  await expect(`# Not told, or in a note only\n${missed.join('\n')}\n\n# Told of the sound wordings\n${told.join('\n')}\n`).toMatchFileSnapshot('missed.txt')
})
