import { describe, expect, it } from 'vitest'
import { createLog } from '../../src/app/terminal-log.ts'
import { Failure } from '../../src/model/failure.ts'
import { outcomeRow } from '../../src/model/verdict/outcomes.ts'
import { commentMarker } from '../../src/report/markdown/markdown.ts'
import { TERMINAL } from '../../src/report/terminal/look.ts'
import { progressLine, progressLog } from '../../src/report/terminal/progress.ts'
import { terminalReport } from '../../src/report/terminal/terminal.ts'
import { type Checked, checkReport } from '../../src/report/verbs/check.ts'
import { type Diagnosis, doctorReport } from '../../src/report/verbs/doctor.ts'
import { explainReport } from '../../src/report/verbs/explain.ts'
import { failureReport } from '../../src/report/verbs/failure.ts'
import { closeRows, closesSentence } from '../../src/report/words/closes.ts'
import { furtherReasons, peakWords } from '../../src/report/words/facts.ts'
import { generatorWords, saturated } from '../../src/report/words/generator.ts'
import { peaksWords } from '../../src/report/words/peaks.ts'
import { phaseGroups, phaseStrip } from '../../src/report/words/phases.ts'
import { changeWords, unitOf } from '../../src/report/words/rows.ts'
import { scale } from '../../src/report/words/scale.ts'
import { headingOf } from '../../src/report/words/words.ts'
import { close, gate, health, VERDICTS, verdict } from './verdicts.ts'

const LOOK = { width: 80, unicode: true, color: false }

const checked: Checked = {
  variables: [
    { name: 'FEED_URL', line: 9, default: true, set: false, paired: false },
    { name: 'FEED_TOKEN', line: 31, default: false, set: false, paired: false },
    { name: 'API_BASE', line: 8, default: true, set: true, paired: false },
    { name: 'BASE_FEED', line: 90, default: false, set: false, paired: true },
  ],
  plan: 'orders-feed',
  file: 'plans/orders-feed.yaml',
  warnings: [{ line: 44, message: 'place-order publishes to orders, whose rate is stated' }],
  limits: { descriptors: 1024, ports: 28_232 },
  forecasts: [
    {
      profile: 'pr',
      scale: { vus: 0.04, time: 0.15 },
      duration: 72_000,
      full: 480_000,
      asked: 60_000,
      lengthened: [{ what: 'steady of orders at least 70 s: 2 heartbeats of 30 s and 10 s', line: 53 }],
      scenarios: [
        {
          name: 'orders',
          kind: 'socket',
          executor: 'ramping-vus',
          peakVUs: 20,
          lanes: 2,
          peakRate: null,
          spans: [
            { phase: 'ramp', from: 0, to: 18_000 },
            { phase: 'steady', from: 18_000, to: 63_000 },
            { phase: 'down', from: 63_000, to: 72_000 },
          ],
        },
        {
          name: 'place-order',
          kind: 'rest',
          executor: 'constant-arrival-rate',
          peakVUs: 4,
          peakRate: 0.8,
          spans: [{ phase: 'steady', from: 0, to: 72_000 }],
        },
      ],
      peakSockets: 20,
      connectsPerSecond: 4.17,
      connectsAtOnce: 0,
      samples: [
        sample({}),
        sample({ stat: 'p(99.9)', samples: 900, shared: null, needed: 5000, judged: false, line: 84 }),
        sample({
          selector: 'ws_connect_failed',
          stat: 'rate',
          samples: 20,
          shared: null,
          needed: null,
          judged: null,
        }),
        sample({ selector: 'http_req_duration', samples: 'unknown', shared: null, judged: null, line: 0 }),
        sample({ shared: 900, line: 86 }),
      ],
      descriptors: 1090,
      ports: [
        { target: 'feed', ports: 20 },
        { target: 'api', ports: 24 },
      ],
      warnings: [{ line: 84, message: 'p(99.9) cannot be judged: 900 samples expected, 5000 needed' }],
    },
  ],
}

function sample(over: Partial<Checked['forecasts'][number]['samples'][number]>) {
  return {
    from: 'gate' as const,
    selector: 'ws_message_latency{feed:orders,phase:steady}',
    stat: 'p(99)',
    samples: 18_000,
    shared: 900,
    needed: 500,
    judged: true,
    line: 83,
    ...over,
  }
}

