import type { Translate } from '../locales/index.js'
import type { Finding } from '../lint/index.js'
import type { Source } from '../text/index.js'

/** What the place a report goes to can show. */
export interface ReportContext {
  readonly t: Translate
  /** ANSI colours. */
  readonly color: boolean
  /** Cells in a line. */
  readonly columns: number
  /** The program, for formats that describe it; without it they say what they know. */
  readonly tool?: Tool | undefined
}

export interface Tool {
  readonly version: string
  /** The working directory: paths in it are told from it. */
  readonly directory: string
  /** A rule's page; null where it has none. */
  page(rule: string): RulePage | null
}

export interface RulePage {
  /** One sentence. */
  readonly summary: string
  /** For people, without markup. */
  readonly text: string
  readonly markdown: string
}

export interface FileReport {
  /** As the user gave it. */
  readonly path: string
  readonly source: Source
  readonly findings: readonly Finding[]
}

/** A file that could not be read, or not be fixed. */
export interface FileFailure {
  /** As the user gave it. */
  readonly path: string
  readonly code: string
  /** What is wrong with it, in the language of the report. */
  readonly message: string
}

export interface Summary {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Findings that --fix would put right. */
  readonly fixable: number
}

/** Text of a report, piece by piece as files are done. */
export interface ReportWriter {
  file(report: FileReport): string
  /** Empty in a report for the terminal, where the error stream says it. */
  failure(failure: FileFailure): string
  end(summary: Summary): string
}

/** A way to report: src/report/reporters/<id>.ts exports `reporter`. */
export interface Reporter {
  readonly id: string
  start(context: ReportContext): ReportWriter
}
