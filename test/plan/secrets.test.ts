import { describe, expect, test } from 'vitest'
import { secretsOf } from '../../src/plan/grant/secrets.ts'
import { missingVariables } from '../../src/plan/grant/variables.ts'
import { makeLoad } from '../../src/plan/load.ts'
import { parsePlan } from '../../src/plan/parse/parse.ts'

const load = makeLoad(
  parsePlan(
    `version: 1
name: orders-feed
environment: staging
targets:
  feed: { url: "\${FEED_URL:-ws://127.0.0.1:8787}" }
  api: { url: "https://\${API_HOST}" }
scenarios:
  orders:
    socket:
      url: "\${targets.feed}/ws?feed=orders"
      headers: { Authorization: "Bearer \${TOKEN}", X-Env: "\${STAGE}", X-Feed: "\${FEED_NAME:-quotes}" }
    load: { executor: constant-vus, vus: 1, duration: 1s }
    tags: { feed: orders }
  login:
    rest: { steps: [ { request: { method: GET, url: "\${targets.api}/x" }, name: x } ] }
    load: { executor: constant-vus, vus: 1, duration: 1s }
`,
    'plan.yaml',
    () => new Uint8Array(),
  ),
)
const secrets = (env: { readonly [name: string]: string }) => [
  ...secretsOf(load, { API_HOST: 'api.staging.example', ...env }),
]

test.each<readonly [string, { readonly [name: string]: string }, readonly string[]]>([
  ['a value of the environment', { TOKEN: 'tok-12345' }, ['tok-12345']],
  ['not one under six characters', { TOKEN: 'tok-1' }, []],
  ['not one that the plan does not name', { OTHER: 'secret-of-others' }, []],
  ['not a tag, the environment or a default', { TOKEN: 'orders', STAGE: 'staging', FEED_NAME: 'quotes' }, []],
  ['not the origin of a target', { FEED_URL: 'wss://feed.staging.example:8443' }, []],
  ['not its host, given alone', {}, []],
  ['a host for whoever calls it a token', { TOKEN: 'api.staging.example' }, ['api.staging.example']],
  ['not the commit that is measured', { STAGE: 'c'.repeat(40), GITHUB_SHA: 'c'.repeat(40) }, []],
  ['not the id of the run', { STAGE: '987654321', GITHUB_RUN_ID: '987654321' }, []],
  ['not its branch', { STAGE: 'refs/heads/main', GITHUB_REF: 'refs/heads/main' }, []],
  ['not a word of our own', { STAGE: 'connect', FEED_NAME: 'WS_Connecting' }, []],
  ['one where the name says so', { TOKEN: 'connect' }, ['connect']],
  ['one that only holds a word of our own', { STAGE: 'connect-7f3a' }, ['connect-7f3a']],
  ['the path of a url', { FEED_URL: 'wss://feed.example/hooks/T0K3N' }, ['/hooks/T0K3N']],
  [
    'a token in a path by itself, too',
    { FEED_URL: 'wss://feed.example/a/0123456789abcdef' },
    ['/a/0123456789abcdef', '0123456789abcdef'],
  ],
])('a secret is %s', (_, env, expected) => {
  expect(secrets(env)).toEqual(expected)
})

describe('where a value stands makes it no less a secret', () => {
  const secretsIn = (target: string, env: { readonly [name: string]: string }) => {
    const text = `version: 1
name: orders-feed
targets: { api: ${target} }
scenarios:
  rest:
    rest: { steps: [ { request: { method: GET, url: "\${targets.api}/x" }, name: x } ] }
    load: { executor: constant-vus, vus: 1, duration: 1s }
`
    return secretsOf(makeLoad(parsePlan(text, 'plan.yaml', () => new Uint8Array())), env)
  }
  const expecting = (name: string) =>
    `{ url: "http://127.0.0.1:1", version: { url: "\${targets.api}/v" }, expect: "\${${name}}" }`

  test('in a host, as it is written there, too', () => {
    expect(secretsIn('{ url: "https://${API_KEY}.evil.example" }', { API_KEY: 'K7f3aQ9z' })).toEqual([
      'K7f3aQ9z',
      'k7f3aq9z',
    ])
    expect(secretsIn('{ url: "https://${DB_PASS}" }', { DB_PASS: 'abcdef1/ghijkl2' })).toEqual(
      expect.arrayContaining(['abcdef1/ghijkl2', 'abcdef1', 'ghijkl2']),
    )
  })

  test('as the build that is expected', () => {
    expect(secretsIn(expecting('API_KEY'), { API_KEY: 'K7f3aQ9z' })).toEqual(['K7f3aQ9z'])
    expect(secretsIn(expecting('DB_PASS'), { DB_PASS: 'K7f3aQ9z' })).toEqual(['K7f3aQ9z'])
  })

  test('but a variable that is called a build, or a host, is shown there', () => {
    expect(secretsIn(expecting('BUILD_SHA'), { BUILD_SHA: '8c1f0e28c1f0e2' })).toEqual([])
    expect(secretsIn('{ url: "https://${REGION}.feed.example" }', { REGION: 'eu-west-1' })).toEqual([])
  })
})

test('a url that is no target is a secret but for its origin', () => {
  const found = secrets({ TOKEN: 'https://bob:pass%2Fword@hooks.example/x?key=k-123456&k=2#fragment1' })
  expect(found).toEqual(
    expect.arrayContaining(['pass%2Fword', 'pass/word', 'key=k-123456&k=2', 'k-123456', 'fragment1']),
  )
  expect(found.some((text) => 'https://hooks.example'.includes(text))).toBe(false)
})

test('variables without value and default are missing', () => {
  expect(missingVariables(load, { TOKEN: '', STAGE: 'x' })).toEqual(['API_HOST', 'TOKEN'])
})