const diagnosis: Diagnosis = {
  machine: { os: 'linux', arch: 'x64', cpu: 'AMD EPYC 7763', cores: 4 },
  limits: { descriptors: 1024, ports: null },
  probe: 41.3,
  loadAverage: 0.4,
  k6: '2.2.0 (/usr/local/bin/k6)',
  needs: [
    {
      profile: 'pr',
      peakSockets: 20,
      messagesPerSecond: 400,
      descriptors: 148,
      ports: [{ target: 'feed', ports: 20 }],
    },
    {
      profile: 'full',
      peakSockets: 5000,
      messagesPerSecond: 400,
      descriptors: 5_864,
      ports: [{ target: 'feed', ports: 5000 }],
    },
  ],
}

const problem = (line: number, message: string) => ({
  file: 'plans/orders-feed.yaml',
  line,
  column: 13,
  path: 'scenarios.orders.socket',
  message,
})

const GOLDENS: Readonly<Record<string, string>> = {
  check: checkReport(checked, LOOK),
  doctor: doctorReport(diagnosis, LOOK),
  explain: explainReport(outcomeRow('slo'), LOOK),
  'failure-plan': failureReport(
    new Failure('plan', '2 problems', [
      problem(44, 'unknown key "hartbeat" in scenarios.orders.socket. Did you mean "heartbeat"?'),
      problem(51, 'a duration is expected ("30s", "2m"), found "soon"'),
    ]),
    LOOK,
  ),
  'failure-policy-file': failureReport(
    new Failure('policy', 'a problem', [
      {
        ...problem(2, 'unknown key "target". Did you mean "targets"?'),
        file: '.github/socketgate-policy.yml',
        path: '',
      },
    ]),
    LOOK,
  ),
  'failure-policy': failureReport(
    new Failure(
      'policy',
      'target feed: wss://feed.staging.acme.example resolves to 10.1.2.3, a private address.\nGrant it with --allow-target wss://feed.staging.acme.example, if it is yours to load.',
    ),
    LOOK,
  ),
}

describe('the smaller reports', () => {
  for (const [name, report] of Object.entries(GOLDENS)) {
    it(`of ${name} are committed, to be read by a reviewer`, async () => {
      await expect(report).toMatchFileSnapshot(`golden/${name}.80.txt`)
    })
  }

  it('say of a machine that others use why a run on it may not count', () => {
    const busy = doctorReport({ ...diagnosis, loadAverage: 3.3 }, { ...LOOK, width: 200 })
    expect(busy).toContain('load average 3.3 over the last minute: other programs use this machine')
    expect(doctorReport({ ...diagnosis, loadAverage: 3.2 }, LOOK)).not.toContain('other programs')
    expect(doctorReport({ ...diagnosis, loadAverage: null }, LOOK)).toContain('not known on this system')
  })

  it('say in ASCII what they say in Unicode', () => {
    const ascii =
      checkReport(checked, { ...LOOK, unicode: false }) + doctorReport(diagnosis, { ...LOOK, unicode: false })
    expect(ascii).toMatch(/^[\n -~]*$/)
    expect(ascii).toContain('* orders-feed: no problems')
    expect(ascii).toContain('x without a profile')
  })
})

/** Ms and phase of what one run shows. */
const RUN = [
  [0, 'ramp'],
  [0, 'ramp'],
  [500, 'ramp'],
  [3_000, 'steady'],
  [8_000, 'steady'],
  [13_000, 'steady'],
  [16_000, 'down'],
  [18_500, ''],
] as const

