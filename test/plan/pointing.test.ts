import { describe, expect, test } from 'vitest'
import { readPointing, shownTarget } from '../../src/app/options/pointing-words.ts'
import { reproduce } from '../../src/app/reproduce.ts'
import { GrantUse } from '../../src/plan/grant/grant-use.ts'
import { parseGrant } from '../../src/plan/grant/grants.ts'
import { checkNames } from '../../src/plan/grant/policy.ts'
import { secretsOf } from '../../src/plan/grant/secrets.ts'
import { resolveTargets } from '../../src/plan/grant/targets.ts'
import { resolveVariables } from '../../src/plan/grant/variables.ts'
import { makeLoad } from '../../src/plan/load.ts'
import { refuseSided } from '../../src/plan/paired.ts'
import { type Pointing, pointedPlan } from '../../src/plan/pointing.ts'

const TEXT = `version: 1
name: orders
targets:
  api: { url: "\${API_BASE}" }
  feed: { url: "ws://127.0.0.1:1/\${REGION:-eu}", version: { url: "\${targets.api}/version" } }
scenarios:
  orders:
    socket: { url: "\${targets.feed}/ws", headers: { Authorization: "Bearer \${FEED_TOKEN}" } }
    load: { executor: constant-vus, vus: 1, duration: 10s }
`
const READ = () => {
  throw new Error('no file')
}
const point = (pointing: Pointing | undefined, text = TEXT) =>
  pointedPlan({ bytes: Buffer.from(text), file: 'plan.yaml', readBeside: READ }, pointing)
const given = (targets: readonly string[], vars: readonly string[] = [], from: Pointing['from'] = 'option') =>
  readPointing(from, targets, vars)

describe('a plan that is pointed elsewhere', () => {
  test('needs no variable of an address that is replaced, and is the same series', () => {
    const pointing = given(
      ['api=https://api.example', 'feed=wss://feed.example/live'],
      ['FEED_TOKEN=hunter22'],
    )
    const [own, moved] = [makeLoad(point(undefined)), makeLoad(point(pointing))]
    expect(moved.variables.map(({ name }) => name)).toEqual(['FEED_TOKEN'])
    const env = resolveVariables(moved, { FEED_TOKEN: 'of-the-machine', ...pointing?.vars })
    expect(resolveTargets(moved, env).map(({ url }) => url)).toEqual([
      'https://api.example',
      'wss://feed.example/live',
    ])
    expect(env).toEqual({ FEED_TOKEN: 'hunter22' })
    expect(moved.digest).toEqual(own.digest)
  })

  test.each([
    [['fed=wss://a.example'], [], '--target: plan.yaml has no target fed; did you mean feed?'],
    [['xyz=wss://a.example'], [], 'has no target xyz; its targets are api, feed'],
    [[], ['FEED_TOKN=x'], '--var: plan.yaml takes no variable FEED_TOKN; did you mean FEED_TOKEN?'],
    [['feed=https://a.example'], [], 'the target "feed" is https; a socket needs ws or wss'],
    [['api=wss://a.example'], [], 'the target "api" is wss; a request needs http or https'],
    [['feed=ftp://a.example'], [], 'its scheme is not http, https, ws or wss'],
    [['feed=wss://me:secret@a.example'], [], 'it holds user information (@)'],
    [['feed=wss://a.example?token=secret'], [], 'a query belongs to the url that uses the target'],
    [['feed=wss://${X}.example'], [], 'it holds a character that no URL may hold unescaped'],
    [['feed=wss://a.example', 'feed=wss://b.example'], [], '--target: feed is given twice'],
    [
      ['wss://a.example/secret'],
      [],
      '--target: the first is not NAME=URL, such as feed=wss://feed.example/ws',
    ],
    [[], ['A=1', 'c2VjcmV0='], '--var: the second is not NAME=VALUE, such as FEED_REGION=eu'],
    [[], ['secret'], '--var: the first is not NAME=VALUE'],
  ])('%j %j is usage, without a value: %s', (targets, vars, words) => {
    const refused = expect.objectContaining({ outcome: 'usage', message: expect.stringContaining(words) })
    expect(() => point(given(targets, vars))).toThrowError(refused)
    expect(() => point(given(targets, vars))).not.toThrowError(/secret|c2VjcmV0/)
  })

  test('may lack what another plan of the command has', () => {
    const pointing = given(['chat=wss://a.example'], ['CHAT_TOKEN=x'], 'input')!
    const elsewhere = { targets: ['chat'], variables: ['CHAT_TOKEN'] }
    expect(() => point(pointing)).toThrowError('targets: plan.yaml has no target chat')
    expect(point({ ...pointing, elsewhere })).toEqual(point(undefined))
  })

  test('is not where a side of paired would take it back', () => {
    const sides =
      'paired: { base: { targets: { feed: "ws://a" } }, candidate: { targets: { feed: "ws://b" } } }\n'
    const plan = point(given(['feed=ws://c']), `${TEXT}${sides}`)
    const usage = expect.objectContaining({ outcome: 'usage', message: expect.stringContaining('--var') })
    expect(() => refuseSided(plan, given(['feed=ws://c']))).toThrowError(usage)
    expect(() => refuseSided(plan, given(['api=http://c']))).not.toThrowError()
  })

  test('shows of an address what it shows of one in a variable', () => {
    const urls = ['wss://feed.example/t/0123456789abcdef01']
    expect(secretsOf(makeLoad(point(undefined)), {}, urls)).toEqual([
      '/t/0123456789abcdef01',
      '0123456789abcdef01',
    ])
  })
})

describe('the command that does it again', () => {
  test.each([
    ['feed=wss://feed.example:8443/ws', 'feed=wss://feed.example:8443/ws'],
    ['feed=wss://feed.example/t/0123456789abcdef', 'feed=wss://feed.example/…'],
  ])('shows %s as %s', (word, shown) => {
    expect(shownTarget(word)).toBe(shown)
  })

  test('has the targets, and of variables the names', () => {
    const argv = ['run', 'a.yaml', '--target', 'feed=ws://a/ws', '--target=api=http://b/0123456789', '--var']
    expect(reproduce([...argv, 'TOKEN=hunter22', '--var=REGION=eu'], { env: {}, cwd: '/' })).toBe(
      "socketgate run a.yaml --target feed=ws://a/ws '--target=api=http://b/…' --var 'TOKEN=…' '--var=REGION=…'",
    )
  })
})

test('a grant that no target uses is known, of whichever plan it is', () => {
  const grants = ['wss://feed.example:443/', 'https://api.example', 'wss://feed.example:8443']
  const use = new GrantUse(grants)
  const policy = { grants: grants.map(parseGrant), ci: true, use }
  expect(use.idle).toEqual([])
  const targets = (urls: readonly string[]) =>
    resolveTargets(makeLoad(point(given(urls))), { API_BASE: 'http://127.0.0.1:1', FEED_TOKEN: 'x' })
  checkNames(targets(['feed=wss://feed.example']), policy)
  expect(use.idle).toEqual(['https://api.example', 'wss://feed.example:8443'])
  checkNames(targets(['api=https://api.example']), policy)
  expect(use.idle).toEqual(['wss://feed.example:8443'])
})
