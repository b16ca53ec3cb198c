import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { countingOf } from '../../src/judge/counting.ts'
import { judge, moreRuns } from '../../src/judge/judge.ts'
import type { CloseGate } from '../../src/model/load/gate.ts'
import type { Load } from '../../src/model/load/load.ts'
import type { CloseCount, Record } from '../../src/model/record/record.ts'
import type { GateRow } from '../../src/model/verdict/verdict.ts'
import { baselineOf, load, record } from './support.ts'

const GATE: CloseGate = { feed: 'orders', scenario: null, level: 'key', line: 85 }

/** Closes of orders sockets by code: `1011`, or `1006 fin`; `ours` marks the plan's side. */
function closes(counts: { readonly [kind: string]: number }): CloseCount[] {
  return Object.entries(counts).map(([kind, count]) => {
    const [code = '', how = 'frame', side = 'service'] = kind.split(' ')
    const of = { scenario: 'orders', feed: 'orders', phase: 'steady', reason: null }
    return { code, how, side: side === 'ours' ? 'plan' : side, ...of, count }
  })
}

interface Parts {
  readonly sockets?: number
  readonly seconds?: number | null
  readonly machine?: string
}

/** A run of 1,000 orders sockets, each open for 60 s. */
function run(index: number, counts: { readonly [kind: string]: number }, parts: Parts = {}): Record {
  const { sockets = 1000, seconds = 60_000, machine = 'a1' } = parts
  const plain = record({}, (index % 28) + 1)
  const own = { '1000 frame ours': sockets }
  const opens = [{ scenario: 'orders', feed: 'orders', count: sockets, seconds: seconds ?? 0 }]
  return {
    ...plain,
    provenance: {
      ...plain.provenance,
      runId: `run-${index}`,
      machine: { ...plain.provenance.machine, id: machine },
    },
    closes: closes({ ...own, ...counts }),
    ...(seconds === null ? {} : { opens }),
  }
}

const past = (counts: readonly { readonly [kind: string]: number }[], parts: Parts = {}) =>
  counts.map((each, i) => run(i, each, parts))
const TEN = past(Array(10).fill({}))

function judged(records: readonly Record[], stored: readonly Record[], changes: Partial<Load> = {}) {
  const plan = load({ closeGates: [GATE], runs: 5, mode: 'block', ...changes })
  const input = { load: plan, records, baseline: baselineOf(stored) }
  return { verdict: judge(input), more: moreRuns(input) }
}

const rows = (records: readonly Record[], stored: readonly Record[]): readonly GateRow[] =>
  judged(records, stored).verdict.gates
const text = (message: string | undefined) => message?.replaceAll('\u00a0', ' ')

/** The candidate's runs, after all stored ones. */
const now = (...counts: readonly { readonly [kind: string]: number }[]) =>
  counts.map((each, i) => run(20 + i, each))

