import { setTimeout as wait } from 'node:timers/promises'
import type { ClockTold } from '../../model/load/beside/time-source.ts'
import { FIRST_QUESTIONS, type TimeSource } from '../../model/load/beside/time-source.ts'
import { CLOCK, CLOCK_BAR, CLOCK_OFFSET, CLOCK_POLL } from '../../model/metrics/internal.ts'
import type { Sample, Tags } from '../../model/sample.ts'
import type { Companion } from '../../ports.ts'

/** One question for the service's time, within `timeout` ms. Never throws. */
export type AskTime = (
  signal: AbortSignal,
  timeout: number,
) => Promise<ClockTold | { readonly problem: string }>

/** Asks the service for its time beside a load. */
export interface ServiceClock {
  /** Before the first dial, and while the load runs. */
  readonly companion: Companion
  /** Once the sockets are gone. Never throws. */
  after(signal: AbortSignal): Promise<readonly Sample[]>
}

/** ms for one question. */
const TIMEOUT = { beside: 2000, load: 5000 }

/** @param ask reaches the address that was granted. */
export function createServiceClock({ every }: TimeSource, ask: AskTime): ServiceClock {
  return {
    companion: {
      name: CLOCK,
      start: async (_load, _context, signal) => {
        const first = await several(ask, signal)
        let over = () => {}
        const ended = new Promise<{ how: 'clean'; detail: '' }>((resolve) => {
          over = () => resolve({ how: 'clean', detail: '' })
        })
        return { samples: during(first, every, ask, signal, over), ended }
      },
    },
    after: (signal) => several(ask, signal),
  }
}

/** Unanswered ones in a row after which no more are asked: an endpoint that hangs would hold up the load. */
const ENOUGH_UNANSWERED = 2

/** A few in a row, while nothing else goes on: their round trips are the shortest. */
async function several(ask: AskTime, signal: AbortSignal): Promise<readonly Sample[]> {
  const samples: Sample[] = []
  let unanswered = 0
  for (let i = 0; i < FIRST_QUESTIONS.questions && unanswered < ENOUGH_UNANSWERED && !signal.aborted; i++) {
    if (i > 0) await sleep(FIRST_QUESTIONS.every, signal)
    const found = await asked(ask, signal, TIMEOUT.beside)
    unanswered = found.length > 1 ? 0 : unanswered + 1
    samples.push(...found)
  }
  return samples
}

/** A question every so often, and none beside another. */
async function* during(
  first: readonly Sample[],
  every: number,
  ask: AskTime,
  signal: AbortSignal,
  over: () => void,
): AsyncGenerator<readonly Sample[]> {
  try {
    if (first.length > 0) yield first
    while (!signal.aborted) {
      await sleep(every, signal)
      const samples = signal.aborted ? [] : await asked(ask, signal, TIMEOUT.load)
      if (samples.length > 0) yield samples
    }
  } finally {
    over()
  }
}

/** Nothing of a question that the end of the load cut. */
async function asked(ask: AskTime, signal: AbortSignal, timeout: number): Promise<readonly Sample[]> {
  const told = await ask(signal, timeout)
  if (signal.aborted) return []
  const sample = (metric: string, t: number, value: number, tags: Tags = {}): Sample => ({
    ...{ t, metric, value, tags, source: CLOCK },
  })
  if ('problem' in told) return [sample(CLOCK_POLL, Date.now(), 1, { how: told.problem })]
  const { t, low, high } = told
  return [
    sample(CLOCK_POLL, t, 1, { how: 'answered' }),
    sample(CLOCK_OFFSET, t, (low + high) / 2),
    sample(CLOCK_BAR, t, (high - low) / 2),
  ]
}

async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => undefined)
}
