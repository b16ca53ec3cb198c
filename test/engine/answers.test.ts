import { createServer } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import { evidenceReasons } from '../../src/judge/reasons/reasons.ts'
import type { Record } from '../../src/model/record/record.ts'
import { ENGINES, loadIn, measured } from '../support/both-engines.ts'
import { serving } from '../support/serving.ts'

const JSON_BODY = '{"id":"abc","user":{},"broken":"abcdef0123456789\\n"}'

/** gzip whose checksum is wrong. */
const BAD_END = gzipSync(JSON_BODY)
BAD_END.fill(0, BAD_END.length - 8)

/** What each path answers: bodies that are cut, endless, coded, and not coded as they say. */
const server = createServer(({ url = '' }, response): unknown => {
  const path = url.slice(1)
  const coded = (coding: string, body: Buffer | string) =>
    response.writeHead(200, { 'content-encoding': coding }).end(body)
  if (path === 'never') return null
  if (path === 'moved') return response.writeHead(302, { location: '/login' }).end()
  if (path === 'gzip') return coded('gzip', gzipSync(JSON_BODY))
  if (path === 'deflate') return coded('deflate', deflateSync(JSON_BODY))
  if (path === 'br') return coded('br', brotliCompressSync(JSON_BODY))
  if (path === 'badgzip') return coded('gzip', 'this is no gzip')
  if (path === 'badend') return coded('gzip', BAD_END)
  if (path === 'cut' || path === 'endless') {
    response.writeHead(200, { 'content-length': 1000 }).write('{"a":1')
    if (path === 'cut') setTimeout(() => response.destroy(), 20)
    return null
  }
  return response.end(JSON_BODY)
})
const sockets = new WebSocketServer({ server })
sockets.on('connection', (socket) => socket.on('message', () => {}))
const service = serving(server)

const LOAD = 'load: { executor: constant-vus, vus: 2, duration: 3s }'
const WAIT = '{ wait: 200ms }'
const rest = (name: string, steps: string) => `  ${name}:
    rest: { steps: [ ${steps}, ${WAIT} ] }
    ${LOAD}
`
const ask = (name: string, more = '', request = '') =>
  `{ name: ${name}, request: { url: "\${targets.api}/${name}", timeout: 500ms${request} }${more} }`
const SAVE = ', save: { id: id }'

const PLAN = `version: 1
name: answers
targets: { api: { url: "\${API}" } }
scenarios:
${['cut', 'endless'].map((name) => rest(name, ask(name))).join('')}${[
  'gzip',
  'deflate',
  'br',
  'badgzip',
  'badend',
]
  .map((name) => rest(name, ask(name, SAVE)))
  .join(
    '',
  )}${rest('moved', ask('moved'))}${rest('header', `${ask('plain', ', save: { broken: broken }')}, ${ask('header', '', ', headers: { X-A: "${saved.broken}" }')}`)}${rest(
  'member',
  `${ask('plain', ', save: { user: user }')}, ${ask('member', '', ', json: { id: "${saved.user.id}" }, method: POST')}`,
)}`

describe.each(ENGINES)('answers of REST under %s', (_, there, make) => {
  let record: Record
  beforeAll(async () => {
    if (there) record = await measured(await make(), PLAN, service.port)
  }, 60_000)
  const step = (name: string) =>
    record.shares?.find((one) => one.metric === 'steps_failed' && one.name === name)

  it.skipIf(!there).each([
    ['cut', 'no answer'],
    ['endless', 'timeout'],
    ['badgzip', 'unreadable body'],
    ['badend', 'unreadable body'],
    ['header', 'unusable saved.broken'],
    ['member', 'unusable saved.user.id'],
  ])('of %s fail wholly: %s', (name, reason) => {
    const { bad = 0, n, reasons } = step(name) ?? {}
    expect(bad).toBeGreaterThan(0)
    expect(reasons).toEqual({ [reason]: n })
  })

  it.skipIf(!there).each(['gzip', 'deflate', 'br'])('coded as %s are read', (name) => {
    expect(step(name)).toMatchObject({ bad: 0 })
    expect(step(name)?.n).toBeGreaterThan(2)
  })

  it.skipIf(!there)('that are redirects are good, and told', () => {
    const { bad, n } = step('moved') ?? {}
    expect(bad).toBe(0)
    expect(record.seen).toContainEqual(
      expect.objectContaining({ kind: 'redirected', name: 'moved', n, of: n }),
    )
  })

  it.skipIf(!there)('are never a break of ours', () => expect(record.problems).toEqual([]))
})

