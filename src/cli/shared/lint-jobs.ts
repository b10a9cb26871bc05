import { isLeftOut, realPath } from '../../documents/files.js'
import type { FileConfiguration } from '../../lint/configuration.js'
import type { RuleSettings } from '../../lint/setting.js'
import type { LoadedConfiguration } from './config.js'
import { inputs } from './input.js'
import type { JobSettings, LintJob } from './lint-job.js'
import { locale } from './locale.js'

/** What the options say of every file. */
export interface Wishes extends Pick<LintJob, 'fix' | 'suggestions'> {
  readonly rules: RuleSettings
  readonly stdinName: string | undefined
  /** Whether files that are named are left out too, as those of directories are. */
  readonly forceExclude: boolean
}

/** A job for each document that the arguments stand for, with the settings that hold for it. */
export async function jobsFor(paths: readonly string[], config: LoadedConfiguration, { fix, suggestions, rules, stdinName, forceExclude }: Wishes): Promise<LintJob[]> {
  const jobs: LintJob[] = []
  const named = new Set(paths.map((path) => realPath(path)))
  const known = new Map<string, JobSettings>()
  const settled = new WeakMap<FileConfiguration, JobSettings>()
  for (const path of await inputs(paths, (file) => config.for(file).ignored)) {
    const one = config.for(path === '-' ? (stdinName ?? null) : path)
    // A file that was named outright is read, whatever the configuration leaves out; directories have left out theirs already.
    const isNamed = named.has(realPath(path))
    const canGo = !isNamed || (forceExclude && path !== '-')
    if (canGo && (one.ignored || (isNamed && isLeftOut(path)))) continue
    let settings = settled.get(one)
    if (settings === undefined) {
      const { ignored: _, ...held } = one
      settings = same({ ...held, rules: { ...one.rules, ...rules }, locale: locale(), translations: config.translations }, known)
      settled.set(one, settings)
    }
    jobs.push({ path, settings, fix, suggestions })
  }
  return jobs
}

/** Equal settings as one object: a thread is sent them once a batch. */
function same(settings: JobSettings, known: Map<string, JobSettings>): JobSettings {
  const key = JSON.stringify(settings)
  const first = known.get(key) ?? settings
  known.set(key, first)
  return first
}
