import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import type { Login, Request } from '../../src/model/load/step.ts'
import { describeWithK6 } from '../support/k6.ts'
import {
  loadOf,
  restScenario,
  runK6,
  socketPlan,
  socketScenario,
  startService,
  type TestService,
} from './support.ts'

let service: TestService | undefined

afterEach(async () => {
  await service?.close()
  service = undefined
})

interface Heard {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** A service that writes down what it hears. */
async function listen(answer: (heard: Heard, response: ServerResponse) => void): Promise<Heard[]> {
  const heard: Heard[] = []
  service = await startService(
    () => {},
    async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      const { method = '', url = '', headers } = request
      const entry = { method, url, headers, body }
      heard.push(entry)
      answer(entry, response)
    },
  )
  return heard
}

function request(changes: Partial<Request>): Request {
  const name = changes.name ?? 'step'
  return {
    method: 'GET',
    url: '${targets.api}/',
    headers: {},
    timeout: 2000,
    expect: [],
    save: {},
    ...changes,
    name,
  }
}

function login(per: Login['per']): Login {
  return {
    per,
    request: request({
      method: 'POST',
      url: '${targets.api}/token',
      body: { json: { client: 'vu-${vu}' } },
      expect: [200],
      save: { token: 'access.token' },
      name: 'login',
    }),
  }
}

const targets = () => ({ api: service?.http ?? '', feed: service?.url ?? '' })

function grant(response: ServerResponse): void {
  response.setHeader('Set-Cookie', 'session=s3; Path=/')
  response.end('{"access":{"token":"t+1"}}')
}

