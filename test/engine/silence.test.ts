import { createServer } from 'node:http'
import type { Socket as NetSocket } from 'node:net'
import { beforeAll, describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import { LIFE, readLife } from '../../src/model/lives.ts'
import { idleCell, readSign, type Sign } from '../../src/model/load/idle.ts'
import type { Socket } from '../../src/model/load/socket.ts'
import { SIGN_OF_LIFE } from '../../src/model/metrics/internal.ts'
import type { Sample } from '../../src/model/sample.ts'
import { hosted } from '../../src/plan/size/lanes.ts'
import { ENGINES } from '../support/both-engines.ts'
import { serving } from '../support/serving.ts'
import { loadOf, socketPlan, socketScenario } from '../vu/support.ts'

const USERS = 24
const HOLDS = [500, 1500] as const
/** ms without a byte of the client's after which the service ends a connection without a word. */
const IDLE_TIMEOUT = 1000
const RESTART = 700
const DELAY = 800

const acknowledged = { json: { type: 'subscribe' } }
const open: Socket['open'] = [
  { send: acknowledged, await: { match: { kind: 'any' }, within: 2000, save: {} } },
]
const IDLE = {
  hold: HOLDS,
  each: 1,
  keepalive: ['none', 'ping', 'message'],
  send: { json: { type: 'ka' } },
  heartbeat: 400,
  margin: 1.5,
} as const
const SIZES: { readonly [name: string]: number } = { idle: 6, dropped: 1 }
const reopen = { from: DELAY, to: DELAY, giveUp: 5 } as const

const scenarios: { readonly [name: string]: Socket } = {
  idle: socketPlan({ url: '${targets.feed}/idle', open, idle: IDLE }),
  // Cut in silence, as by a firewall: whoever speaks is reset.
  dropped: socketPlan({
    url: '${targets.feed}/dropped',
    idle: { ...IDLE, hold: [500], keepalive: ['none'] },
  }),
  // All of them closed at one moment, by a restart (1012) and by "try again later" (1013).
  lockstep: socketPlan({ url: '${targets.feed}/1012', open, reopen: { ...reopen, jitter: 'none' } }),
  jitter: socketPlan({ url: '${targets.feed}/1013', reopen: { ...reopen, jitter: 'full' } }),
}

/** Epoch ms of each connect, by path. */
let connects: { [path: string]: number[] } = {}

const server = createServer()
const acceptor = new WebSocketServer({ server })
const closing: { [path: string]: Promise<void> } = {}
acceptor.on('connection', (socket, { url = '' }) => {
  const path = url.slice(1)
  const raw = (socket as unknown as { readonly _socket: NetSocket })._socket
  connects[path] = [...(connects[path] ?? []), Date.now()]
  socket.on('error', () => socket.terminate())
  socket.on('message', (data) => {
    if (String(data).includes('subscribe')) socket.send('{"type":"subscribed"}')
  })
  if (path === 'idle') {
    const cut = setTimeout(() => raw.end(), IDLE_TIMEOUT)
    raw.on('data', () => cut.refresh())
    socket.on('close', () => clearTimeout(cut))
    setTimeout(() => {
      for (const said of ['{"a":1}', '{"a":2}']) socket.send(said)
      socket.ping()
    }, 200)
  } else if (path === 'dropped') {
    setTimeout(() => raw.removeAllListeners('data').on('data', () => raw.resetAndDestroy()), 250)
  } else {
    closing[path] ??= new Promise((resolve) => setTimeout(resolve, RESTART))
    if (connects[path].length <= USERS) void closing[path].then(() => socket.close(Number(path), 'restart'))
  }
})

const service = serving(server)

/** The most connects within 100 ms. */
function peak(times: readonly number[]): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 100).length))
}

