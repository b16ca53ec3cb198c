import { describe, expect, it } from 'vitest'
import { headline } from '../../src/judge/headline.ts'
import { nextSteps } from '../../src/judge/next/next-steps.ts'
import type { CloseCount } from '../../src/model/record/record.ts'
import { OUTCOMES, type Outcome, type Reader } from '../../src/model/verdict/outcomes.ts'
import type { Reason } from '../../src/model/verdict/verdict.ts'
import { close, gate, slo, verdict } from '../report/verdicts.ts'

const steps = (outcome: Outcome, over: Parameters<typeof verdict>[0] = {}) =>
  nextSteps({ ...verdict(over), outcome, saturated: false })
const overflow = (over: Partial<CloseCount>) =>
  close({ code: '1011', side: 'service', reason: 'send queue overflow', ...over })

describe('where to look in the log of the service', () => {
  it('counts the closes of a code over all phases and words, and quotes the most frequent words', () => {
    const closes = [
      overflow({ phase: 'ramp', count: 2 }),
      overflow({ phase: 'steady', count: 15 }),
      overflow({ reason: 'bye', count: 1 }),
      close({ count: 400 }),
      close({ code: '1006', side: 'proxy', count: 90 }),
    ]
    expect(steps('slo', { closes })[0]).toBe(
      'See why the service closed 18 sockets of orders with 1011 and the words “send queue overflow”. Search the service log from 17:51:02 to 17:52:14 UTC.',
    )
  })

  it('quotes nothing that ends the quotation or opens code', () => {
    const [step] = steps('slo', { closes: [overflow({ reason: '”`a` \n“b' })] })
    expect(step).toContain('“a b”')
    expect(steps('slo', { closes: [overflow({ reason: '`' })] })[0]).not.toContain('words')
    expect(steps('slo', { closes: [overflow({ reason: 'x'.repeat(500) })] })[0]).toContain(
      `${'x'.repeat(59)}…`,
    )
  })

  it('puts no words in the mouth of a service that sent no close frame', () => {
    const closes = [close({ code: '1006', side: 'service', how: 'fin', reason: 'unexpected EOF', count: 20 })]
    expect(steps('slo', { closes })[0]).toMatch(
      /^See why 20 sockets of orders ended without a close frame \(1006\): what stands before the service may have done it\. Search/,
    )
  })

  it('names a second kind of end where it is nearly as frequent, and no stray', () => {
    const broken = (count: number) => close({ code: 'none', side: 'service', how: 'rst', count })
    expect(steps('slo', { closes: [overflow({ count: 10 }), broken(9)] })[1]).toBe(
      'See why 9 sockets of orders ended without a close frame (as by RST): what stands before the service may have done it.',
    )
    expect(steps('slo', { closes: [overflow({ count: 10 }), broken(4)] }).join(' ')).not.toContain('RST')
  })

  it('names the moment where it is known, and of one run alone', () => {
    const slos = [slo({ verdict: 'fail', threshold: 'ws_feed_silent{feed:orders}: count==0', at: 6000 })]
    expect(steps('slo', { slos })[0]).toBe(
      'Search the service log from 17:51:08 UTC on (the run began at 17:51:02).',
    )
    const [run] = verdict().runs
    expect(steps('slo', { slos, runs: [run!, run!] })[0]).toContain('to 17:52:14 UTC.')
  })

  it('says of a regression what was closed only where it is the closes that diverged', () => {
    const closes = [overflow({ count: 17 })]
    expect(steps('regression', { closes })[0]).toBe('Search the service log from 17:51:02 to 17:52:14 UTC.')
    const gates = [gate({ verdict: 'fail', counts: 'socket-seconds' })]
    expect(steps('regression', { closes, gates })[0]).toContain('17 sockets of orders with 1011')
  })
})

