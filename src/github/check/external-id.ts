import type { RunAttempt, Said } from '../../model/verdict/attempts.ts'
import { OUTCOMES } from '../../model/verdict/outcomes.ts'
import { idOf } from '../event/payload.ts'

/** The check run of one step: no other has its key, 12 hex digits. */
export interface StepKey {
  readonly run: RunAttempt | null
  readonly key: string
}

/** How every external id of one step begins: by it a check run is found whose creation was not answered. */
export function beginOf({ run, key }: StepKey): string {
  return `socketgate ${run?.id ?? 0}.${run?.attempt ?? 0} ${key}`
}

/**
 * What a check run tells later jobs and attempts, under 200 characters: `socketgate 11981.2 0f3a9c1b2d4e slo! 5f0c1d2e3a4b`.
 * `-`: no verdict yet; `!`: it failed its job; `*`: more records than can be told.
 */
export function externalId(step: StepKey, said: Pick<Said, 'outcome' | 'fails' | 'records'> | null): string {
  const outcome = said?.outcome ?? '-'
  return `${beginOf(step)} ${outcome}${said?.fails ? '!' : ''} ${said?.records?.join() ?? '*'}`.trimEnd()
}

const FORM =
  /^socketgate (\d{1,16})\.(\d{1,6}) ([0-9a-f]{12}) (-|[a-z_]{1,20})(!?)(?: ([0-9a-f,]{0,120}|\*))?$/

/** What a check run of ours says of itself; null: it is none of ours, whatever it is called. */
export function readExternalId(text: unknown): (Omit<Said, 'id'> & { readonly key: string }) | null {
  const parts = typeof text === 'string' ? FORM.exec(text) : null
  const [id, attempt] = [idOf(parts?.[1]), idOf(parts?.[2])]
  if (parts === null || id === null || attempt === null) return null
  const outcome = OUTCOMES.find((row) => row.outcome === parts[4])?.outcome ?? null
  if (outcome === null && parts[4] !== '-') return null
  const records = parts[6] === '*' ? null : (parts[6] ?? '').split(',').filter((one) => one !== '')
  return { run: { id, attempt }, key: parts[3]!, outcome, fails: parts[5] === '!', records }
}
