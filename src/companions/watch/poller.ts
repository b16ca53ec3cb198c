import { setTimeout as wait } from 'node:timers/promises'
import { AFTER_EVERY, FIRST_POLLS, isBack, parseSeries, type Watched } from '../../model/load/watched.ts'
import { WATCH, WATCH_POLL, WATCH_STARTED, WATCH_VALUE } from '../../model/metrics/internal.ts'
import type { Sample, Tags } from '../../model/sample.ts'
import type { Companion } from '../../ports.ts'
import { NoExposition, valuesIn } from './exposition.ts'

/** A page as it came, or why there is none, in one word of ours. */
export type Page = { readonly body: string } | { readonly problem: string }

/** One GET of the page, within `timeout` ms. Never throws. */
export type AskPage = (signal: AbortSignal, timeout: number) => Promise<Page>

/** Reads the service's own metrics beside a load. */
export interface Watch {
  /** Before the first dial, and while the load runs. */
  readonly companion: Companion
  /** Once the sockets are gone: until every series is back, or its time is over. Never throws. */
  after(signal: AbortSignal): Promise<readonly Sample[]>
}

type When = 'before' | 'load' | 'after'

/** What tells one process from another. */
const STARTED = { name: 'process_start_time_seconds', labels: new Map<string, string>() }
/** ms for one poll. */
const TIMEOUT = { before: 2000, load: 5000, after: 2000 }

/** @param ask reaches the page at the address that was granted. */
export function createWatch(watched: Watched, ask: AskPage): Watch {
  const poller = new Poller(watched, ask)
  return {
    companion: {
      name: WATCH,
      start: async (_load, _context, signal) => {
        const first = await poller.before(signal)
        let over = () => {}
        const ended = new Promise<{ how: 'clean'; detail: '' }>((resolve) => {
          over = () => resolve({ how: 'clean', detail: '' })
        })
        return { samples: poller.during(first, signal, over), ended }
      },
    },
    after: (signal) => poller.after(signal),
  }
}

class Poller {
  readonly #watched: Watched
  readonly #ask: AskPage
  readonly #wanted
  readonly #tags: readonly { readonly [when in When]: Tags }[]
  /** Of each series, what it was before the load. */
  readonly #before: number[][]

  constructor(watched: Watched, ask: AskPage) {
    this.#watched = watched
    this.#ask = ask
    this.#wanted = [...watched.series.map(({ series }) => parseSeries(series)), STARTED]
    this.#before = watched.series.map(() => [])
    this.#tags = watched.series.map(({ series }) => ({
      before: { series, when: 'before' },
      load: { series, when: 'load' },
      after: { series, when: 'after' },
    }))
  }

  async before(signal: AbortSignal): Promise<readonly Sample[]> {
    const samples: Sample[] = []
    for (let i = 0; i < FIRST_POLLS.polls && !signal.aborted; i++) {
      if (i > 0) await sleep(FIRST_POLLS.every, signal)
      const poll = await this.#poll('before', signal)
      samples.push(...poll.samples)
      for (const [j, known] of this.#before.entries()) {
        const value = poll.values[j] ?? null
        if (value !== null) known.push(value)
      }
    }
    return samples
  }

  /** A poll every so often, and none beside another. */
  async *during(
    first: readonly Sample[],
    signal: AbortSignal,
    over: () => void,
  ): AsyncGenerator<readonly Sample[]> {
    try {
      if (first.length > 0) yield first
      while (!signal.aborted) {
        const due = performance.now() + this.#watched.every
        const { samples } = await this.#poll('load', signal)
        if (samples.length > 0) yield samples
        await sleep(Math.max(0, due - performance.now()), signal)
      }
    } finally {
      over()
    }
  }

  async after(signal: AbortSignal): Promise<readonly Sample[]> {
    const { every, backWithin } = this.#watched
    const samples: Sample[] = []
    const until = performance.now() + backWithin
    while (!signal.aborted) {
      const poll = await this.#poll('after', signal)
      samples.push(...poll.samples)
      if (performance.now() >= until || !this.#isOpen(poll.values)) break
      await sleep(Math.min(every, AFTER_EVERY, Math.max(0, until - performance.now())), signal)
    }
    return samples
  }

  /** Whether a series that was there before the load is not yet back. */
  #isOpen(values: readonly (number | null)[]): boolean {
    return this.#watched.series.some((one, i) => {
      const before = middle(this.#before[i]!)
      const value = values[i] ?? null
      return one.back !== null && before !== null && (value === null || !isBack(one, before, value))
    })
  }

  /** Nothing of a poll that the end of the load cut. */
  async #poll(when: When, signal: AbortSignal) {
    const nothing = { samples: [] as Sample[], values: [] as readonly (number | null)[] }
    const page = await this.#ask(signal, TIMEOUT[when])
    if (signal.aborted) return nothing
    const t = Date.now()
    const sample = (metric: string, value: number, tags: Tags): Sample => ({
      ...{ t, metric, value, tags, source: WATCH },
    })
    const found = 'body' in page ? read(page.body, this.#wanted) : page
    if ('problem' in found) return { ...nothing, samples: [sample(WATCH_POLL, 1, { how: found.problem })] }
    const started = found.values[this.#tags.length] ?? null
    const samples = [
      sample(WATCH_POLL, 1, { how: 'answered' }),
      ...(started === null ? [] : [sample(WATCH_STARTED, started, {})]),
      ...this.#tags.flatMap((tags, i) => {
        const value = found.values[i] ?? null
        return value === null ? [] : [sample(WATCH_VALUE, value, tags[when])]
      }),
    ]
    return { samples, values: found.values }
  }
}

function read(body: string, wanted: Parameters<typeof valuesIn>[1]) {
  try {
    return { values: valuesIn(body, wanted) }
  } catch (error) {
    if (error instanceof NoExposition) return { problem: "not Prometheus' text format" }
    throw error
  }
}

function middle(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null
}

async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => undefined)
}
