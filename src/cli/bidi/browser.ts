import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Browser, BrowserType } from 'playwright-core'
import { UsageError } from '../shared/errors.js'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/**
 * A Chromium that is installed on this machine; none is downloaded.
 * @param path of the browser; without it the usual names are looked for
 * @throws {UsageError} `no-playwright`, `no-browser`
 */
export async function openBrowser(path: string | undefined): Promise<Browser> {
  const executablePath = path ?? findBrowser()
  const playwright = await loadPlaywright()
  if (executablePath === undefined) throw new UsageError('no-browser', { names: NAMES.join(', ') })
  try {
    // A sandbox of its own is of no use for a page that is made here, and is not to be had in most containers.
    return await playwright.chromium.launch({ executablePath, args: ['--no-sandbox', '--force-device-scale-factor=1'] })
  } catch (error) {
    throw new UsageError('browser-failed', { path: executablePath, reason: firstLine(error) })
  }
}

/** Path of the first browser that is found, undefined for none. */
export function findBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), MAC].find(isExecutable)
}

async function loadPlaywright(): Promise<{ chromium: BrowserType }> {
  try {
    return await import('playwright-core')
  } catch {
    throw new UsageError('no-playwright', {})
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!
}
