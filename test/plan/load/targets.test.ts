import { describe, expect, test } from 'vitest'
import { Failure } from '../../../src/model/failure.ts'
import { parseGrant } from '../../../src/plan/grant/grants.ts'
import { checkNames, checkTargets, type TargetPolicy } from '../../../src/plan/grant/policy.ts'
import { hostsToResolve, resolveTargets } from '../../../src/plan/grant/targets.ts'
import { makeLoad } from '../../../src/plan/load.ts'
import { planOf, requestOf, restScenario, socketScenario } from './builder.ts'

const own: TargetPolicy = { grants: [], ci: false }
const ci: TargetPolicy = { grants: [], ci: true }
const granting = (...origins: string[]): TargetPolicy => ({ grants: origins.map(parseGrant), ci: true })

function targetsOf(url: string, values: Record<string, string> = {}) {
  const api = url.replace(/^ws/, 'http')
  const load = makeLoad(planOf({ targets: { api: { url: api }, feed: { url } } }))
  return resolveTargets(load, values)
}

function check(url: string, policy: TargetPolicy, addresses: readonly string[] = []) {
  const targets = targetsOf(url)
  return checkTargets(targets, new Map(targets.map(({ host }) => [host, addresses])), policy)
}

function failureOf(action: () => unknown): Failure {
  try {
    action()
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('nothing was refused')
}

// Every grant that might be given by mistake, so that only the address itself can refuse.
const lavish = (url: string): TargetPolicy => ({ grants: [parseGrant(new URL(url).origin)], ci: false })

describe('hostile target URLs', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'space'],
    ['feed.example', 'scheme://host'],
    ['//feed.example', 'scheme://host'],
    ['ws:feed.example', 'scheme://host'],
    ['ws:/feed.example', 'scheme://host'],
    ['ws:///feed.example', 'scheme://host'],
    ['ws://', 'scheme://host'],
    ['file:///etc/passwd', 'scheme://host'],
    ['file://host/etc/passwd', 'scheme is not'],
    ['ftp://feed.example', 'scheme is not'],
    ['gopher://127.0.0.1:6379/_x', 'scheme is not'],
    ['unix://run/docker.sock', 'scheme is not'],
    ['javascript://127.0.0.1/%0aalert(1)', 'scheme is not'],
    ['ws://user@127.0.0.1', 'user information'],
    ['ws://user:secret@127.0.0.1', 'user information'],
    ['ws://127.0.0.1:80@evil.example', 'user information'],
    ['ws://127.0.0.1@evil.example/', 'user information'],
    ['ws://evil.example\\@127.0.0.1', 'no URL may hold'],
    ['ws:\\\\evil.example', 'scheme://host'],
    ['ws://127.0.0.1\\evil', 'no URL may hold'],
    ['ws://127.0.0.1/?token=1', 'query'],
    ['ws://127.0.0.1?', 'query'],
    ['ws://127.0.0.1#evil', 'fragment'],
    ['ws://127.0.0.1/#', 'fragment'],
    ['ws://127.0.0.1\r\nHost: evil', 'control'],
    ['ws://127.0.0.1\t.evil.example', 'control'],
    ['ws://127.0.0.1\0.evil.example', 'control'],
    ['ws://127.0.0.1 .evil.example', 'space'],
    ['ws://bücher.example', 'ASCII'],
    ['ws://１２７.0.0.1', 'ASCII'],
    ['ws://127。0。0。1', 'ASCII'],
    ['ws://evil\u00ad.example', 'ASCII'],
    ['ws://\u202eelpmaxe.live', 'ASCII'],
    ['ws://0x7f.0.0.1', 'second spelling of 127.0.0.1'],
    ['ws://0177.0.0.1', 'second spelling of 127.0.0.1'],
    ['ws://2130706433', 'second spelling of 127.0.0.1'],
    ['ws://0x7f000001', 'second spelling of 127.0.0.1'],
    ['ws://127.1', 'second spelling of 127.0.0.1'],
    ['ws://127.0.1', 'second spelling of 127.0.0.1'],
    ['ws://%31%32%37.0.0.1', 'second spelling of 127.0.0.1'],
    ['ws://2852039166', 'second spelling of 169.254.169.254'],
    ['ws://0xa9.0xfe.0xa9.0xfe', 'second spelling of 169.254.169.254'],
    ['ws://[0:0:0:0:0:0:0:1]', 'second spelling of [::1]'],
    ['ws://[::ffff:169.254.169.254]', 'second spelling'],
    ['ws://[fe80::1%25eth0]', 'cannot be read'],
    ['ws://[::1', 'cannot be read'],
    ['ws://127.0.0.1:99999', 'cannot be read'],
    ['ws://127.0.0.1:0', 'port is 0'],
    ['ws://256.256.256.256', 'cannot be read'],
    ['ws://127.0.0.1.', 'second spelling of 127.0.0.1'],
    ['ws://0', 'second spelling of 0.0.0.0'],
    ['ws://0x7F.1', 'second spelling of 127.0.0.1'],
    ['ws://127.0.0.01', 'second spelling of 127.0.0.1'],
    ['ws://[::FFFF:127.0.0.1]', 'second spelling of [::ffff:7f00:1]'],
    ['ws://[0::1]', 'second spelling of [::1]'],
    ['ws://[fe80::1%eth0]', 'cannot be read'],
    ['ws://127.0.0.1%00.example', 'cannot be read'],
    ['ws://feed%2eexample', 'second spelling of feed.example'],
    ['ws://127.0.0.1:80:80', 'cannot be read'],
    ['ws://127.0.0.1:-1', 'cannot be read'],
    ['ws://127.0.0.1:8o', 'cannot be read'],
    ['ws://:8787', 'cannot be read'],
    ['ws://feed..example', 'empty part'],
    ['ws://.example', 'empty part'],
    ['http+unix://run', 'scheme://host'],
    ['ws://\u2100.example', 'ASCII'],
    ['ws://feed\u3002example', 'ASCII'],
    ['ws://feed.example.:8787', 'ends with a dot'],
    ['ws://*.example', 'no host name has'],
    ['ws://feed.example;evil', 'no host name has'],
    ['ws://localhost.', 'ends with a dot'],
    ['ws://<script>.example', 'no URL may hold'],
    ['ws://{host}', 'no URL may hold'],
  ])('%j is not a base URL: %s', (url, why) => {
    const values = { FEED_URL: url }
    const load = makeLoad(
      planOf({
        targets: { feed: { url: '${FEED_URL}' } },
        variables: [{ name: 'FEED_URL', line: 4, column: 11 }],
      }),
    )
    const failure = failureOf(() => resolveTargets(load, values))
    expect(failure.outcome).toBe('plan')
    expect(failure.message).toContain(why)
    expect(failure.message).toMatch(/^plan\.yaml:4:11 the url of target feed/)
    expect(failure.message).not.toContain('secret')
    expect(failure.message).toMatch(/^[\x20-\x7e\n]*$/)
  })

  test.each([
    'ws://169.254.169.254',
    'ws://169.254.0.1:8080',
    'ws://[::ffff:a9fe:a9fe]',
    'ws://[64:ff9b::a9fe:a9fe]',
    'ws://[2002:a9fe:a9fe::1]',
    'ws://[::a9fe:a9fe]',
    'ws://[fe80::1]',
    'ws://[febf::1]',
    'ws://[fd00:ec2::254]',
    'ws://[fd00:ec2::23]',
    'ws://[fd00:c1::a9fe:a9fe]',
    'ws://[fd00:42::42]',
    'ws://[fd20:ce::254]',
    'ws://100.100.100.200',
    'ws://168.63.129.16',
    'ws://192.0.0.192',
    'ws://0.0.0.0:8787',
    'ws://0.1.2.3',
    'ws://[::]',
    'ws://224.0.0.1',
    'ws://239.255.255.250',
    'ws://255.255.255.255',
    'ws://240.0.0.1',
    'ws://[ff02::1]',
  ])('%s is never granted, whatever the caller allows', (url) => {
    const failure = failureOf(() => check(url, lavish(url)))
    expect(failure.outcome).toBe('policy')
    expect(failure.message).toContain('never granted')
    expect(failure.message).toContain(new URL(url).host)
  })

  test.each([
    ['10.0.0.5'],
    ['172.16.0.1'],
    ['172.31.255.255'],
    ['192.168.1.1'],
    ['100.64.0.1'],
    ['100.127.255.255'],
    ['198.18.0.1'],
    ['fd12:3456::1'],
    ['fc00::1'],
  ])('a name that resolves to %s needs a grant even on a person’s own command line', (address) => {
    const failure = failureOf(() => check('ws://feed.internal:8080', own, [address]))
    expect(failure.outcome).toBe('policy')
    expect(failure.message).toContain(address)
    expect(failure.message).toContain('--allow-target ws://feed.internal:8080')
    expect(check('ws://feed.internal:8080', granting('http://feed.internal:8080'), [address])).toEqual(
      new Map([['feed.internal', address]]),
    )
  })

  test.each([
    '::ffff:10.0.0.5',
    '64:ff9b::a00:5',
    'fe80::1%eth0',
    '169.254.169.254',
    'fd00:ec2::23%1',
    '::ffff:169.254.169.254',
    '0.0.0.0',
  ])('a name that resolves to %s is refused, whatever the caller allows', (address) => {
    const refused = () => check('ws://feed.example', lavish('ws://feed.example'), ['93.184.216.34', address])
    expect(failureOf(refused).outcome).toBe('policy')
    expect(failureOf(refused).message).toContain('never granted')
  })

  test.each([
    ['WS://FEED.Example:8787', 'ws://feed.example:8787'],
    ['wss://feed.example:443/', 'wss://feed.example'],
    ['ws://feed.example:0080', 'ws://feed.example'],
    ['ws://xn--bcher-kva.example', 'ws://xn--bcher-kva.example'],
    ['ws://[::ffff:7f00:1]:80', 'ws://[::ffff:7f00:1]'],
  ])('%s is %s', (url, origin) => {
    const [target] = resolveTargets(makeLoad(planOf({ targets: { feed: { url } } })), {})
    expect(target?.origin).toBe(origin)
  })

  test.each([['127.0.0.1'], ['127.8.8.8'], ['::1']])(
    'a name that resolves to loopback %s needs no grant, not even in CI',
    (address) => {
      expect(check('ws://localhost:8787', ci, [address])).toEqual(new Map([['localhost', address]]))
    },
  )

  test.each([
    ['172.15.0.1'],
    ['172.32.0.1'],
    ['100.63.0.1'],
    ['100.128.0.1'],
    ['11.0.0.1'],
    ['2a00::1'],
    ['fe00::1'],
  ])('%s is public: free on an own command line, granted in CI only', (address) => {
    expect(check('wss://feed.example', own, [address])).toEqual(new Map([['feed.example', address]]))
    expect(failureOf(() => check('wss://feed.example', ci, [address])).message).toContain(
      'in CI every target needs a grant. If it is yours to load, add --allow-target wss://feed.example',
    )
    const action = { ...ci, reader: 'action' } as const
    expect(failureOf(() => check('wss://feed.example', action, [address])).message).toContain(
      'add the line wss://feed.example to the input allowed-targets',
    )
  })
})

