import { bytes, integer, wait } from '../../../model/numbers.ts'
import { OWN_BUFFERS, type Spread } from '../../../model/record/slow.ts'
import type { SlowPolicy, SlowRow } from '../../../model/verdict/rows/slow-row.ts'
import type { Verdict } from '../../../model/verdict/verdict.ts'

/** Scenarios that a report shows; verdict.json has all. */
const MOST = 3

const WORST: readonly SlowRow['verdict'][] = ['fail', 'not_judged', null, 'met']

/** Those that need somebody first. */
export function shownSlow({ slowReaders = [] }: Pick<Verdict, 'slowReaders'>): readonly SlowRow[] {
  return slowReaders.toSorted((a, b) => WORST.indexOf(a.verdict) - WORST.indexOf(b.verdict)).slice(0, MOST)
}

/** `Slow readers`, and of which run where several were judged. */
export function slowTitle({ run }: Pick<SlowRow, 'run'>): string {
  return run === undefined ? 'Slow readers' : `Slow readers in run ${integer(run)}`
}

const POLICIES: { readonly [policy in SlowPolicy]: string } = {
  closes: 'the service ends who reads slowly',
  drops: 'fewer messages reached them than the others: the service drops some, or sends several as one',
  queues:
    'the service queued all of it for as long as they were slow, and ended nobody: its memory is the limit',
  waits: 'the service waits for who is behind, and all others wait with it',
  unknown: 'not known: too little was queued, or nothing was seen of it',
}

/** What is known beside the sentence, one line a subject. */
export function slowLines(row: SlowRow): readonly (readonly [label: string, text: string])[] {
  const { evictedAfter, taken, backlog, messages } = row
  const found: readonly (readonly [string, string | null])[] = [
    ['Policy', POLICIES[row.policy]],
    ['Ended after', evictedAfter === undefined ? null : spread(evictedAfter, wait)],
    ['Read', taken === undefined ? null : spread(taken, bytes)],
    [
      'Queued',
      backlog === undefined
        ? null
        : `${spread(backlog, bytes)} came at once when they read again: from the service and the kernels' buffers, of which about ${bytes(OWN_BUFFERS)} are this side's`,
    ],
    [
      'Messages',
      messages === undefined
        ? null
        : `${spread(messages, integer)}; each of the others had ${integer(Math.round(messages.others))}`,
    ],
  ]
  return found.flatMap(([label, text]) => (text === null ? [] : [[label, text] as const]))
}

function spread({ n, min, median, max }: Spread, words: (value: number) => string): string {
  if (words(min) === words(max)) return words(max)
  return `${words(min)} to ${words(max)}, median ${words(median)} (n ${integer(n)})`
}