describe('progress', () => {
  const now = {
    elapsed: 74_000,
    total: 180_000,
    phase: 'steady',
    sockets: 168,
    messagesPerSecond: 231,
    p99: 59,
    latencies: 8_214,
    closes: 7,
  }

  it('is one line on a terminal', () => {
    expect(progressLine(now, LOOK)).toBe(
      '1:14 of 3:00  steady   sockets 168 open  messages 231/s  p99 59.0 ms  closes 7',
    )
  })

  it('leaves out from the right what a narrow terminal has no room for', () => {
    expect(progressLine(now, { ...LOOK, width: 60 })).toBe(
      '1:14 of 3:00  steady   sockets 168 open  messages 231/s',
    )
  })

  it('is a sentence in a log, and says when there is no latency yet', () => {
    expect(progressLog(now)).toBe(
      '1:14 steady   168 sockets open; 231 messages/s; p99 so far 59.0 ms (n 8,214); 7 closed',
    )
    expect(progressLog({ ...now, p99: null, latencies: 0 })).toContain('; no latency yet;')
  })

  it.each([-1.79e24, 1.79e12, -70_000])('asks for the unit where no message can take %d ms', (p99) => {
    expect(progressLine({ ...now, p99 }, LOOK)).toContain('  p99: unit?  closes 7')
    expect(progressLog({ ...now, p99 })).toContain('; no p99: is the unit of `sent_at` right? (n 8,214);')
  })

  it('shows no p99 of too few latencies', () => {
    const few = { ...now, p99: null, latencies: 212 }
    expect(progressLine(few, LOOK)).toContain('p99 –')
    expect(progressLog(few)).toContain('; too few latencies for p99 (n 212);')
  })

  it('tells in a log how large a run will be, as it begins, then each phase as it begins, and each run anew', () => {
    const lines: string[] = []
    const log = createLog({ write: (text: string) => lines.push(text.trimEnd()) }, LOOK)
    const planned = { n: 188, of: 'socket' } as const
    const at = (elapsed: number, phase: string) =>
      log.progress({
        ...now,
        elapsed,
        phase,
        sockets: 0,
        messagesPerSecond: 0,
        p99: null,
        latencies: 0,
        planned,
      })
    for (const [elapsed, phase] of RUN) at(elapsed, phase)
    for (const [elapsed, phase] of RUN.slice(0, 3)) at(elapsed, phase)
    const told = lines.map((line) => line.split(';')[0]!.replaceAll('\u00a0', ' '))
    expect(told).toEqual([
      '0:00 ramp     begins: at most 188 sockets, 3 min planned',
      '0:03 steady   0 sockets open',
      '0:13 steady   0 sockets open',
      '0:16 down     0 sockets open',
      '0:00 ramp     begins: at most 188 sockets, 3 min planned',
    ])
  })
})

describe('the census of closes', () => {
  it('joins phases and reasons of one code, side, way and feed, and puts what nobody planned first', () => {
    const rows = closeRows([
      close({ count: 300 }),
      close({ code: '1011', side: 'service', phase: 'ramp', reason: 'a', count: 2 }),
      close({ code: '1011', side: 'service', phase: 'steady', reason: 'b', count: 5 }),
      close({ how: 'unanswered', count: 1 }),
    ])
    expect(rows.map(({ code, how, count }) => [code, how, count])).toEqual([
      ['1011', 'frame', 7],
      ['1000', 'unanswered', 1],
      ['1000', 'frame', 300],
    ])
    expect([...rows[0]!.phases]).toEqual([
      ['ramp', 2],
      ['steady', 5],
    ])
    expect(rows[0]!.reasons).toEqual(['b', 'a'])
  })

  it('is one sentence, over all feeds', () => {
    expect(closesSentence([close({ feed: 'a', count: 2 }), close({ feed: 'b' })], TERMINAL)).toBe(
      '3 closes, all 1000 (normal) by this plan',
    )
    expect(closesSentence([], TERMINAL)).toBe('none')
  })

  it('counts what it has no room for', () => {
    const closes = [1, 2, 3, 4, 5, 6].map((n) => close({ code: `400${n}`, side: 'service', count: n }))
    expect(closesSentence(closes, TERMINAL, 2)).toBe(
      '4006 by the service: 6; 4005 by the service: 5; others: 10',
    )
  })

  it('says that a side is not known', () => {
    expect(closesSentence([close({ code: 'none', side: 'unknown', how: 'rst' })], TERMINAL)).toBe(
      '1 close, all no code by an unknown side (broke without a close frame, as by RST)',
    )
    expect(closesSentence([close({ code: 'none', side: 'unknown', how: 'unanswered' })], TERMINAL)).toBe(
      '1 close, all no code by an unknown side (given up by the client, for a heartbeat without an answer)',
    )
  })
})