const SOCKET_PLAN = `version: 1
name: login
targets: { api: { url: "\${API}" }, feed: { url: "\${FEED}" } }
login: { request: { url: "\${targets.api}/LOGIN", timeout: 60s }, save: { sid: SAVED } }
scenarios:
  orders:
    socket: { url: "\${targets.feed}/ws", headers: { Authorization: "Bearer \${login.sid}" } }
    ${LOAD}
`
const loginPlan = (login: string, saved: string) =>
  SOCKET_PLAN.replace('LOGIN', login).replace('SAVED', saved)

describe.concurrent.each(ENGINES)('a login under %s', (_, there, make) => {
  it.skipIf(!there)(
    'that is gzipped lets everybody in',
    async () => {
      const record = await measured(await make(), loginPlan('gzip', 'id'), service.port)
      expect(record.sockets).toMatchObject({ opened: 2, failed: [] })
    },
    30_000,
  )

  it.skipIf(!there)(
    'whose token no header can hold lets nobody in, and that is the answer of the service',
    async () => {
      const plan = loginPlan('plain', 'broken')
      const record = await measured(await make(), plan, service.port)
      expect(record.problems).toEqual([])
      expect(record.sockets).toMatchObject({
        opened: 0,
        failed: [{ reason: 'unusable login.sid', status: null, count: 2 }],
      })
      const [first] = evidenceReasons(loadIn(plan), record)
      expect(first).toMatchObject({ outcome: 'target', code: 'unreached' })
      expect(first?.message).toContain('unusable login.sid: 2')
    },
    30_000,
  )

  it.skipIf(!there)(
    'whose body cannot be read fails as such',
    async () => {
      const record = await measured(await make(), loginPlan('badgzip', 'id'), service.port)
      expect(record.logins).toMatchObject({ reason: 'unreadable' })
      expect(record.sockets.opened).toBe(0)
      expect(record.problems.filter(({ fault }) => fault === 'engine')).toEqual([])
    },
    30_000,
  )

  it.skipIf(!there)(
    'that is never answered is the silence of the service',
    async () => {
      const record = await measured(await make(), loginPlan('never', 'id'), service.port)
      expect(record.problems.map(({ fault }) => fault)).not.toContain('engine')
      expect(evidenceReasons(loadIn(loginPlan('never', 'id')), record)).toContainEqual(
        expect.objectContaining({ outcome: 'target' }),
      )
    },
    60_000,
  )
})

describe.concurrent.each(ENGINES)('requests under %s', (_, there, make) => {
  it.skipIf(!there)(
    'that nobody answers before the load ends, and no timeout does, reach no target',
    async () => {
      const plan = `version: 1
name: never
targets: { api: { url: "\${API}" } }
scenarios:
${rest('never', ask('never').replace('500ms', '60s'))}`
      const record = await measured(await make(), plan, service.port)
      expect(record.problems.map(({ fault }) => fault)).toEqual(['service'])
      const reasons = evidenceReasons(loadIn(plan), record)
      expect(reasons).toContainEqual(expect.objectContaining({ outcome: 'target', code: 'unreached' }))
      expect(reasons.map(({ outcome }) => outcome)).not.toContain('engine')
    },
    60_000,
  )
})

describe.concurrent.each(ENGINES)('users with a number of iterations under %s', (_, there, make) => {
  const scenario = (name: string, second: string, load: string) => `  ${name}:
    rest: { steps: [ ${ask('plain')}, ${second} ] }
    load: { executor: per-vu-iterations, vus: 4, iterations: 2, max_duration: ${load} }
`
  it.skipIf(!there)(
    'are stuck where one was begun and never ended',
    async () => {
      const plan = `version: 1
name: hung
targets: { api: { url: "\${API}" } }
scenarios:
${scenario('hung', ask('never').replace('500ms', '40s'), '2s')}${scenario('fine', ask('gzip'), '20s')}${scenario('waits', '{ wait: 50s }', '2s')}`
      const record = await measured(await make(), plan, service.port)
      const share = (name: string) =>
        record.shares?.find((one) => one.metric === 'users_stuck' && one.scenario === name)
      expect(share('hung')).toMatchObject({ bad: 4, n: 4, reasons: { 'never ended': 4 } })
      expect(share('fine')).toMatchObject({ bad: 0, n: 4 })
      expect(share('waits')).toMatchObject({ bad: 0, n: 0, cut: 4 })
      expect(record.problems).toEqual([])
    },
    100_000,
  )
})
