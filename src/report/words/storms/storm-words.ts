import { counted, integer, NBSP, three, wait } from '../../../model/numbers.ts'
import type { Storm, Tries } from '../../../model/record/storm.ts'
import type { StormRow } from '../../../model/verdict/storms.ts'
import type { Verdict } from '../../../model/verdict/verdict.ts'
import type { Sink } from '../../../text/shown.ts'

/** Storms that a report shows; verdict.json has all. */
const MOST = 3

const WORST: readonly StormRow['verdict'][] = ['fail', 'not_judged', null, 'met']

/** The storms that a report shows, those that need somebody first, and how many more there were. */
export function shownStorms({ storms = [] }: Pick<Verdict, 'storms'>): {
  readonly shown: readonly StormRow[]
  readonly more: number
} {
  const sorted = storms.toSorted((a, b) => WORST.indexOf(a.verdict) - WORST.indexOf(b.verdict))
  return { shown: sorted.slice(0, MOST), more: Math.max(0, sorted.length - MOST) }
}

/** `Reconnect storm`, and of which run where several were judged. */
export function stormTitle({ run }: Pick<StormRow, 'run'>): string {
  return run === undefined ? 'Reconnect storm' : `Reconnect storm in run ${integer(run)}`
}

/** What is known of a storm beside its sentence, one line a subject. */
export function stormLines(storm: StormRow, sink: Sink): readonly (readonly [label: string, text: string])[] {
  if (storm.cut === 0) return []
  const lines: readonly (readonly [string, string | null])[] = [
    ['Back', courseWords(storm)],
    ['Recovery', recoveryWords(storm)],
    ['Connects', dialWords(storm, sink)],
    [
      'Logins',
      storm.logins === undefined
        ? null
        : besideWords(storm.logins.during, 'in the storm', storm.logins.before, true),
    ],
    [
      'Latency',
      storm.latency === undefined
        ? null
        : besideWords(storm.latency.after, 'after', storm.latency.before, false),
    ],
  ]
  return lines.flatMap(([label, text]) => (text === null ? [] : [[label, text] as const]))
}

/** `30 of 50 after 1 s, 49 after 1.9 s`: what changes nothing is left out, and the last to come back has its own time. */
function courseWords({ course, cut, recovery }: Storm): string | null {
  const told = course.filter(({ back }, i) => i === 0 || back !== course[i - 1]!.back)
  const times = told.map(({ after, back }) =>
    wait(back === recovery?.n ? Math.min(after, recovery.max) : after),
  )
  const parts = told.map(({ back }, i) => {
    const of = i === 0 ? ` of ${integer(cut)}` : ''
    return `${integer(back)}${of} ${times[i] === times[i - 1] ? 'a moment later' : `after ${times[i]}`}`
  })
  return parts.length === 0 ? null : parts.join(', ')
}

function recoveryWords({ recovery, back, late, to95, to99 }: Storm): string | null {
  if (recovery === undefined) return back + late === 0 ? 'nobody came back' : null
  const { n, p50, p95, p99, max } = recovery
  const times = `p50 ${wait(p50)}, p95 ${wait(p95)}, p99 ${wait(p99)}, longest ${wait(max)}`
  const all = [
    [95, to95],
    [99, to99],
  ] as const
  const reached = all.map(([part, at]) => `${part}${NBSP}% ${at === null ? 'never' : `after ${wait(at)}`}`)
  return `${times} (n${NBSP}${integer(n)}); of all that were cut ${reached.join(', ')}`
}

function dialWords({ dials }: Storm, sink: Sink): string {
  const { n, failed, peak, declared, full, perRecovery, reasons } = dials
  const why = Object.entries(reasons)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 4)
    .map(([reason, count]) => `${sink.name(reason)} ×${integer(count)}`)
  const failures = failed === 0 ? 'none failed' : `${integer(failed)} failed (${why.join(', ')})`
  const would =
    declared === undefined
      ? ''
      : `, where the plan's backoff gives about ${three(declared)}${full === undefined || full === declared ? '' : `, with \`jitter: full\` ${three(full)}`}`
  const each = perRecovery === null ? '' : `; ${Number(three(perRecovery))} for each socket that came back`
  return `${integer(n)}, ${failures}; at most ${counted(peak, 'connect')} in one second${would}${each}`
}

function besideWords(one: Tries, when: string, before: Tries, failures: boolean): string {
  const words = ({ n, p99, failed }: Tries) => {
    const of = failures && n > 0 ? `, ${integer(failed)} failed` : ''
    return `${p99 === null ? 'none' : `p99 ${wait(p99)}`} (n${NBSP}${integer(n)}${of})`
  }
  return `${words(one)} ${when}, ${words(before)} before`
}

/** What somebody can do something about, as sentences. */
export function hintWords({ hints }: Pick<StormRow, 'hints'>): string {
  return hints.map(({ message }) => `${message.charAt(0).toUpperCase()}${message.slice(1)}.`).join(' ')
}
