import { NormalizeError, planOf, type Profile, type StepOptions } from '../../normalize/index.js'
import { UsageError } from '../shared/errors.js'

type Changes = Readonly<Record<string, boolean | StepOptions>>

/**
 * `tatweel=on`, `isolates=off`, `digits.arabic=ascii`, collected; an option turns its step on.
 * @throws {UsageError} `bad-step-setting`
 */
export function stepSetting(setting: string, collected: Changes): Changes {
  const equals = setting.indexOf('=')
  const [name, value] = [setting.slice(0, equals), setting.slice(equals + 1)]
  const dot = name.indexOf('.')
  if (equals < 1 || value === '') throw new UsageError('bad-step-setting', { setting })
  if (dot > 0) {
    const id = name.slice(0, dot)
    const before = collected[id]
    return { ...collected, [id]: { ...(typeof before === 'object' ? before : {}), [name.slice(dot + 1)]: value } }
  }
  if (value !== 'on' && value !== 'off') throw new UsageError('bad-step-setting', { setting })
  return { ...collected, [name]: value === 'on' }
}

/** @throws {UsageError} for a step or an option that does not exist */
export function checkProfile(profile: Profile): void {
  try {
    planOf(profile)
  } catch (error) {
    if (error instanceof NormalizeError) throw new UsageError(error.code, error.data)
    throw error
  }
}

