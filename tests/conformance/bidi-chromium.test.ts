import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser, openBrowser } from '../../src/cli/bidi/browser.ts'
import { Renderer } from '../../src/cli/bidi/render.ts'
import { available } from './bidi-files.ts'
import { generatedParagraphs } from './bidi-paragraphs.ts'

const INSTALL = 'apt-get install chromium fonts-noto-core fonts-hosny-amiri'
const FONTS = ['Noto Naskh Arabic', 'Amiri']
const PARAGRAPHS = 300
const WIDTH = 500
/** An Arabic text that is as wide with a font as without it was not drawn with it. */
const WIDTHS = (font: string) => `(() => {
  const context = document.createElement('canvas').getContext('2d')
  return ['18px monospace', '18px "${font}", monospace'].map((font) => { context.font = font; return context.measureText('كتاب طويل في اللغة العربية').width })
})()`

describe('Chromium draws lines in the order of UAX #9', () => {
  if (!available(findBrowser() !== undefined, 'Chromium', INSTALL)) {
    test('left out: no Chromium', () => expect(findBrowser()).toBeUndefined())
    return
  }
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser(undefined)
  })
  afterAll(() => browser.close())

  for (const font of FONTS) {
    test(`${PARAGRAPHS} paragraphs, half right to left, broken into lines, in ${font}`, async () => {
      const page = await browser.newPage()
      const [without, drawn] = await page.evaluate<[number, number]>(WIDTHS(font))
      if (!available(without !== drawn, font, INSTALL)) return
      const renderer = await Renderer.on(browser)
      const wrong: string[] = []
      let lines = 0
      for (const { text, direction } of generatedParagraphs(PARAGRAPHS)) {
        const rendered = await renderer.render(text, { direction, width: WIDTH, font: `"${font}", "Noto Sans", sans-serif` })
        lines += rendered.lines.length
        for (const line of rendered.lines) if (!line.equal) wrong.push(`${direction} ${text.slice(line.start, line.end)}\nUAX #9: ${line.expected}\ndrawn:  ${line.drawn}`)
      }
      expect(wrong).toEqual([])
      expect(lines).toBeGreaterThan(2 * PARAGRAPHS)
    })
  }
})
