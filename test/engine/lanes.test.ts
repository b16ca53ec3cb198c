import { describe, expect, it } from 'vitest'
import { shiftsOf } from '../../src/vu/values/rank.ts'
import { ENGINES, measured } from '../support/both-engines.ts'
import { type CrowdKnobs, startCrowd } from '../support/crowd.ts'

const USERS = 10
const EVERY = [...Array(USERS).keys()].map((n) => n + 1)

const planOf = (load: string, socket = '') => `version: 1
name: crowd
targets: { api: { url: "\${API}" }, feed: { url: "\${FEED}" } }
login: { request: { method: POST, url: "\${targets.api}/login?user=\${vu}" }, save: { name: name }, per: vu }
scenarios:
  crowd:
    vars: { born: "\${now}" }
    socket:
      url: "\${targets.feed}/feed?user=\${vu}&born=\${vars.born}"
      headers: { X-Name: "\${login.name}" }
      messages: [ { match: { type: tick }, sent_at: { path: t, unit: ms } } ]
      ${socket}
    load: ${load}
    tags: { feed: crowd }
`

const CONSTANT = `{ executor: constant-vus, vus: ${USERS}, duration: 3s }`

/** One run of a crowd of users in VUs of so many; what the service saw, and what the record says. */
async function run(engine: (typeof ENGINES)[number], lanes: number, plan: string, knobs: CrowdKnobs = {}) {
  const crowd = await startCrowd(knobs)
  try {
    const record = await measured(await engine[2](), plan, crowd.port, lanes)
    const latencies = record.stats.find(({ metric, tags }) => {
      return metric === 'ws_message_latency' && Object.keys(tags).length === 0
    })
    return { crowd, record, messages: latencies?.count ?? 0 }
  } finally {
    await crowd.close()
  }
}

const sum = (counts: Iterable<number>) => [...counts].reduce((all, one) => all + one, 0)

for (const engine of ENGINES) {
  const [name, there] = engine
  describe.skipIf(!there).concurrent(`users that share VUs under ${name}`, () => {
    it.each([1, 5, 20])('are as many, and each itself, with %i in a VU', async (lanes) => {
      const { crowd, record, messages } = await run(engine, lanes, planOf(CONSTANT))
      expect(record.problems).toEqual([])
      expect([...crowd.upgrades.keys()].toSorted((a, b) => a - b)).toEqual(EVERY)
      expect(sum(crowd.upgrades.values())).toBe(USERS)
      expect(sum(crowd.logins.values())).toBe(USERS)
      expect(crowd.strangers).toEqual([])
      expect(record.sockets).toMatchObject({ tried: USERS, opened: USERS, peak: USERS })
      expect(record.http.requests).toBe(USERS)
      expect(record.lanes).toEqual(lanes === 1 ? undefined : { crowd: Math.min(lanes, USERS) })
      // What was on its way when a socket closed is read no more.
      expect(sum(crowd.sent.values()) - messages).toBeLessThanOrEqual(2 * USERS)
      expect(messages).toBeGreaterThan(20 * USERS)
      expect([...crowd.closes.values()].flat()).toEqual(EVERY.map(() => 1000))
      // What counts the engine's VUs stands for nobody's users.
      expect(record.stats.some(({ metric }) => metric === 'iterations')).toBe(lanes === 1)
    })

    it('come and go by the ramp, up and down', async () => {
      const load = { executor: 'ramping-vus', startVUs: 0, gracefulRampDown: 5000 } as const
      const stages = [
        { duration: 1500, target: 8 },
        { duration: 1000, target: 8 },
        { duration: 1500, target: 2 },
        { duration: 500, target: 2 },
        { duration: 1000, target: 6 },
        { duration: 500, target: 0 },
      ]
      const written = stages.map(({ duration, target }) => `{ duration: ${duration}ms, target: ${target} }`)
      const plan = planOf(`{ executor: ramping-vus, stages: [${written.join(', ')}] }`)
      const { crowd, record } = await run(engine, 4, plan)
      expect(record.problems).toEqual([])
      const begun = Date.parse(record.provenance.started)
      expect(begun).toBeGreaterThan(0)
      const first = crowd.course.find(({ open }) => open > 0)!.at - 1500 / 8
      const planned = (at: number) =>
        [...Array(8).keys()].filter((user) =>
          shiftsOf({ ...load, stages }, user).some(({ from, to }) => from <= at && at < to),
        ).length
      // Dial, close and the look at it take their time.
      const off = crowd.course.filter(({ at, open }) => {
        const near = [-150, -50, 0, 50].map((shift) => planned(at - first + shift))
        return open < Math.min(...near) - 1 || open > Math.max(...near) + 1
      })
      expect(off).toEqual([])
      // What a user draws, it draws as it comes, not as its VU does.
      expect(Math.max(...crowd.ages.values())).toBeLessThan(1000)
      expect(crowd.strangers).toEqual([])
      expect(sum(crowd.upgrades.values())).toBe(record.sockets.opened)
    })

    it('live as often as they should where lives are counted', async () => {
      const load = '{ executor: per-vu-iterations, vus: 10, iterations: 3, max_duration: 10s }'
      const { crowd, record } = await run(engine, 5, planOf(load, 'hold: 400ms'))
      expect(record.problems).toEqual([])
      expect([...crowd.upgrades.values()]).toEqual(EVERY.map(() => 3))
      expect(sum(crowd.logins.values())).toBe(USERS)
      expect(record.duration).toBeLessThan(8000)
    })

    it('end alone: by a login that fails, a dial that throws, and a close that hangs', async () => {
      const { crowd, record } = await run(engine, 5, planOf(CONSTANT), {
        login: (user) => ({ status: user === 3 ? 401 : 200, name: user === 5 ? 'no\nname' : `n${user}` }),
        deaf: [7],
      })
      const others = EVERY.filter((user) => user !== 3 && user !== 5)
      expect([...crowd.upgrades.keys()].toSorted((a, b) => a - b)).toEqual(others)
      expect(record.sockets).toMatchObject({ opened: USERS - 2, peak: USERS - 2 })
      for (const user of others) expect(crowd.sent.get(user), `user ${user}`).toBeGreaterThan(20)
      const count = (how: string) =>
        sum(record.closes.filter((row) => row.how === how).map((row) => row.count))
      expect([count('unanswered'), count('frame')]).toEqual([1, USERS - 3])
      // A name that no header can hold is the service's answer, as the login that it refused.
      expect(record.problems).toEqual([])
      const reasons = record.shares!.flatMap(({ metric, reasons = {} }) => {
        return Object.entries(reasons).map(([reason, count]) => `${metric} ${reason} ${count}`)
      })
      expect(reasons).toEqual([
        'ws_connect_failed login 1',
        'ws_connect_failed unusable login.name 1',
        'steps_failed 401 1',
      ])
    })
  })
}