describeWithK6('REST journeys under k6', () => {
  it('fills, saves, waits and names its requests', async () => {
    const heard = await listen((_, response) => response.writeHead(201).end('{"data":{"id":"a/b 7"}}'))
    const steps = [
      {
        request: request({
          method: 'POST',
          url: '${targets.api}/orders?room=${ROOM}',
          headers: { 'X-Run': '${vu}' },
          body: { json: { qty: 1, room: '${vars.room}' } },
          expect: [201],
          save: { id: 'data.id' },
          name: 'place',
        }),
      },
      { wait: [50, 60] as const },
      { request: request({ url: '${targets.api}/orders/${saved.id}', name: 'read' }) },
      { request: request({ method: 'PUT', body: { form: { a: 'x y', b: '&${vu}' } }, name: 'form' }) },
      { request: request({ method: 'PUT', body: { text: 'plain ${vars.room}' }, name: 'text' }) },
    ]
    const scenario = restScenario(steps, { vars: { room: '${pick(north)}' } })
    const run = await runK6(loadOf({ orders: scenario }, targets()), { ROOM: 'a&b' })
    expect(run.log).toBe('')
    expect(heard.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['POST', '/orders?room=a%26b', '{"qty":1,"room":"north"}'],
      ['GET', '/orders/a/b%207', ''],
      ['PUT', '/', 'a=x%20y&b=%261'],
      ['PUT', '/', 'plain north'],
    ])
    expect(heard[0]?.headers).toMatchObject({ 'content-type': 'application/json', 'x-run': '1' })
    expect(heard[2]?.headers['content-type']).toBe('application/x-www-form-urlencoded')
    expect(run.tags('http_reqs').map((tags) => tags.name)).toEqual(['place', 'read', 'form', 'text'])
    expect(run.tags('http_reqs')[0]).toMatchObject({ feed: 'orders', phase: 'steady', status: '201' })
    expect(run.tags('http_reqs')[0]).not.toHaveProperty('url')
    expect(run.values('http_req_failed')).toEqual([0, 0, 0, 0])
    expect(run.values('steps_failed')).toEqual([0, 0, 0, 0])
    expect(run.tags('steps_failed').map(({ name }) => name)).toEqual(['place', 'read', 'form', 'text'])
  })

  it('ends a journey where an answer is not expected', async () => {
    const heard = await listen((_, response) => response.writeHead(500).end())
    const steps = [{ request: request({ name: 'one' }) }, { request: request({ name: 'two' }) }]
    const run = await runK6(loadOf({ orders: restScenario(steps) }, targets()))
    expect(heard).toHaveLength(1)
    expect(run.values('http_req_failed')).toEqual([1])
    expect(run.values('steps_failed')).toEqual([1])
    expect(run.tags('steps_failed')).toMatchObject([{ name: 'one', reason: 'status', status: '500' }])
    expect(run.values('script_errors')).toEqual([])
  })

  it('says which value an answer lacks, whose fault that is, and does not go on without it', async () => {
    const heard = await listen((_, response) => response.end('{"data":null,"errors":["rate limited"]}'))
    const steps = [
      { request: request({ save: { id: 'data.add.id' } }) },
      { request: request({ url: '${targets.api}/${saved.id}' }) },
    ]
    const run = await runK6(loadOf({ orders: restScenario(steps) }, targets()))
    expect(heard).toHaveLength(1)
    expect(run.values('script_errors')).toEqual([])
    expect(run.tags('steps_failed')).toMatchObject([
      {
        ...{ name: 'step', reason: 'save', path: 'data.add.id', scenario: 'orders' },
        answer: '{"data":null,"errors":["rate limited"]}',
      },
    ])
  })

  it('keeps the pace where a value is missing, waits included', async () => {
    const heard = await listen((_, response) => response.end('{}'))
    const steps = [
      { request: request({ save: { id: 'id' } }) },
      { wait: [200, 200] as const },
      { request: request({ url: '${targets.api}/${saved.id}' }) },
    ]
    const load = { executor: 'constant-vus', vus: 1, duration: 1500 } as const
    await runK6(loadOf({ orders: restScenario(steps, { load }) }, targets()))
    expect(heard.length).toBeGreaterThan(4)
    expect(heard.length).toBeLessThan(9)
    expect(new Set(heard.map(({ url }) => url))).toEqual(new Set(['/']))
  })

  it('quotes of an answer nothing that it saved before, and no token', async () => {
    const token = 'q1w2e3r4t5y6u7i8o9p0a1s2'
    const answers = ['{"key":"k-1234567"}', `{"echo":"was k-1234567, now ${token}"}`]
    await listen((_, response) => response.end(answers.shift()))
    const steps = [
      { request: request({ save: { key: 'key' } }) },
      { request: request({ save: { id: 'id' } }) },
    ]
    const run = await runK6(loadOf({ orders: restScenario(steps) }, targets()))
    expect(run.tags('steps_failed')[1]?.answer).toBe('{"echo":"was ***, now ***"}')
  })

  it('tells a time that is over from an answer that never came', async () => {
    await listen((entry, response) => (entry.url === '/slow' ? undefined : response.destroy()))
    const slow = restScenario([{ request: request({ url: '${targets.api}/slow', timeout: 200 }) }])
    const cut = restScenario([{ request: request({}) }])
    const run = await runK6(loadOf({ slow, cut }, targets()))
    const told = run
      .tags('steps_failed')
      .map(({ scenario, reason, status }) => ({ scenario, reason, status }))
    expect(told).toHaveLength(2)
    expect(told).toContainEqual({ scenario: 'slow', reason: 'timeout', status: undefined })
    expect(told).toContainEqual({ scenario: 'cut', reason: 'status', status: '0' })
  })

  it('does not make a request with a line break in a header', async () => {
    const heard = await listen((_, response) => response.end())
    const steps = [{ request: request({ headers: { 'X-A': '${EVIL}' } }) }]
    const run = await runK6(loadOf({ orders: restScenario(steps) }, targets()), { EVIL: 'a\r\nX-B: b' })
    expect(heard).toEqual([])
    expect(run.tags('script_errors')[0]?.where).toContain('X-A')
  })

  it('rests after a failed journey rather than hammer the service', async () => {
    const heard = await listen((_, response) => response.writeHead(503).end())
    const load = { executor: 'constant-vus', vus: 1, duration: 1500 } as const
    await runK6(loadOf({ orders: restScenario([{ request: request({}) }], { load }) }, targets()))
    expect(heard).toHaveLength(2)
  })

  it('stops k6 by name where a variable must be set and is not', async () => {
    service = await startService(() => {})
    const steps = [{ request: request({ headers: { A: '${TOKEN}' } }) }]
    const run = await runK6(loadOf({ orders: restScenario(steps) }, targets()))
    expect(run.code).toBe(107)
    expect(run.log).toContain('TOKEN is not set')
  })
})