describe('close codes in the gate', () => {
  it('are one row where nothing moved', () => {
    const [row, ...more] = rows(now({ '1001': 3 }), past(Array(10).fill({ '1001': 2 })))
    expect(more).toEqual([])
    expect(row).toMatchObject({
      verdict: 'same',
      name: 'close mix of orders sockets',
      selector: 'ws_closes{feed:orders}',
      level: 'key',
      actual: 3,
      values: [3],
      baseline: 2,
      n: 60_000,
      runs: 10,
      line: 85,
    })
    expect(text(row?.message)).toMatch(
      /^orders sockets that the plan did not close: 3 now \(0\.30 % of 1,000 sockets\), before 2\. No close code rose$/,
    )
  })

  it('suspect a new abnormal code after one run, although no other figure moved', () => {
    const { verdict, more } = judged(now({ '1011': 17 }), TEN)
    expect(verdict.outcome).toBe('suspect')
    expect(more).toBe(2)
    expect(verdict.gates).toMatchObject([
      {
        verdict: 'suspect',
        name: 'orders sockets closed with 1011',
        selector: 'ws_closes{code:1011,feed:orders,how:frame}',
        actual: 17,
        baseline: 0,
        change: null,
        limit: 5,
      },
    ])
    expect(text(verdict.gates[0]?.message)).toBe(
      'orders sockets closed with 1011 (internal error): 17 now (1.7 % of 1,000 sockets), before none',
    )
    expect(text(verdict.gates[0]?.decided)).toMatch(
      /^orders sockets closed with 1011 \(internal error\) by the count, on a square-root scale(: z \d+\.\d, limit \d\.\d)?, 0\.28 per 1,000 s of open sockets; a new kind counts from 5 on; before is the last 10 main runs$/,
    )
  })

  it('confirm it after three', () => {
    const { verdict, more } = judged(now({ '1011': 17 }, { '1011': 17 }, { '1011': 18 }), TEN)
    expect([verdict.outcome, verdict.exit, more]).toEqual(['regression', 10, 0])
    expect(verdict.gates).toMatchObject([{ verdict: 'fail', values: [17, 17, 18], actual: 17 }])
    expect(verdict.gates).toMatchObject([{ n: 180_000, counts: 'socket-seconds' }])
    expect(verdict.next[0]).toMatch(
      /^See why the service closed 18 sockets of orders with 1011\. Search the /,
    )
    expect(text(verdict.gates[0]?.message)).toContain('17, 17 and 18 in 3 runs on 1 machine (1.7 % of 3,000')
  })

  it('clear it where it does not come back', () => {
    const { verdict } = judged(now({ '1012': 1000 }, {}, {}), TEN)
    expect(verdict.outcome).toBe('pass')
    expect(verdict.gates).toMatchObject([{ verdict: 'same', values: [1000, 0, 0] }])
  })

  it('would fail against fewer than five stored runs', () => {
    const { verdict, more } = judged(now({ '1011': 9 }, { '1011': 9 }, { '1011': 9 }), TEN.slice(0, 4))
    const [row] = verdict.gates
    expect([verdict.outcome, more, countingOf(verdict).counts]).toEqual(['inconclusive', 0, 'later'])
    expect(verdict.next.join(' ')).toContain('socketgate baseline seed')
    expect(row).toMatchObject({ verdict: 'inconclusive', name: 'orders sockets closed with 1011' })
    expect(row?.message).toContain('would fail from 5 stored commits on')
  })

  it.each([
    ['4 of 1,000 sockets', 4, 1000, 'same'],
    ['5 of 1,000 sockets', 5, 1000, 'suspect'],
    ['5 of 20,000 sockets', 5, 20_000, 'same'],
    ['10 of 20,000 sockets', 10, 20_000, 'suspect'],
  ])('take a new code for one from a floor on: %s', (_, count, sockets, verdict) => {
    const stored = past(Array(10).fill({}), { sockets })
    expect(rows([run(20, { '1013': count }, { sockets })], stored)).toMatchObject([{ verdict }])
  })

  it.each([
    ['a new code against one stored run', { '1011': 5 }, [{}], 'suspect'],
    ['a new end without a close frame', { '1006 fin': 5 }, Array(10).fill({}), 'suspect'],
    ['a new reset', { 'none rst': 5 }, Array(10).fill({}), 'suspect'],
    ['a new unanswered close of the plan', { 'none unanswered ours': 5 }, Array(10).fill({}), 'suspect'],
    ['a code as frequent as ever', { '1011': 25 }, Array(10).fill({ '1011': 24 }), 'same'],
    ['a code that rose', { '1011': 80 }, Array(10).fill({ '1011': 24 }), 'suspect'],
    ['a normal code that rose', { '1001': 80 }, Array(10).fill({ '1001': 24 }), 'suspect'],
    ['a normal code that is new, against one run', { '1001': 5 }, [{}], 'same'],
    ['a code that vanished', {}, Array(10).fill({ '1011': 24 }), 'same'],
  ])('find %s', (_, counts, stored, verdict) => {
    expect(rows(now(counts), past(stored))).toMatchObject([{ verdict }])
  })

  it('give every code that moved a row of its own', () => {
    const moved = rows(now({ '1011': 17, '1006 fin': 40, '1001': 2 }), TEN)
    expect(moved.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['orders sockets cut without a close frame', 'suspect'],
      ['orders sockets closed with 1011', 'suspect'],
    ])
  })

  it('compare rates: twice the socket-seconds may have twice the closes', () => {
    const stored = past(Array(10).fill({ '1011': 40 }))
    const longer = [run(20, { '1011': 80 }, { seconds: 120_000 })]
    expect(rows(longer, stored)).toMatchObject([{ verdict: 'same' }])
    expect(rows([run(20, { '1011': 80 })], stored)).toMatchObject([{ verdict: 'suspect' }])
  })

  it('compare counts where a record does not say how long sockets were open', () => {
    const stored = past(Array(10).fill({ '1011': 40 }), { seconds: null })
    expect(rows([run(20, { '1011': 42 })], stored)).toMatchObject([{ verdict: 'same' }])
    expect(rows([run(20, { '1011': 90 }, { seconds: null })], stored)).toMatchObject([{ verdict: 'suspect' }])
  })

  it("leave out the plan's own closes, and other feeds", () => {
    const noisy = run(20, { '1000 frame generator': 500 })
    const other = closes({ '1011': 99 }).map((close) => ({ ...close, feed: 'ticker', scenario: 'ticker' }))
    const row = rows([{ ...noisy, closes: [...noisy.closes, ...other] }], TEN)
    expect(row).toMatchObject([{ verdict: 'same', actual: 0 }])
  })

  it('count what the generator closed for a frame that is none', () => {
    const row = rows([run(20, { '1002 frame generator': 40 })], TEN)
    expect(row).toMatchObject([{ verdict: 'suspect', actual: 40, name: 'orders sockets closed with 1002' }])
  })

  it.each([
    ['every socket', { feed: null }, 'close mix of all sockets', 'ws_closes'],
    [
      'a scenario',
      { feed: null, scenario: 'quotes' },
      'close mix of quotes sockets',
      'ws_closes{scenario:quotes}',
    ],
  ])('can be of %s', (_, changes, name, selector) => {
    const moved = { ...GATE, ...changes }
    const sockets = run(20, {})
    const opens = [{ scenario: 'quotes', feed: null, count: 10, seconds: 5 }]
    const { verdict } = judged(
      [{ ...sockets, opens }],
      TEN.map((stored) => ({ ...stored, opens })),
      { closeGates: [moved] },
    )
    expect(verdict.gates).toMatchObject([{ name, selector, verdict: 'same' }])
  })

  it('are listed and decide nothing where the row is normal', () => {
    const normal = { closeGates: [{ ...GATE, level: 'normal' as const }] }
    const { verdict, more } = judged(now({ '1011': 17 }), TEN, normal)
    expect([verdict.outcome, more, verdict.gates[0]?.verdict]).toEqual(['pass', 0, 'suspect'])
  })

  it('count on a busy generator, too: it is the service that closes', () => {
    const [candidate] = now({ '1011': 17 })
    const health = { ...candidate!.health, cpuP95: 0.99 }
    expect(rows([{ ...candidate!, health }], TEN)).toEqual(rows(now({ '1011': 17 }), TEN))
  })

  it('have nothing to compare with in an empty baseline', () => {
    expect(judged(now({ '1011': 17 }), []).verdict.outcome).toBe('no_baseline')
  })

  it('confirm nothing on one machine that the baseline does not know', () => {
    const runs = [20, 21, 22].map((index) => run(index, { '1011': 30 }, { machine: 'b2' }))
    const [row] = rows(runs, TEN)
    expect(row).toMatchObject({ verdict: 'inconclusive' })
    expect(row?.message).toContain('confirm on another machine')
  })

  it('show no text of the service: a code that is none is "other"', () => {
    const [row] = rows(now({ '\u001b[2J': 50 }), TEN)
    expect(row?.name).toBe('orders sockets closed with what is no code')
    expect(JSON.stringify(row)).not.toContain('u001b')
  })
})

