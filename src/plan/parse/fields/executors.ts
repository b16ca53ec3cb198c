import type { PlanExecutor, PlanStage } from '../../plan.ts'
import type { Context } from '../context.ts'
import { below, type Pointer } from '../yaml/pointer.ts'
import { perSecond } from './quantities.ts'
import { itemsOf, type RawLoad } from './raw.ts'

/** As k6: lib/executor/per_vu_iterations.go. */
const MAX_DURATION = 10 * 60_000
const TAKES = 300

/** A load as the plan writes it. */
export function executor(raw: RawLoad, at: Pointer, context: Context): PlanExecutor {
  const ms = (key: 'duration' | 'max_duration' | 'takes') => context.duration(raw[key], below(at, key))
  const vus = raw.vus ?? 1
  const duration = ms('duration') ?? 0
  switch (raw.executor) {
    case 'constant-vus':
      return { executor: 'constant-vus', vus, duration }
    case 'per-vu-iterations':
      return {
        executor: 'per-vu-iterations',
        vus,
        iterations: raw.iterations ?? 1,
        maxDuration: ms('max_duration') ?? MAX_DURATION,
      }
    case 'constant-arrival-rate':
      return {
        executor: 'constant-arrival-rate',
        rate: perSecond(raw.rate ?? ''),
        duration,
        ...pool(raw, at, context),
      }
    case 'ramping-arrival-rate': {
      const startRate = raw.start_rate === undefined ? 0 : perSecond(raw.start_rate)
      return {
        executor: 'ramping-arrival-rate',
        startRate,
        stages: stages(raw, startRate, at, context),
        ...pool(raw, at, context),
      }
    }
    default: {
      const startVUs = raw.start_vus ?? 0
      return { executor: 'ramping-vus', startVUs, stages: stages(raw, startVUs, at, context) }
    }
  }
}

function pool(raw: RawLoad, at: Pointer, context: Context): { takes: number; maxVUs?: number } {
  const takes = context.duration(raw.takes, below(at, 'takes')) ?? TAKES
  return { takes, ...(raw.max_vus === undefined ? {} : { maxVUs: raw.max_vus }) }
}

function stages(raw: RawLoad, start: number, at: Pointer, context: Context): PlanStage[] {
  const place = below(at, 'stages')
  const list = itemsOf(raw.stages, place).map(([{ duration, target }, item]) => ({
    duration: context.duration(duration, below(item, 'duration')),
    target: typeof target === 'number' ? target : perSecond(target),
  }))
  if (start === 0 && list.every((stage) => stage.target === 0))
    context.problem(place, 'no stage has a target over 0: nothing would run')
  if (list.every((stage) => stage.duration === 0))
    context.problem(place, 'the stages last 0s together: nothing would run')
  return list
}