describeWithK6('logins under k6', () => {
  const headers = { Authorization: 'Bearer ${login.token}' }
  const sockets = (changes = {}) =>
    socketScenario(
      socketPlan({ headers, hold: 300, reopen: { from: 50, to: 50, jitter: 'none', giveUp: 3 } }),
      {
        load: { executor: 'constant-vus', vus: 2, duration: 1000 },
        ...changes,
      },
    )

  it.each([
    ['run', 1],
    ['vu', 2],
  ] as const)('logs in per %s, and hands token and cookies to upgrades', async (per, logins) => {
    const heard = await listen((_, response) => grant(response))
    const run = await runK6(loadOf({ orders: sockets() }, targets(), { login: login(per) }))
    expect(heard).toHaveLength(logins)
    const upgrades = service?.upgrades ?? []
    expect(upgrades.length).toBeGreaterThan(4)
    for (const { headers: sent } of upgrades) {
      expect(sent).toMatchObject({ authorization: 'Bearer t+1', cookie: 'session=s3' })
    }
    expect(run.values('http_reqs', { name: 'login' })).toHaveLength(logins)
    expect(run.values('script_errors')).toEqual([])
  })

  it('logs in before every upgrade', async () => {
    const heard = await listen((_, response) => grant(response))
    await runK6(loadOf({ orders: sockets() }, targets(), { login: login('connect') }))
    expect(heard).toHaveLength(service?.upgrades.length ?? 0)
  })

  it('sends no cookie where the plan wants none', async () => {
    await listen((_, response) => grant(response))
    await runK6(loadOf({ orders: sockets({ cookies: false }) }, targets(), { login: login('vu') }))
    expect(service?.upgrades.length).toBeGreaterThan(4)
    for (const { headers: sent } of service?.upgrades ?? []) expect(sent).not.toHaveProperty('cookie')
  })

  it.each(['run', 'vu', 'connect'] as const)('does not upgrade after a failed login per %s', async (per) => {
    const heard = await listen((_, response) => response.writeHead(401).end())
    const run = await runK6(loadOf({ orders: sockets() }, targets(), { login: login(per) }))
    expect(service?.upgrades).toEqual([])
    // One attempt and three more in a row for each VU.
    expect(run.values('ws_connect_failed', { reason: 'login' })).toHaveLength(8)
    expect(heard).toHaveLength(per === 'run' ? 1 : 8)
    const failed = { name: 'login', reason: 'status', status: '401' }
    expect(run.tags('steps_failed')).toEqual(heard.map(() => expect.objectContaining(failed)))
  })

  it('quotes what a refusal says, without what was sent', async () => {
    const says = ({ body }: Heard) =>
      `{"error":"no such client","of":${JSON.stringify(body)},"id":"${'f0'.repeat(16)}"}`
    await listen((heard, response) => response.writeHead(401).end(says(heard)))
    const own = login('run')
    const json = { client: 'a-client', password: 'correct horse' }
    const request = { ...own.request, body: { json }, save: {} }
    const run = await runK6(loadOf({ orders: sockets() }, targets(), { login: { ...own, request } }))
    const [{ answer } = { answer: '' }] = run.tags('steps_failed')
    expect(answer).toMatch(/^\{"error":"no such client","of":"/)
    expect(answer).not.toMatch(/a-client|horse|f0f0/)
  })

  it('quotes of an answer that lets nobody in, though its status says so, what it says is wrong alone', async () => {
    const said = { error: { message: 'tenant is suspended' }, session: 'a-short-one' }
    await listen((_, response) => response.end(JSON.stringify(said)))
    const run = await runK6(loadOf({ orders: sockets() }, targets(), { login: login('run') }))
    expect(run.tags('steps_failed')).toMatchObject([
      { reason: 'save', status: '200', answer: '{"error":{"message":"tenant is suspended"}}' },
    ])
  })

  it('takes a login without the token for a failed one', async () => {
    await listen((_, response) => response.end('<html>'))
    const run = await runK6(loadOf({ orders: sockets() }, targets(), { login: login('vu') }))
    expect(run.values('ws_connect_failed', { reason: 'login' })).toHaveLength(8)
    expect(service?.upgrades).toEqual([])
  })
})