describe('checkTargets', () => {
  test('refuses a name one of whose addresses is refused', () => {
    const failure = failureOf(() => check('ws://feed.example', own, ['93.184.216.34', '169.254.169.254']))
    expect(failure.outcome).toBe('policy')
    expect(failure.message).toContain('resolved to 169.254.169.254')
  })

  test('pins a name to its first IPv4 address, else to its first', () => {
    expect(
      check('ws://feed.example', own, ['2a00::1', '93.184.216.34', '93.184.216.35']).get('feed.example'),
    ).toBe('93.184.216.34')
    expect(check('ws://feed.example', own, ['2a00::1', '2a00::2']).get('feed.example')).toBe('2a00::1')
  })

  test('checks IP literals without being told their address, and pins none', () => {
    expect(checkTargets(targetsOf('ws://127.0.0.1:8787'), new Map(), ci)).toEqual(new Map())
    expect(checkTargets(targetsOf('ws://[::1]:8787'), new Map(), ci)).toEqual(new Map())
  })

  test('says that the target failed where a name has no address', () => {
    expect(failureOf(() => check('ws://feed.example', own)).outcome).toBe('target')
  })

  test('does not take a resolver’s nonsense for an address', () => {
    const failure = failureOf(() => check('ws://feed.example', own, ['\u001b[31mevil']))
    expect(failure.outcome).toBe('policy')
    expect(failure.message).toMatch(/^[\x20-\x7e\n]*$/)
  })

  test.each([
    ['http://feed.example:8080', 'ws://feed.example:8080', true],
    ['https://feed.example', 'wss://feed.example', true],
    ['https://feed.example', 'wss://feed.example:443', true],
    ['http://feed.example', 'ws://feed.example:80/ws', true],
    ['http://FEED.example', 'ws://feed.Example', true],
    ['https://feed.example', 'ws://feed.example', false],
    ['http://feed.example', 'wss://feed.example', false],
    ['http://feed.example:8081', 'ws://feed.example:8080', false],
    ['http://example', 'ws://feed.example', false],
    ['http://feed.example.evil', 'ws://feed.example', false],
    ['http://feed.example', 'ws://sub.feed.example', false],
  ])('a grant of %s covers %s: %s', (grant, url, covered) => {
    const checked = () => check(url, granting(grant), ['93.184.216.34'])
    if (covered) expect(checked().size).toBe(1)
    else expect(failureOf(checked).outcome).toBe('policy')
  })

  test('a grant of ws does not cover http', () => {
    const failure = failureOf(() => {
      const load = makeLoad(
        planOf({
          targets: { api: { url: 'http://feed.example' } },
          scenarios: { rest: restScenario({ executor: 'constant-vus', vus: 1, duration: 1000 }) },
        }),
      )
      checkTargets(
        resolveTargets(load, {}),
        new Map([['feed.example', ['93.184.216.34']]]),
        granting('ws://feed.example'),
      )
    })
    expect(failure.outcome).toBe('policy')
  })

  test('names every refused target at once', () => {
    const load = makeLoad(
      planOf({ targets: { api: { url: 'http://10.0.0.1' }, feed: { url: 'ws://10.0.0.2' } } }),
    )
    const { message } = failureOf(() => checkTargets(resolveTargets(load, {}), new Map(), own))
    expect(message.split('\n')).toHaveLength(2)
  })
})

