import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offset } from '../../../src/plan/parse/fields/quantities.ts'
import { parse, planText, problemsOf, sentencesOf } from './support.ts'

const REOPEN = '      reopen: { backoff: 1s }'
const LOAD = '{ executor: constant-vus, vus: 20, duration: 2m }'
const TARGETS = `  api: { url: "http://127.0.0.1:8787" }
  feed: { url: "ws://127.0.0.1:8787/ws" }
  feed-b: { url: "ws://127.0.0.1:8788/ws" }
  far: { url: "wss://feed.example" }
  any: { url: "\${FEED_URL}" }`

const planOf = (disrupt: string, { reopen = REOPEN, load = LOAD, more = '' } = {}) =>
  planText({ targets: TARGETS, socket: `      disrupt: ${disrupt}\n${reopen}`, load, more })

function scenarioOf(text: string) {
  const { orders } = parse(text).scenarios
  if (orders?.kind !== 'socket') throw new Error('no socket scenario')
  return orders
}

const AT = 'scenarios.orders.socket.disrupt'

describe('a storm', () => {
  it('has defaults, and its time in ms of the run', () => {
    expect(scenarioOf(planOf('{ at: steady + 30s, cut: 100% }')).socket.disrupt).toEqual({
      at: 35_000,
      what: { kind: 'cut', share: 1, how: 'fin' },
      over: 0,
      recovered: { share: 0.99, within: 15_000 },
    })
  })

  it('says all of it', () => {
    const text = planOf('{ at: 40s, cut: 25%, how: rst, over: 2s, recovered: { share: 95%, within: 5s } }')
    expect(scenarioOf(text)).toMatchObject({
      socket: {
        disrupt: {
          at: 40_000,
          what: { kind: 'cut', share: 0.25, how: 'rst' },
          over: 2000,
          recovered: { share: 0.95, within: 5000 },
        },
      },
      storm: { at: { since: 'start', ms: 40_000 }, line: 13 },
    })
  })

  it.each([
    [
      'run: [kubectl, rollout, restart, "deploy/${APP:-feed}"]',
      { kind: 'run', argv: ['kubectl', 'rollout', 'restart', 'deploy/${APP:-feed}'] },
    ],
    ['move_to: feed-b', { kind: 'move', target: 'feed-b' }],
    ['move_to: any', { kind: 'move', target: 'any' }],
  ])('may %s', (what, expected) => {
    const text = planOf(`{ at: steady, ${what} }`)
    expect(scenarioOf(text).socket.disrupt).toMatchObject({ what: expected, at: 5000 })
  })

  it('counts from a start that is not the start of the run, and from phases of stages', () => {
    const load =
      '{ executor: ramping-vus, start: 10s, stages: [{ duration: 20s, target: 5 }, { duration: 60s, target: 5 }, { duration: 5s, target: 0 }] }'
    for (const [at, ms] of [
      ['steady + 4s', 34_000],
      ['ramp + 25s', 35_000],
      ['21s', 31_000],
    ] as const)
      expect(scenarioOf(planOf(`{ at: ${at}, cut: 50% }`, { load })).socket.disrupt?.at).toBe(ms)
  })

  it.each([
    ['{ cut: 100% }', AT, '"at" is missing; write for instance at: steady + 30s'],
    [
      '{ at: stedy + 30s, cut: 100% }',
      `${AT}.at`,
      'found "stedy + 30s", expected a duration, or ramp or steady with or without + a duration, such as steady + 30s; did you mean "steady + 30s"?',
    ],
    [
      '{ at: down + 3s, cut: 100% }',
      `${AT}.at`,
      'found "down + 3s", expected a duration, or ramp or steady with or without + a duration, such as steady + 30s; a storm lies in the steady time',
    ],
    [
      '{ at: 30, cut: 100% }',
      `${AT}.at`,
      'found 30, expected a duration, or ramp or steady with or without + a duration, such as steady + 30s; write 30s or 30ms',
    ],
    [
      '{ at: steady + 30, cut: 100% }',
      `${AT}.at`,
      'found "steady + 30", expected a duration, or ramp or steady with or without + a duration, such as steady + 30s; a duration is a number with ms, s, m or h',
    ],
    ['{ at: steady }', AT, '"disrupt" does nothing: say cut: 100%, run: [a command], or move_to: a target'],
    ['{ at: steady, cut: 100%, run: [ls] }', `${AT}.run`, 'a storm does one thing; "cut" is one already'],
    [
      '{ at: steady, run: [ls], how: rst }',
      `${AT}.how`,
      '"how" says how sockets are cut, and belongs to "cut"; remove it',
    ],
    [
      '{ at: steady, cut: 100%, how: rts }',
      `${AT}.how`,
      'found "rts", expected one of fin, rst, drop; did you mean "rst"?',
    ],
    [
      '{ at: steady, cut: 0% }',
      `${AT}.cut`,
      'found "0%", expected a percentage over 0% and at most 100%, such as 4%',
    ],
    [
      '{ at: steady, move_to: feed-c }',
      `${AT}.move_to`,
      'the plan has no target "feed-c"; did you mean "feed-b"?',
    ],
    [
      '{ at: steady, move_to: elsewhere }',
      `${AT}.move_to`,
      'the plan has no target "elsewhere"; known: api, feed-b, far, any',
    ],
    [
      '{ at: steady, move_to: feed }',
      `${AT}.move_to`,
      'the sockets are at "feed" already; name another target',
    ],
    [
      '{ at: steady, move_to: far }',
      `${AT}.move_to`,
      '"far" is wss, and the sockets are ws: they can move to a ws target',
    ],
    [
      '{ at: 2s, cut: 100% }',
      `${AT}.at`,
      "2 s after the scenario's start its load is not steady, and a storm beside a ramp tells nothing; write for instance at: steady + 30s",
    ],
    [
      '{ at: 3m, cut: 100% }',
      `${AT}.at`,
      "180 s after the scenario's start its load is not steady, and a storm beside a ramp tells nothing; write for instance at: steady + 30s",
    ],
    [
      '{ at: steady + 110s, cut: 100%, over: 1s }',
      `${AT}.at`,
      '5 s of steady time are left from there, and the storm takes 16 s (over 1 s and within 15 s): let it begin sooner, or make the steady time longer',
    ],
    [
      '{ at: steady, cut: 100%, recoverd: {} }',
      `${AT}.recoverd`,
      'unknown key "recoverd"; did you mean "recovered"?',
    ],
  ])('%s is wrong', (disrupt, path, message) => {
    expect(sentencesOf(planOf(disrupt))).toEqual([`${path}: ${message}`])
  })

  it('stands at its key, or at its value', () => {
    expect(problemsOf(planOf('{ at: steady, move_to: feed-c }'))).toMatchObject([{ line: 13, column: 39 }])
    expect(problemsOf(planOf('{ at: steady }'))).toMatchObject([{ line: 13, column: 7 }])
  })

  it('needs clients that come back', () => {
    expect(sentencesOf(planOf('{ at: steady, cut: 100% }', { reopen: '' }))).toEqual([
      `${AT}: "disrupt" needs "reopen": without it a socket that is cut rests until the scenario ends, and none would be back; say how the clients come back, such as reopen: { backoff: { from: 500ms, to: 10s } }`,
    ])
    // A "reopen" that is wrong itself is not missing.
    expect(sentencesOf(planOf('{ at: steady, cut: 100% }', { reopen: '      reopen: 5s' }))).toHaveLength(1)
  })

  it('needs a steady time, a socket that is still open, and phases of its own', () => {
    const ramps =
      '{ executor: ramping-vus, stages: [{ duration: 60s, target: 5 }, { duration: 5s, target: 0 }] }'
    expect(sentencesOf(planOf('{ at: steady, cut: 100% }', { load: ramps }))).toEqual([
      `${AT}.at: the load has no phase "steady"; give it a stage that keeps its target, and write for instance at: steady + 30s`,
    ])
    const lives = '{ executor: per-vu-iterations, vus: 5, iterations: 1, max_duration: 5m }'
    const reopen = `${REOPEN}\n      hold: 30s`
    expect(sentencesOf(planOf('{ at: 40s, cut: 100% }', { load: lives, reopen }))).toEqual([
      `${AT}.at: no socket is open any more at that moment: let it begin sooner, or hold them longer`,
    ])
    const more =
      '    phases: other\n  other:\n    socket: { url: "${targets.feed}" }\n    load: { executor: constant-vus, vus: 1, duration: 30s }'
    expect(sentencesOf(planOf('{ at: steady, cut: 100% }', { more }))).toEqual([
      `${AT}: the phases are those of "other", in which this storm has none: write "disrupt" there, or remove "phases"`,
    ])
  })

  it.each([
    ['rst', '', []],
    [
      'drop',
      '',
      [
        '"how: drop" tells the clients of "orders" nothing, and only a heartbeat with "reconnect: true" notices a dead connection: none would be back; add heartbeat: { every: 5s, timeout: 5s, reconnect: true }',
      ],
    ],
    [
      'drop',
      'heartbeat: { every: 10s, timeout: 5s, reconnect: true }',
      [
        'a client of "orders" notices a silent cut after up to 15 s (heartbeat every 10 s, timeout 5 s), and is to be back within 15 s of it: make "within" longer, or the heartbeat shorter',
      ],
    ],
    ['drop', 'heartbeat: { every: 5s, timeout: 5s, reconnect: true }', []],
  ])('by %s with %j is warned of where no client would notice in time', (how, beat, messages) => {
    const { warnings } = parse(
      planOf(`{ at: steady, cut: 100%, how: ${how} }`, { reopen: `${REOPEN}\n      ${beat}` }),
    )
    expect(warnings.filter(({ line }) => line === 13).map(({ message }) => message)).toEqual(messages)
  })

  it('is none of a REST scenario', () => {
    const more =
      '  place:\n    rest: { steps: [{ wait: 1s }], disrupt: { at: 5s, cut: 100% } }\n    load: { executor: constant-vus, vus: 1, duration: 30s }'
    expect(sentencesOf(planText({ more }))).toEqual([
      'scenarios.place.rest.disrupt: unknown key "disrupt"; expected one of steps',
    ])
  })
})

describe('an offset', () => {
  it('is read back as it is written', () => {
    const since = fc.constantFrom('start', 'ramp', 'steady')
    const space = fc.constantFrom('', ' ', '  ')
    fc.assert(
      fc.property(since, space, fc.nat({ max: 9_999_999 }), (phase, gap, ms) => {
        const time = `${Math.floor(ms / 60_000)}m${Math.floor(ms / 1000) % 60}s${ms % 1000}ms`
        const text = phase === 'start' ? time : `${phase}${gap}+${gap}${time}`
        expect(offset(text)).toEqual({ since: phase, ms })
      }),
    )
  })

  it('may be a phase alone', () => {
    expect(offset('steady')).toEqual({ since: 'steady', ms: 0 })
  })
})