describe('what to do', () => {
  it.each([
    [
      'ws_starved{scenario:orders}: rate<0.01',
      'take it out, `defaults: { ws_starved: off }`, and state your own threshold on ws_starved.',
    ],
    [
      'messages.rate of orders: received>=10/s',
      "put the feed's `rate` right, or take it out: `defaults: { messages_rate: off }`.",
    ],
    [
      'begun{scenario:orders}: rate>=0.99',
      'take it out, `defaults: { begun: off }`, and state your own threshold on dropped_iterations.',
    ],
  ])('of a broken default is no line of the plan: %s', (threshold, instead) => {
    const least = threshold.includes('>=')
    const share = { unit: 'share', expected: least ? 0.99 : 0.01, actual: least ? 0.98 : 0.02 } as const
    const figures = threshold.startsWith('messages') ? { expected: 10, actual: 7 } : share
    const slos = [
      slo({ verdict: 'fail', from: 'default', threshold, line: 7, operator: least ? '>=' : '<', ...figures }),
    ]
    expect(steps('slo', { slos }).at(-1)).toBe(`If the limit is wrong, it is a default: ${instead}`)
  })

  const LIMIT = /If the limit is wrong/

  it('names the limit where one row alone broke, and is near it', () => {
    const own = slo({ verdict: 'fail', line: 77, actual: 264 })
    expect(steps('slo', { slos: [own] }).at(-1)).toBe(
      'If the limit is wrong, it stands in plans/orders-feed.yaml, line 77.',
    )
    const [far, unknown] = [
      { ...own, actual: 700 },
      { ...own, actual: null },
    ]
    const all = slo({
      verdict: 'fail',
      threshold: 'ws_starved{feed:orders}: rate<0.01',
      unit: 'share',
      expected: 0.01,
      actual: 1,
      bad: 20,
      n: 20,
    })
    for (const slos of [[far], [unknown], [all], [own, { ...own, line: 78 }]]) {
      expect(steps('slo', { slos }).join(' ')).not.toMatch(LIMIT)
    }
  })

  it('of heartbeats that were answered late is their timeout', () => {
    const slos = [
      slo({
        verdict: 'fail',
        from: 'default',
        threshold: 'ws_heartbeat_missed{scenario:orders}: share<0.01',
        actual: 1,
      }),
    ]
    const seen = [
      {
        code: 'heartbeat_late',
        scenario: 'orders',
        feed: null,
        n: 79,
        of: 93,
        message: '79 of 93 orders heartbeats answered late (median 1.5 s)',
      },
    ] as const
    expect(steps('slo', { slos, seen }).at(-1)).toBe(
      'If 79 of 93 orders heartbeats answered late (median 1.5 s) are soon enough, raise `heartbeat.timeout` in plans/orders-feed.yaml.',
    )
  })

  it('of messages that are read in a wrong unit is what to write, and where', () => {
    const message =
      'p99: all 15 latencies are impossible: is the `unit` of `sent_at` s? Its times look like ms'
    const reason = {
      outcome: 'inconclusive',
      code: 'unit_doubtful',
      message,
      file: 'p.yaml',
      line: 31,
    } as const
    const next = (more: Partial<Reason>) => steps('inconclusive', { reasons: [{ ...reason, ...more }] })
    expect(next({ looksLike: 'us' })).toEqual(['Write `unit: us` in `sent_at` of p.yaml, line 31.'])
    // A sentence decides nothing.
    expect(next({})).toEqual([expect.stringContaining('Correct `unit` of `sent_at`') as string])
  })

  it('of a service that answers is to look at its answer', () => {
    const sockets = (status: string) => ({
      ...verdict().sockets!,
      failed: [{ reason: 'handshake', status, count: 20 }],
    })
    const first = (status: string) => steps('target', { sockets: sockets(status) })[0]
    expect(first('503')).toBe('See why the service answers upgrades with 503: it is up.')
    expect(first('404')).toContain('Is the path of `url`')
  })

  it('of sockets that never got a message is to state their rate', () => {
    const message = '10 of 20 sockets of ticks never got a message'
    const seen = [{ code: 'silent_socket', scenario: 'feed', feed: 'ticks', n: 10, of: 20, message }] as const
    const step =
      'State `messages.rate` of ticks in plans/orders-feed.yaml: then a socket that gets too little fails.'
    for (const outcome of ['pass', 'no_baseline'] as const) expect(steps(outcome, { seen })[0]).toBe(step)
    expect(headline('no_baseline', [], { slos: [], gates: [], seen })).toMatch(
      /^10 of 20 sockets of ticks never got a message, and no `messages\.rate` is stated/,
    )
  })

  it('is the command as it was given', () => {
    const options = [
      { name: '--engine', value: 'embedded' },
      { name: '--mode', value: 'block' },
      { name: '--allow-target', value: 'wss://*.example' },
    ]
    const plan = { ...verdict().plan, options }
    expect(steps('cancelled', { plan })[0]).toContain(
      "plans/orders-feed.yaml --profile pr --engine embedded --mode block --allow-target 'wss://*.example' --baseline dir:baselines",
    )
    expect(steps('no_baseline', { plan })[0]).toContain(
      "seed plans/orders-feed.yaml --profile pr --engine embedded --allow-target 'wss://*.example' --runs 5",
    )
  })

  it('of a wrong build is to look at the deployment, not at the address', () => {
    const reasons = [{ outcome: 'target', code: 'wrong_build', message: 'feed' }] as const
    expect(steps('target', { reasons })[0]).toMatch(
      /^See whether the deployment has finished\. Then: `socketgate/,
    )
    expect(steps('target')[0]).toContain('whether the service is up')
  })

  it('of runs that leave it open is no further run where there are five', () => {
    const [run] = verdict().runs
    const gates = [gate({ verdict: 'inconclusive', code: 'undecided' })]
    const advice = (runs: number) =>
      steps('inconclusive', { gates, runs: Array.from({ length: runs }, () => run!) })[1]
    expect(advice(3)).toContain('more `runs` (at most 5)')
    expect(advice(5)).not.toContain('runs')
  })
})

describe('what to do without a comparison', () => {
  const seed =
    '`socketgate baseline seed plans/orders-feed.yaml --profile pr --runs 5 --baseline dir:baselines`'

  it.each(['no_baseline', 'plan_changed'] as const)('of %s is a command that can be pasted', (outcome) => {
    expect(steps(outcome).join(' ')).toContain(seed)
  })

  it('is to name a place, where none was', () => {
    const baseline = { ...verdict().baseline!, where: null }
    expect(steps('no_baseline', { baseline })[0]).toContain('--baseline dir:.socketgate`')
  })
})

describe('what to do where a run counts for nothing', () => {
  it('is not to measure more of the same', () => {
    const baseline = { ...verdict().baseline!, runs: 0, uncounted: 6 }
    const [first, second] = nextSteps({
      ...verdict({ baseline }),
      outcome: 'no_baseline',
      saturated: true,
      reader: 'action',
    })
    expect(first).toMatch(/^Measure on a machine with more cores, .* would not count, nor do the 6 that/)
    expect(second).toContain('on the default branch, in a job with `contents: write`')
    expect(steps('no_baseline', { baseline })[0]).not.toContain('more cores')
  })
})

describe('of a regression that a workflow has stored', () => {
  const of = (event: string, where = 'git:origin#socketgate-baselines') => {
    const { provenance, baseline } = verdict()
    const run = { ...provenance!, event, runId: '11981.3' }
    const over = { provenance: run, baseline: { ...baseline!, where } }
    return nextSteps({ ...verdict(over), outcome: 'regression', saturated: false }).at(-1)
  }

  it.each(['push', 'schedule', 'release', 'workflow_dispatch'])('accepts the workflow run of %s', (event) => {
    expect(of(event)).toBe(
      'If it is intended: `command: accept` with `run: 11981` and a reason. The next runs are then compared with this one.',
    )
  })

  it('takes the command line where no other workflow could read it, or it is never stored', () => {
    expect(of('push', 'dir:b')).toContain('socketgate baseline accept')
    expect(of('pull_request')).not.toContain('command: accept')
  })
})

describe('who reads it', () => {
  it('of a check that waits learns what a re-run would bring', () => {
    const next = (reader: Reader) => nextSteps({ ...verdict(), outcome: 'slo', saturated: false, reader })
    expect(next('action').at(-1)).toContain('green once two attempts in a row pass')
    expect(next('cli').join(' ')).not.toContain('attempts')
  })

  const outcomes = OUTCOMES.map(({ outcome }) => outcome)
  const read = (reader: Reader, outcome: Outcome, over: Parameters<typeof verdict>[0] = {}) =>
    nextSteps({ ...verdict(over), outcome, saturated: false, reader }).join(' ')

  /** Commands that the action has no input for: they are typed at a desk, whoever reads of them. */
  const DESK = /`socketgate (doctor|check|baseline accept) [^`]*`/g

  it.each(outcomes)('finds no option of the command line in the action: %s', (outcome) => {
    const noStore = { baseline: null }
    for (const over of [{}, noStore]) {
      expect(read('action', outcome, over).replace(DESK, '')).not.toMatch(/ --[a-z]|`socketgate|VERB/)
    }
  })

  it.each(outcomes)('finds neither plan nor profile where summaries of k6 were judged: %s', (outcome) => {
    const words = read('summary', outcome)
    expect(words).not.toMatch(/--profile|--allow|socketgate (run|check|doctor)|line \d|\.yaml/)
    expect(words === '').toBe(outcome === 'pass')
  })

  it('is told what to change in the script of k6', () => {
    const broken = [slo({ verdict: 'fail', threshold: 'ws_errors: rate<0.01', line: 0 })]
    expect(read('summary', 'slo', { slos: broken })).toContain('Look for `ws_errors: rate<0.01`.')
    const short = [gate({ verdict: 'inconclusive', stat: 'p(99)', n: 200, distinct: null })]
    expect(read('summary', 'inconclusive', { gates: short, reasons: [] })).toContain(
      'needs 500 samples, and has 200',
    )
    const unknown = [gate({ verdict: 'suspect', n: 0 })]
    expect(read('summary', 'suspect', { gates: unknown })).toContain('`summaryTrendStats`')
  })

  it('is told the inputs of the action, or the options', () => {
    expect(read('action', 'no_baseline', { baseline: null })).toContain('the input `baseline`')
    expect(read('cli', 'no_baseline', { baseline: null })).toContain('--baseline dir:')
    expect(read('action', 'policy')).toContain('the input `allowed-targets`')
    expect(read('action', 'target')).toContain('Then: “Re-run all jobs” of this workflow run.')
    expect(read('cli', 'target')).toContain('Then: `socketgate run')
  })
})

describe('of too few samples', () => {
  const short = (n: number, distinct: number | null) =>
    steps('inconclusive', {
      duration: 13_000,
      reasons: [],
      gates: [gate({ verdict: 'inconclusive', code: 'few_samples', stat: 'p(99)', z: null, n, distinct })],
    })[0]

  it('advises more time alone where a message reaches many sockets: those add none', () => {
    expect(short(3979, 199)).toMatch(
      /^Let it run for about 40 s: .* needs 500 distinct messages, and had 199; more sockets do not help\.$/,
    )
    expect(short(199, null)).toMatch(
      /^Let it run for about 40 s or with more sockets: .* needs 500 samples\.$/,
    )
    expect(short(199, 199)).toContain('or with more sockets')
  })
})