describe('parseGrant', () => {
  test.each([
    'feed.example',
    '*',
    'https://*.example',
    'https://feed.example/ws',
    'https://u:p@feed.example',
    'https://feed.example?x',
    '',
  ])('refuses %j', (text) => {
    expect(failureOf(() => parseGrant(text)).outcome).toBe('usage')
  })
})

describe('resolveTargets', () => {
  test('fills in variables and their defaults', () => {
    const targets = {
      api: { url: '${API:-http://127.0.0.1:1}' },
      feed: { url: 'ws://${HOST}:${PORT:-8787}/ws' },
    }
    const load = makeLoad(planOf({ targets }))
    expect(resolveTargets(load, { HOST: 'feed.example', PORT: '' })).toEqual([
      { name: 'api', url: 'http://127.0.0.1:1', origin: 'http://127.0.0.1:1', host: '127.0.0.1', port: 1 },
      {
        name: 'feed',
        url: 'ws://feed.example:8787/ws',
        origin: 'ws://feed.example:8787',
        host: 'feed.example',
        port: 8787,
      },
    ])
    expect(hostsToResolve(resolveTargets(load, { HOST: 'feed.example' }))).toEqual(['feed.example'])
  })

  test('refuses a socket on an http target and a request on a ws target', () => {
    const targets = { api: { url: 'ws://127.0.0.1:1' }, feed: { url: 'http://127.0.0.1:2' } }
    const scenarios = {
      orders: socketScenario(),
      rest: restScenario({ executor: 'constant-vus', vus: 1, duration: 1000 }),
    }
    const failure = failureOf(() => resolveTargets(makeLoad(planOf({ targets, scenarios })), {}))
    expect(failure.outcome).toBe('plan')
    expect(failure.message).toContain(
      'the socket of orders uses target feed, which is http://127.0.0.1:2; it needs ws:// or wss://',
    )
    expect(failure.message).toContain('request place-order of rest uses target api')
  })

  test.each([
    '${targets.api}.evil.example/x',
    '${targets.api}@evil.example',
    '${targets.api}:99/x',
    '${targets.api}#x',
  ])('refuses %s, which would lead to another host', (url) => {
    const scenarios = {
      rest: restScenario(
        { executor: 'constant-vus', vus: 1, duration: 1000 },
        { steps: [{ request: requestOf({ url }) }] },
      ),
    }
    const failure = failureOf(() => resolveTargets(makeLoad(planOf({ scenarios })), {}))
    expect(failure.message).toContain('must go on with / or ?')
  })
})

describe('before any name is looked up', () => {
  const names = (policy: TargetPolicy, ...urls: readonly string[]) => {
    const targets = urls.flatMap((url) => targetsOf(url))
    return () => checkNames(targets, policy)
  }

  test('a name that is not granted is refused in CI, with how to grant it', () => {
    expect(failureOf(names(ci, 'wss://feed.example')).message).toContain(
      'target feed (wss://feed.example) is not granted: in CI every target needs a grant. If it is yours to load, add --allow-target wss://feed.example',
    )
    expect(failureOf(names(ci, 'ws://abc.localhost:80')).outcome).toBe('policy')
  })

  test('an address is refused, whatever names stand beside it', () => {
    expect(failureOf(names(own, 'ws://feed.example', 'ws://169.254.169.254')).message).toContain('169.254')
  })

  test('a granted name, loopback, and outside of CI every name may be looked up', () => {
    expect(names(granting('https://feed.example'), 'wss://feed.example', 'ws://localhost:1')).not.toThrow()
    expect(names(ci, 'ws://127.0.0.1:8787')).not.toThrow()
    expect(names(own, 'ws://feed.example')).not.toThrow()
  })
})
