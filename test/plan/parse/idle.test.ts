import { describe, expect, it } from 'vitest'
import { parse, planText, problemsOf, sentencesOf } from './support.ts'

const planOf = (idle: string, { socket = '', own = '' } = {}) =>
  planText({
    more: `  quiet:\n    socket:\n      url: "\${targets.feed}"\n      idle: ${idle}${socket && `\n      ${socket}`}${own && `\n    ${own}`}`,
  })

function quietOf(text: string) {
  const { quiet } = parse(text).scenarios
  if (quiet?.kind !== 'socket') throw new Error('no socket scenario')
  return quiet
}

const AT = 'scenarios.quiet.socket'
const BESIDE = (key: string) =>
  `${AT}.${key}: "${key}" beside "idle": the sockets of a sweep send nothing else, and are held as it says; remove one of them, or make it two scenarios`

describe('an idle sweep', () => {
  it('has defaults, and a load of its own', () => {
    expect(quietOf(planOf('{ hold: [30s, 55s] }'))).toMatchObject({
      load: { executor: 'per-vu-iterations', vus: 4, iterations: 1, maxDuration: 80_000 },
      start: 0,
      socket: {
        idle: { hold: [30_000, 55_000], each: 2, keepalive: ['none'], heartbeat: 30_000, margin: 1.5 },
      },
      idleLine: 15,
    })
  })

  it('says all of it, its durations in any order', () => {
    const text = planOf(
      '{ hold: [65s, 30s, 1m35s], each: 3, keepalive: [none, ping, message], send: { type: ka, n: "${n}" }, heartbeat: 20s, margin: 2 }',
    )
    expect(quietOf(text)).toMatchObject({
      load: { vus: 27 },
      socket: {
        idle: {
          hold: [30_000, 65_000, 95_000],
          each: 3,
          keepalive: ['none', 'ping', 'message'],
          send: { json: { type: 'ka', n: '${n}' } },
          heartbeat: 20_000,
          margin: 2,
        },
      },
    })
  })

  it('may log in, send headers and subscribe; its load has the time for it', () => {
    const open = 'open: [{ send: { a: 1 }, await: { match: { b: 2 }, within: 7s } }]'
    expect(quietOf(planOf('{ hold: [30s] }', { socket: open })).load).toMatchObject({ maxDuration: 62_000 })
  })

  it.each([
    ['{ each: 2 }', `${AT}.idle: "hold" is missing; write for instance hold: [ "30s", "55s", "65s", "95s" ]`],
    ['{ hold: 30s }', `${AT}.idle.hold: found "30s", expected a list; write [ "30s" ]`],
    [
      '{ hold: [60s, 1m] }',
      `${AT}.idle.hold[1]: 1m stands here twice; "each" says how many sockets a duration has`,
    ],
    [
      '{ hold: [60s], keepalive: [pong] }',
      `${AT}.idle.keepalive[0]: found "pong", expected one of none, ping, message; did you mean "ping"?`,
    ],
    [
      '{ hold: [60s], keepalive: [ping, ping] }',
      `${AT}.idle.keepalive: found a list, expected entries that differ`,
    ],
    [
      '{ hold: [60s], keepalive: [message] }',
      `${AT}.idle: keepalive message needs "send", the frame that is sent, such as send: { type: ping }`,
    ],
    [
      '{ hold: [60s], send: { a: 1 } }',
      `${AT}.idle.send: "send" is the frame of keepalive message, which is not asked for: write keepalive: [none, message], or remove it`,
    ],
    ['{ hold: [60s], each: 0 }', `${AT}.idle.each: found 0, expected at least 1`],
  ])('%s is wrong', (idle, sentence) => {
    expect(sentencesOf(planOf(idle))).toEqual([sentence])
  })

  it.each([
    ['heartbeat', '{ every: 5s }'],
    ['while_open', '[{ every: 1s, send: { a: 1 } }]'],
    ['answer', '[{ match: { a: 1 }, send: { b: 1 } }]'],
    ['messages', '{ match: { a: 1 } }'],
    ['hold', '5s'],
    ['reopen', '{ backoff: 1s }'],
  ])('contradicts %s', (key, value) => {
    expect(sentencesOf(planOf('{ hold: [60s] }', { socket: `${key}: ${value}` }))).toEqual([BESIDE(key)])
  })

  it('contradicts a load, and phases of others', () => {
    const load = planOf('{ hold: [60s] }', { own: 'load: { executor: constant-vus, vus: 1, duration: 10s }' })
    expect(sentencesOf(load)).toEqual([
      'scenarios.quiet.load: "load" beside "idle": the sweep says how many sockets there are (each × durations × kinds of keepalive) and how long; remove it',
    ])
    expect(problemsOf(load)).toMatchObject([{ line: 16, column: 5 }])
    expect(sentencesOf(planOf('{ hold: [60s] }', { own: 'phases: orders' }))).toEqual([
      'scenarios.quiet.phases: a sweep has a phase of its own, "idle"; remove this line',
    ])
  })

  it('contradicts a storm', () => {
    const sentences = sentencesOf(planOf('{ hold: [60s] }', { socket: 'disrupt: { at: 5s, cut: 100% }' }))
    expect(sentences).toContain(BESIDE('disrupt'))
  })

  it('is told where no hold is long enough for its keepalive', () => {
    const { warnings } = parse(planOf('{ hold: [10s, 30s], keepalive: [none, ping] }'))
    expect(warnings.filter(({ line }) => line === 15)).toEqual([
      {
        line: 15,
        message:
          'no socket of "quiet" ever sends its keepalive (ping): the longest hold is 30 s, and the heartbeat 30 s; hold some longer, or say the heartbeat of the real client',
      },
    ])
    expect(parse(planOf('{ hold: [10s, 31s], keepalive: [none, ping] }')).warnings).toHaveLength(
      parse(planText()).warnings.length,
    )
  })
})