describe('the false alarms of close codes', () => {
  test('are rare where rare closes come in small clusters, and grow not with the number of codes', () => {
    let seed = 7
    const random = () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
      return seed / 2 ** 32
    }
    const poisson = (mean: number) => {
      let count = 0
      for (let product = random(); product > Math.exp(-mean); product *= random()) count++
      return count
    }
    const draw = () => ({ '1001': poisson(6), '1011': poisson(3), '1006 fin': poisson(9) })
    const gates = 400
    let fails = 0
    for (let i = 0; i < gates; i++) {
      const stored = past(Array.from({ length: 10 }, draw))
      const verdicts = rows(now(draw(), draw(), draw()), stored).map(({ verdict }) => verdict)
      if (verdicts.includes('fail')) fails++
    }
    expect(fails / gates).toBeLessThan(0.01)
  })
})

describe('nonsense in a census', () => {
  const wild = fc.oneof(fc.integer({ min: -5, max: 500 }), fc.constantFrom(Number.NaN, 1.5, 1e308, Infinity))
  const word = fc.constantFrom('1000', '1011', 'none', '', '99999', 'x y')
  const close = fc.record({
    code: word,
    side: fc.constantFrom('service', 'plan', 'generator', ''),
    how: fc.constantFrom('frame', 'fin', 'rst', 'unanswered', 'x'),
    scenario: fc.constant('orders'),
    feed: fc.constantFrom('orders', null),
    phase: fc.constant(null),
    reason: fc.constant(null),
    count: wild,
  })
  const odd = fc
    .record({ closes: fc.array(close, { maxLength: 6 }), count: wild, seconds: wild })
    .map(({ closes: found, count, seconds }) => ({
      closes: found,
      opens: [{ scenario: 'orders', feed: 'orders', count, seconds }],
    }))

  it('never throws, and gives no verdict on impossible counts', () => {
    const check = (candidates: readonly object[], stored: readonly object[]) => {
      const records = candidates.map((each, i) => ({ ...run(20 + i, {}), ...each }))
      const history = stored.map((each, i) => ({ ...run(i, {}), ...each }))
      const found = rows(records, history)
      expect(found.length).toBeGreaterThan(0)
      for (const row of found) {
        expect(
          [row.actual, row.baseline, row.limit].every((figure) => figure === null || Number.isFinite(figure)),
        ).toBe(true)
        expect(row.message).not.toMatch(/NaN|Infinity|undefined/)
      }
      // What opened is part of every figure.
      const counts = records.map(({ opens }) => opens![0]!.count)
      if (counts.every((count) => Number.isSafeInteger(count) && count > 0)) return
      expect(found.map(({ verdict }) => verdict)).toEqual(['inconclusive'])
    }
    const candidates = fc.oneof(fc.tuple(odd), fc.tuple(odd, odd, odd))
    fc.assert(fc.property(candidates, fc.array(odd, { maxLength: 8 }), check), { numRuns: 300 })
  })
})
