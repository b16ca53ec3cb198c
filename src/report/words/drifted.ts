import { counted, figure, integer } from '../../model/numbers.ts'
import type { DriftRow, Verdict } from '../../model/verdict/verdict.ts'
import type { Sink } from '../../text/shown.ts'

/** Rows whose newest runs left their frozen reference. */
export function drifted({ drift = [] }: Verdict): readonly DriftRow[] {
  return drift.filter(({ verdict }) => verdict === 'drift')
}

/** What the reference is: `oldest 10 runs`, `10 runs up to v1.4.0`, `10 runs since the acceptance`. */
export function referenceWords({ from, tag, referenceRuns }: DriftRow, sink: Sink): string {
  const runs = counted(referenceRuns, 'run')
  if (from === 'accepted') return `${runs} since the acceptance`
  return from === 'tag' ? `${runs} up to ${sink.name(tag ?? 'a tag')}` : `oldest ${runs}`
}

/** That nothing crept, with the nearest figure; null where something did, or no reference is there. */
export function steadySentence({ drift = [] }: Verdict, sink: Sink): string | null {
  const nearest = [...drift].sort((a, b) => b.recent / b.limit - a.recent / a.limit)[0]
  if (nearest === undefined || drift.some(({ verdict }) => verdict === 'drift')) return null
  const { name, recent, recentRuns, reference, limit, unit } = nearest
  const many = drift.length > 1 ? ` of ${integer(drift.length)} rows, nearest` : ''
  const against = `${figure(reference, unit)} in the ${referenceWords(nearest, sink)}`
  return `none${many === '' ? ':' : `${many}:`} ${sink.name(name)} ${figure(recent, unit)} in the newest ${counted(recentRuns, 'run')}, ${against}; limit ${figure(limit, unit)}`
}
