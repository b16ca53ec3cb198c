import { isObject, type Json } from '../../model/json.ts'
import type { K6Options } from '../../model/load/beside/own-script.ts'
import { goDuration } from './go-duration.ts'

/** k6's own where a script does not say `maxDuration`, ms. */
export const MAX_DURATION = 600_000
/** k6's own where a script does not say `timeUnit`, ms. */
export const TIME_UNIT = 1000

/** `duration` in ms. */
export interface OwnStage {
  readonly duration: number
  readonly target: number
}

export function stagesOf({ stages }: K6Options): readonly OwnStage[] {
  const list: readonly Json[] = Array.isArray(stages) ? stages : []
  return list
    .filter(isObject)
    .map(({ duration, target }) => ({ duration: goDuration(duration) ?? 0, target: numberOf(target, 0) }))
}

export const numberOf = (value: Json | undefined, other: number): number =>
  typeof value === 'number' ? value : other
