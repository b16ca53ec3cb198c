import { describe, expect, it } from 'vitest'
import { mostWithinSecond } from '../../../src/plan/expected/dials.ts'
import { checkCaps } from '../../../src/plan/forecast/caps.ts'
import { forecast } from '../../../src/plan/forecast/forecast.ts'
import { volumeOf } from '../../../src/plan/forecast/volume.ts'
import { makeLoad } from '../../../src/plan/load.ts'
import { checkReport } from '../../../src/report/verbs/check.ts'
import { parse, planText } from '../parse/support.ts'

const LOAD =
  '{ executor: ramping-vus, stages: [{ duration: 60s, target: 100 }, { duration: 5m, target: 100 }] }'

const planOf = ({
  disrupt = 'cut: 100%',
  reopen = '{ backoff: { from: 500ms, to: 10s } }',
  more = '',
  login = '',
} = {}) =>
  parse(
    planText({
      targets:
        '  api: { url: "http://127.0.0.1:1" }\n  feed: { url: "ws://127.0.0.1:1" }\n  feed-b: { url: "ws://127.0.0.1:2" }',
      socket: `      open: [{ send: { a: 1 } }]\n      disrupt: { at: steady + 30s, ${disrupt} }\n      reopen: ${reopen}`,
      load: LOAD,
      more,
      end: `profiles: { pr: { vus: 20% }, one: { vus: 1% } }${login === '' ? '' : `\nlogin: { request: { url: "\${targets.api}/login" }, save: { token: token }, ${login} }`}`,
    }),
  )

const stormOf = (parts: Parameters<typeof planOf>[0], profile?: string) => {
  const plan = planOf(parts)
  return forecast(plan, makeLoad(plan, profile)).storms[0]!
}

const SWEEP = `  quiet:
    socket: { url: "\${targets.feed}", idle: { hold: [30s, 65s], each: 4, keepalive: [none, message], send: { text: hi }, heartbeat: 20s } }`

function told(parts: Parameters<typeof planOf>[0], profile?: string): string {
  const plan = planOf(parts)
  const forecasts = [forecast(plan, makeLoad(plan, profile))]
  const { name, file, warnings } = plan
  const shown = {
    plan: name,
    file,
    warnings,
    forecasts,
    limits: { descriptors: null, ports: null },
    variables: [],
  }
  const text = checkReport(shown, { width: 80, unicode: true, color: false })
  return text.replace(/\s+/g, ' ')
}

describe('the forecast of a storm', () => {
  it.each([
    [undefined, 100, 100, 1],
    ['pr', 20, 20, 1],
    ['one', 1, 1, 0],
  ])('is of the size of profile %s', (profile, open, cut, mayMiss) => {
    expect(stormOf({}, profile)).toMatchObject({ scenario: 'orders', at: 90_000, open, cut, mayMiss })
  })

  it('counts the sockets that are cut, and who may be missing of them', () => {
    const disrupt = 'cut: 25%, recovered: { share: 95% }'
    expect(stormOf({ disrupt })).toMatchObject({ open: 100, cut: 25, mayMiss: 2 })
    expect(stormOf({ disrupt }, 'one')).toMatchObject({ open: 1, cut: 1, mayMiss: 0 })
    expect(stormOf({ disrupt: 'run: [ls]' })).toMatchObject({ open: 100, cut: 100 })
  })

  it('counts the files of the relay, and the ports of who is cut, for a minute', () => {
    const plan = planOf({ disrupt: 'cut: 25%, recovered: { share: 95% }' })
    const { descriptors, ports } = forecast(plan, makeLoad(plan))
    // Both ends of 100 sockets, and 64 of its own: more than the engine has.
    expect(descriptors).toBe(2 * 100 + 64)
    expect(ports).toEqual([{ target: 'feed', ports: 100 + 25 }])
  })

  it.each([
    ['in one moment, fixed delays', 'cut: 100%', '{ backoff: 2s, jitter: none }', 100, true],
    ['evenly over 10 s, fixed delays', 'cut: 100%, over: 10s', '{ backoff: 2s, jitter: none }', 10, true],
    ['in one moment, full jitter of 20 s', 'cut: 100%', '{ backoff: 20s }', 5, false],
    ['in one moment, half of 20 s drawn', 'cut: 100%', '{ backoff: 20s, jitter: 50% }', 10, false],
    ['in one moment, half a second', 'cut: 100%', '{ backoff: { from: 500ms, to: 10s } }', 100, false],
  ])('says how they dial again: %s', (_, disrupt, reopen, dialsPerSecond, lockstep) => {
    const storm = stormOf({ disrupt, reopen })
    expect(storm.dialsPerSecond).toBeCloseTo(dialsPerSecond, 6)
    expect(storm.lockstep).toBe(lockstep)
  })

  it('counts for the cap on connects a second', () => {
    const load = makeLoad(planOf())
    expect(volumeOf(load).connectsPerSecond).toBe(100)
    expect(() => checkCaps(load, { connectsPerSecond: 99 })).toThrow('100 connects a second, the cap')
    expect(volumeOf(makeLoad(planOf({ reopen: '{ backoff: 60s }' }))).connectsPerSecond).toBe(2)
  })
})