describe('the generator', () => {
  it.each([
    [{}, false],
    [{ lagP99: 10 }, false],
    [{ lagP99: 10.01 }, true],
    [{ cpuP95: 0.81 }, true],
    [{ stealP95: 0.06 }, true],
    [{ droppedIterations: 1 }, false],
    [{ lagP99: null, cpuP95: null, stealP95: null }, false],
  ])('with %j is busy: %s', (over, expected) => {
    expect(saturated({ ...health, ...over })).toBe(expected)
  })

  it('say when the generator was at its worst, and how much its own process used beside k6', () => {
    expect(peaksWords(health)).toBeNull()
    const gate = { cpu: { most: 0.31, at: 4_000 }, lag: { most: 8.4, at: 61_000 } }
    const descriptors = { most: 148, at: 2_000 }
    const both = peaksWords({ ...health, peaks: { cpu: { most: 0.88, at: 4_000 }, descriptors }, gate })
    expect(both?.replaceAll('\u00a0', ' ')).toBe(
      'CPU 88 % at 0:04, 148 of 65,536 open files at 0:02; socketgate beside it CPU of one core 31 % at 0:04, lag 8.4 ms at 1:01',
    )
  })

  it('says what was not measured', () => {
    expect(generatorWords({ ...health, lagP99: null, cpuP95: null })).toBe(
      'unknown: lag not measured, CPU not measured, nothing dropped',
    )
  })
})

describe('the scale to the limit', () => {
  it.each([
    [0, 2, '─────●─────┃     '],
    [0.2, 2, '─────┼●────┃     '],
    [1.99, 2, '─────┼────●┃     '],
    [2.4, 2, '─────┼─────┃✕    '],
    [8, 4.3, '─────┼─────┃    ✕'],
    [90, 2, '─────┼─────┃    ✕'],
    [-90, 2, '●────┼─────┃     '],
    [null, 2, '─────┼─────┃     '],
    [1, 0, '─────┼─────┃     '],
    [Number.NaN, 2, '─────┼─────┃     '],
  ])('puts z %s of %d where it belongs', (z, zLimit, drawn) => {
    expect(scale(gate({ z, zLimit }))).toBe(drawn)
  })
})

describe('the phases of a run', () => {
  it('are shown once for scenarios that share them', () => {
    const steady = [{ phase: 'steady' as const, from: 0, to: 10 }]
    const groups = phaseGroups({ a: steady, b: [{ phase: 'idle', from: 0, to: 10 }], c: [...steady] })
    expect(groups.map(({ scenarios }) => scenarios)).toEqual([['a', 'c'], ['b']])
  })

  it('are drawn to scale, but never narrower than their names', () => {
    const spans = [
      { phase: 'ramp' as const, from: 0, to: 1 },
      { phase: 'steady' as const, from: 1, to: 1_000_000 },
      { phase: 'down' as const, from: 1_000_000, to: 1_000_001 },
    ]
    expect(phaseStrip(spans, { a: spans })).toMatch(/^ramp▏steady━{40,50}▏down$/)
  })
})

describe('a gate row', () => {
  it.each([
    [{ change: 0.334 }, '+33 %'],
    [{ unit: 'count', stat: 'count', baseline: 0, actual: 0, change: null }, 'none'],
    [{ unit: 'count', stat: 'count', baseline: 0, actual: 17, change: null }, 'from 0'],
    [{ unit: 'count', stat: 'count', baseline: 10, actual: 15, change: null }, '+50 %'],
    [{ unit: 'share', stat: 'rate', baseline: 0.01, actual: 0.01, change: 0 }, 'none'],
    [{ baseline: null, change: null }, '–'],
    [{ verdict: 'not_judged' }, '–'],
  ] as const)('with %j changed by %s', (over, text) => {
    expect(changeWords(gate(over)).replaceAll('\u00a0', ' ')).toBe(text)
  })

  it('shows the rate of a counter per second', () => {
    expect(unitOf(gate({ unit: 'count', stat: 'rate' }))).toBe('per-second')
    expect(unitOf(gate({ unit: 'share', stat: 'rate' }))).toBe('share')
  })
})

