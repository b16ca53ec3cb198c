import { describe, expect, it } from 'vitest'
import type { CounterStats, Record } from '../../src/model/record/record.ts'
import { markdownReport } from '../../src/report/markdown/markdown.ts'
import {
  baselineOf,
  counter,
  gate,
  history,
  judgeOne,
  LATENCY,
  load,
  P99,
  record,
  share,
  trend,
} from './support.ts'

const gated = load({ gates: [gate(LATENCY, P99)] })
const on = (records: readonly Record[], of = gated) =>
  judgeOne({ load: of, record: record({}, 25), baseline: baselineOf(records) })

describe('stored runs that cannot be compared with', () => {
  const few = history(12, () => [trend({ count: 300 })])

  it('are counted, with what they lack', () => {
    const verdict = on(few)
    expect(verdict).toMatchObject({ outcome: 'no_baseline', baseline: { runs: 12 } })
    expect(verdict.gates[0]).toMatchObject({ verdict: 'no_baseline', code: 'unusable_history' })
    expect(verdict.gates[0]!.message).toMatch(/; 12 stored runs, none with 500 samples$/)
    expect(verdict.sentence).toContain('12 stored runs, none with 500 samples.')
    const report = markdownReport(verdict, { version: '0', reproduce: '' })
    expect(report).toContain('12 stored runs, none with 500 samples')
    expect(report).not.toMatch(/no(thing)? stored (run )?to compare/)
  })

  it('are told apart by what they lack', () => {
    const other = history(3, () => [])
    const { gates } = on([...few.slice(3), ...other])
    expect(gates[0]!.message).toMatch(/; 12 stored runs: 9 not with 500 samples, 3 not with such a row$/)
  })

  it('are none that is whole, where all were cut short', () => {
    const verdict = on(history(2).map((run) => ({ ...run, complete: false })))
    expect(verdict.gates[0]!.message).toMatch(/; 2 stored runs, none that is whole$/)
    expect(verdict.baseline).toMatchObject({ runs: 0, incomplete: 2 })
    const report = markdownReport(verdict, { version: '0', reproduce: '' })
    expect(report).toContain('Of its 2 runs none is whole')
  })

  it.each([
    ['http_req_failed', { kind: 'rate' }, share('http_req_failed', 1, 100), share('http_req_failed', 9, 3)],
    ['ws_heartbeat_missed', { kind: 'count' }, counter('ws_heartbeat_missed', 1), BROKEN()],
  ] as const)('are counted by counts, too: %s', (metric, stat, now, then) => {
    const verdict = judgeOne({
      load: load({ gates: [gate(metric, stat)] }),
      record: record({ stats: [now] }, 25),
      baseline: baselineOf(history(4, () => [then])),
    })
    expect(verdict.gates[0]!.message).toMatch(/; 4 stored runs, none with counts that can be$/)
  })

  it('are none where there are none', () => {
    const verdict = on([])
    expect(verdict.gates[0]!.code).toBe('no_baseline')
    expect(verdict.sentence).toContain('No stored run to compare with')
  })
})

function BROKEN(): CounterStats {
  return { ...counter('ws_heartbeat_missed', 1), total: -1 }
}