describe('the most of what is drawn within a second', () => {
  it.each([
    [[], 1],
    [[0, 0], 1],
    [[1000], 1],
    [[2000], 0.5],
    [[0, 10_000], 0.1],
    [[10_000, 1000], 0.1],
    // A triangle of 2 s on each side of its peak: 1 − 0.75².
    [[2000, 2000], 0.4375],
    [[24 * 3_600_000], 1 / 86_400],
  ])('of widths %j is %d', (widths, share) => {
    expect(mostWithinSecond(widths)).toBeCloseTo(share, 2)
    expect(mostWithinSecond([...widths].reverse())).toBeCloseTo(mostWithinSecond(widths), 9)
  })
})

describe('check', () => {
  it('says what a storm comes to', () => {
    expect(
      told({ disrupt: 'cut: 25%, how: rst, over: 2s, recovered: { share: 95%, within: 20s }' }),
    ).toContain(
      'Storm orders at 1:30: cuts 25 of 100 sockets (RST), over 2 s; 95 % are to be back within 20 s: of 25, 2 may be missing; they dial again, at most about 12.5/s, by their backoff (500 ms to 10 s, full jitter)',
    )
    expect(told({ reopen: '{ backoff: 2s, jitter: none }' }, 'pr')).toContain(
      'cuts 20 of 20 sockets (FIN), in one moment; 99 % are to be back within 15 s: of 20, 1 may be missing; they dial again, at most about 20/s, in lockstep: who is cut in one moment dials in one moment (backoff 2 s, no jitter)',
    )
    expect(told({ login: 'per: connect' })).toContain('full jitter); each logs in again first')
    expect(told({ login: 'per: vu' })).toContain(
      'they keep their token (login per: vu): no login is in this storm',
    )
    expect(told({ disrupt: 'run: [kubectl, rollout, restart]' })).toContain(
      'runs kubectl rollout restart, which may end all of 100 sockets',
    )
    expect(told({ disrupt: 'move_to: feed-b' })).toContain('and whoever dials again reaches feed-b')
  })

  it('says what a sweep comes to, and counts what its sockets send', () => {
    expect(told({ more: SWEEP })).toContain(
      'Idle quiet: 16 silent sockets at once, 2 durations (30 s, 65 s) × none, message × 4, 1 min 5 s at the longest, whatever the profile, and the time to open them; a keepalive every 20 s; a timeout under 30 s fails',
    )
    expect(told({ more: SWEEP })).toMatch(/without a profile: 6 min, .* idle at most 1 min \d+ s/)
    expect(told({ more: SWEEP.replace('65s', '400s') })).toMatch(/without a profile: at most [67] min/)
    const [alone, beside] = ['', SWEEP].map((more) => volumeOf(makeLoad(planOf({ more }))))
    expect(beside!.messages - alone!.messages).toBe(4 * (1 + 3))
    expect(beside!.bytes - alone!.bytes).toBe(4 * (1 + 3) * 2)
  })

  it('warns of a sweep that opens many sockets at once, at its line', () => {
    const plan = planOf({ more: SWEEP.replace('each: 4', 'each: 20') })
    const { warnings } = forecast(plan, makeLoad(plan))
    expect(warnings.filter(({ message }) => message.includes('sweep'))).toEqual([
      {
        line: makeLoad(plan).idleLines?.quiet,
        message:
          'the sweep of quiet opens 80 sockets in the same moment, which few services ever see: fewer of each, of its durations or its kinds of keepalive tell as much',
      },
    ])
  })
})
