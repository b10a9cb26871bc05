import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { compare, type LineVerdict } from './compare.js'
import { measure, place, type Layout } from './measure.js'

/** What the browser made of one paragraph. */
export interface Rendered {
  readonly lines: readonly LineVerdict[]
  /** Path of the picture, where a line differs and a directory for pictures was named. */
  readonly screenshot: string | null
}

/** Draws paragraphs in one page of a browser and compares them with the algorithm. */
export class Renderer {
  readonly #page: Page
  readonly #screenshots: string | undefined
  #taken = 0

  private constructor(page: Page, screenshots: string | undefined) {
    this.#page = page
    this.#screenshots = screenshots
  }

  /** @param screenshots directory for pictures of paragraphs that differ; it is made when the first one does */
  static async on(browser: Browser, screenshots?: string): Promise<Renderer> {
    return new Renderer(await browser.newPage(), screenshots)
  }

  async render(text: string, layout: Layout): Promise<Rendered> {
    await place(this.#page, text, layout)
    const lines = compare(text, layout.direction, await measure(this.#page))
    return { lines, screenshot: lines.every(({ equal }) => equal) ? null : await this.#picture() }
  }

  async #picture(): Promise<string | null> {
    if (this.#screenshots === undefined) return null
    mkdirSync(this.#screenshots, { recursive: true })
    const path = join(this.#screenshots, `paragraph-${++this.#taken}.png`)
    await this.#page.locator('#text').screenshot({ path })
    return path
  }
}