describe.each(ENGINES.map(([name, there, make], i) => [name, 1 + 2 * i, there, make] as const))(
  'under %s with %i users in a VU',
  (_, lanes, there, make) => {
    const samples: Sample[] = []
    beforeAll(async () => {
      if (!there) return
      connects = {}
      for (const path of Object.keys(closing)) delete closing[path]
      const load = (vus: number) => ({ load: { executor: 'constant-vus', vus, duration: 3000 } }) as const
      const of = Object.entries(scenarios).map(([name, socket]) => [
        name,
        socketScenario(socket, load(SIZES[name] ?? USERS)),
      ])
      const plan = hosted(loadOf(Object.fromEntries(of), { feed: `ws://127.0.0.1:${service.port}` }), lanes)
      const run = (await make()).run(plan, { env: {}, pins: new Map() }, new AbortController().signal)
      for await (const batch of run.samples) samples.push(...batch)
      expect(await run.ended).toMatchObject({ how: 'clean', log: [] })
    }, 30_000)

    const run = it.skipIf(!there)
    const of = (metric: string, scenario: string) =>
      samples.filter((sample) => sample.metric === metric && sample.tags.scenario === scenario)
    const turns = (scenario: string) =>
      of(LIFE, scenario).map(({ t, value, tags }) => ({ t, tags, ...readLife(value)! }))
    const lives = Array.from({ length: 6 }, (_, user) => ({ user, ...idleCell(IDLE, user) }))

    run('an idle socket ends by itself at the age of its kind, unless somebody else cuts it before', () => {
      for (const { user, hold, keepalive } of lives) {
        const own = turns('idle').filter((one) => one.user === user)
        const since = own.find(({ turn }) => turn === 'subscribed')?.t ?? Number.NaN
        const end = own.find(({ turn }) => turn === 'ended' || turn === 'early')
        const cut = keepalive === 'none' && hold > IDLE_TIMEOUT
        expect(end).toMatchObject(
          cut
            ? { turn: 'early', tags: { code: '1006', how: 'fin' } }
            : { turn: 'ended', tags: { by: 'hold' } },
        )
        const age = end!.t - since
        // Clocks of whole ms; and a busy machine is late.
        expect(age).toBeGreaterThanOrEqual((cut ? IDLE_TIMEOUT - 100 : hold) - 2)
        expect(age).toBeLessThan((cut ? IDLE_TIMEOUT : hold) + 250)
      }
      expect(turns('idle').filter(({ turn }) => turn === 'wanted')).toHaveLength(lives.length)
    })

    run('nothing is sent but its keepalive; pongs are told, and that the service is not silent', () => {
      const signs = of(SIGN_OF_LIFE, 'idle').map(({ value }) => readSign(value)!)
      for (const { user, hold, keepalive } of lives) {
        const count = (sign: Sign) => signs.filter((one) => one.user === user && one.sign === sign).length
        const beats = keepalive === 'none' ? 0 : Math.floor(hold / IDLE.heartbeat)
        expect([count('sent'), beats]).toContain(beats)
        expect(Math.abs(count('sent') - beats)).toBeLessThanOrEqual(1)
        expect(count('answered')).toBe(keepalive === 'ping' ? count('sent') : 0)
        // Both frames within a second of each other.
        expect([count('heard'), count('pinged')]).toEqual([1, 1])
      }
    })

    run('an idle socket whose close finds nobody was cut in silence, and that is told', () => {
      const told = (scenario: string) => turns(scenario).filter(({ turn }) => turn === 'unheard').length
      expect([told('dropped'), told('idle')]).toEqual([1, 0])
    })

    run.each([
      ['lockstep', '1012'],
      ['jitter', '1013'],
    ])('of a %s each close with %s is told by its code, and each user comes back', (scenario, code) => {
      const early = turns(scenario).filter(({ turn }) => turn === 'early')
      expect(early.map(({ tags }) => [tags.code, tags.side, tags.how])).toEqual(
        Array(USERS).fill([code, 'service', 'frame']),
      )
      const took = of('ws_reconnect_duration', scenario).map(({ value }) => value)
      expect(took).toHaveLength(USERS)
      const [least, most] = scenario === 'lockstep' ? [DELAY - 2, DELAY + 400] : [0, DELAY + 400]
      expect(Math.min(...took)).toBeGreaterThanOrEqual(least)
      expect(Math.max(...took)).toBeLessThan(most)
    })

    run('without jitter they come back at one moment, with all of it over the whole delay', () => {
      const back = (code: string) => connects[code]!.slice(USERS)
      expect(peak(back('1012'))).toBeGreaterThan(0.6 * USERS)
      // Of 24 in 800 ms three are in any 100 ms on average; chance has 14 in one once in a million runs.
      expect(peak(back('1013'))).toBeLessThan(0.6 * USERS)
    })
  },
)