describe('further reasons', () => {
  const reason = (message: string) => ({ outcome: 'slo' as const, code: 'broken' as const, message })

  it('leave out the first, which the sentence tells, and tell the rest once', () => {
    const told = verdict({
      sentence: 'A is broken. 1 of 2 SLOs fails.',
      reasons: [reason('A is broken.'), reason('B'), reason('B')],
    })
    expect(furtherReasons(told, 3)).toEqual(['B.'])
  })

  it('say how many there was no room for', () => {
    const many = verdict({ sentence: 'told.', reasons: ['told', 'a', 'b', 'c', 'd', 'e'].map(reason) })
    expect(furtherReasons(many, 3)).toEqual(['a.', 'b.', 'And 3 more, in verdict.json.'])
  })

  it('leave to the tables what was not judged beside something that is broken', () => {
    const open = gate({
      verdict: 'inconclusive',
      z: null,
      message: 'p99 is not measured; not compared: no samples',
    })
    const over = gate({
      verdict: 'inconclusive',
      z: 3,
      message: 'p95 rose. Inconclusive: 3 runs do not decide',
    })
    const reasons = [
      reason('A is broken.'),
      ...[open, over].map(({ message }) => ({
        outcome: 'inconclusive' as const,
        code: 'undecided' as const,
        message,
      })),
    ]
    const rows = { gates: [open, over], reasons }
    const shown = (outcome: 'slo' | 'inconclusive') => furtherReasons(verdict({ ...rows, outcome }), 3)
    expect(shown('slo')).toEqual([`${over.message}.`])
    expect(shown('inconclusive')).toHaveLength(2)
  })
})

describe('the exit', () => {
  it('names the reason that fails the process, not the first one', () => {
    const both = verdict({
      outcome: 'suspect',
      fails: true,
      exit: 60,
      exitCode: 12,
      failOn: ['store'],
      reasons: [
        { outcome: 'suspect', code: 'suspect', message: 'a' },
        { outcome: 'store', code: 'store', message: 'b' },
      ],
    })
    expect(terminalReport(both, LOOK)).toContain('Exit         60 (store is in fail_on)')
  })

  it('says of every outcome in explain what fails it', () => {
    expect(explainReport(outcomeRow('slo'), LOOK)).toContain('in mode block, or where fail_on names it')
    expect(explainReport(outcomeRow('plan'), LOOK)).toContain('always, in every mode')
    expect(explainReport(outcomeRow('pass'), LOOK)).toContain('never')
  })
})

describe('colour', () => {
  it('is spent only where the look has it, and never on a pass', () => {
    const fail = terminalReport(VERDICTS.slo!, { ...LOOK, color: true })
    expect(fail).toContain('\u001b[1;31m✕ FAIL: SLO\u001b[0m')
    expect(fail.replace(/\u001b\[[\d;]+m/g, '')).toBe(terminalReport(VERDICTS.slo!, LOOK))
    expect(terminalReport(VERDICTS.pass!, { ...LOOK, color: true })).not.toMatch(/\u001b\[1;3[13]m/)
  })
})

describe('the marker of a comment', () => {
  it('tells plan file and profile apart', () => {
    expect(commentMarker({ file: 'plans/a.yaml', profile: 'pr' })).toBe(
      '<!-- socketgate plan=plans/a.yaml profile=pr -->',
    )
    expect(commentMarker({ file: 'a b-->.yaml', profile: 'pr' })).toBe(
      '<!-- socketgate plan=a%20b--%3E.yaml profile=pr -->',
    )
  })
})

describe('the size of a run', () => {
  const sockets = { tried: 15, opened: 8, subscribed: 8, peak: 8, failed: [], unended: 0 }
  it.each([
    [{ ...sockets, planned: 15 }, ', at most 8 sockets of 15 planned'],
    [{ ...sockets, planned: 8 }, ', at most 8 sockets'],
    [sockets, ', at most 8 sockets'],
    [null, ', sockets unknown'],
  ])('names the plan where fewer were open: %j', (of, words) => {
    expect(peakWords({ sockets: of })).toBe(words)
  })
})

describe('a baseline that failed after the load', () => {
  const reasons = [
    { outcome: 'no_baseline', code: 'no_baseline', message: 'none' },
    { outcome: 'store', code: 'store', message: 'b cannot be written' },
  ] as const
  it('stands in the heading of whatever outcome comes first', () => {
    const heading = headingOf(verdict({ outcome: 'no_baseline', reasons }))
    expect(heading.terminal).toBe('NO BASELINE: SLOs met; the baseline failed')
    expect(heading.markdown).toContain('; baseline failed')
  })
})
