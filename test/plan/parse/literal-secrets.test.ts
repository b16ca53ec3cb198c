import { expect, test } from 'vitest'
import type { Plan } from '../../../src/plan/plan.ts'
import { fileText, parse, planText } from './support.ts'

const at = (line: number, path: string) => ({
  line,
  message: expect.stringMatching(new RegExp(`^${path.replace(/[[\].]/g, '\\$&')} looks like a secret`)),
})

/** A plan whose only request has these headers, json and query. */
const plan = ({ headers = '{}', json = '{}', url = '' }) =>
  planText({
    more: `  rest:
    rest:
      steps:
        - request:
            method: POST
            url: "\${targets.api}/x${url}"
            headers: ${headers}
            json: ${json}
    load: { executor: constant-vus, vus: 1, duration: 1s }`,
  })

/** Of the warnings those about secrets: its sockets only stand open, which is warned of, too. */
const secrets = (warnings: Plan['warnings']) => warnings.filter(({ message }) => message.includes('secret'))

const warned = (parts: Parameters<typeof plan>[0]) =>
  secrets(parse(plan(parts)).warnings).map(({ message }) => message.split(' ')[0])

const STEP = 'scenarios.rest.rest.steps[0].request'

test.each([
  ['{ Authorization: "Bearer abcdef123" }', 'headers.Authorization'],
  ['{ X-Api-Key: abcdef123 }', 'headers.X-Api-Key'],
  ['{ Cookie: "session=abcdef123" }', 'headers.Cookie'],
  ['{ Authorization: "Bearer ${TOKEN:-abcdef123}" }', 'headers.Authorization'],
  ['{ X-Any: "ghp_abcdefghijklmnopqrstuvwxyz0123456789" }', 'headers.X-Any'],
  ['{ X-Any: "x eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc" }', 'headers.X-Any'],
])('the header %s is warned of', (headers, path) => {
  expect(warned({ headers })).toEqual([`${STEP}.${path}`])
})

test.each([
  ['{ client_secret: abcdef123 }', 'json.client_secret'],
  ['{ deep: [{ password: "correct horse" }] }', 'json.deep[0].password'],
  ['{ any: "-----BEGIN RSA PRIVATE KEY-----" }', 'json.any'],
])('the body %s is warned of', (json, path) => {
  expect(warned({ json })).toEqual([`${STEP}.${path}`])
})

test.each([
  ['{ hmac: { hash: sha256, key: abc, text: a } }', 'hmac.key'],
  ['{ jwt: { alg: HS256, key: { hex: "0b0b" }, claims: {} } }', 'jwt.key.hex'],
])('the key of %s is warned of', (value, path) => {
  const { warnings } = parse(planText({ more: `    vars: { a: ${value} }` }))
  expect(secrets(warnings).map(({ message }) => message)).toEqual([
    expect.stringContaining(`scenarios.orders.vars.a.${path} looks like a secret`),
  ])
})

test('a token in a query is warned of, and one in user info', () => {
  expect(warned({ url: '?token=abcdef123&a=b' })).toEqual([`${STEP}.url`])
  const { warnings } = parse(planText({ targets: '  feed: { url: "ws://me:abcdef@127.0.0.1:1" }' }))
  expect(warnings).toContainEqual(at(4, 'targets.feed.url'))
})

test.each([
  { headers: '{ Authorization: "Bearer ${TOKEN}" }' },
  { headers: '{ Authorization: "${TOKEN:-}" }' },
  { headers: '{ X-Author: somebody, Accept: application/json }' },
  { json: '{ grant_type: client_credentials, token_type: bearer, client_id: abcdef123, key: orders-feed }' },
  { json: '{ tokens: 5, password: "${PASSWORD}", secret: short }' },
  { url: '?token=${TOKEN}&feed=orders' },
])('nothing else is: %j', (parts) => {
  expect(warned(parts)).toEqual([])
})

test.each(['echo', 'orders-feed', 'demo', 'idle', 'storm'].map((name) => `examples/${name}.yaml`))(
  '%s holds none',
  (file) => {
    expect(parse(fileText(file)).warnings.filter(({ message }) => message.includes('secret'))).toEqual([])
  },
)

test('no message holds the secret, or anything that could steer a terminal', () => {
  const warnings = secrets(parse(plan({ json: '{ "a\\u202eb\\n.token": abcdef123 }' })).warnings)
  expect(warnings).toHaveLength(1)
  expect(warnings[0]!.message).not.toMatch(/abcdef|[\n\u202e]/)
})
