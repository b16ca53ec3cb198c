import { describe, expect, test } from 'vitest'
import { parseGrant } from '../../../src/plan/grant/grants.ts'
import { checkHosts } from '../../../src/plan/grant/hosts.ts'
import { resolveTargets } from '../../../src/plan/grant/targets.ts'
import { makeLoad } from '../../../src/plan/load.ts'
import { parsePlan } from '../../../src/plan/parse/parse.ts'

const PLAN = (socket: string, request = 'x: y') => `version: 1
name: hosts
targets:
  api: { url: "https://api.example" }
  feed: { url: "wss://feed.example:8443" }
scenarios:
  orders:
    socket:
      url: "\${targets.feed}/ws"
      headers: { ${socket} }
      open:
        - request: { method: GET, url: "\${targets.api}/x", headers: { ${request} } }
    load: { executor: constant-vus, vus: 2, duration: 60s }
`

function check(text: string, grants: readonly string[] = [], values = {}, reader?: 'action') {
  const plan = parsePlan(text, 'plan.yaml', () => new Uint8Array())
  const targets = resolveTargets(makeLoad(plan), values)
  const policy = { grants: grants.map(parseGrant), ci: true, ...(reader && { reader }) }
  return checkHosts(plan, targets, values, policy)
}

describe('a header Host', () => {
  test.each([
    ['host: feed.example'],
    ['Host: "feed.example:8443"'],
    ['x-host: other.example'],
    ['Host: "${NAME:-feed.example}"'],
  ])('may be the host of its url: %s', (header) => {
    expect(() => check(PLAN(header))).not.toThrow()
  })

  test('may be a host that was granted by name', () => {
    expect(() => check(PLAN('Host: shop.example'), ['wss://shop.example'])).not.toThrow()
  })

  test.each([
    [
      'Host: shop.example',
      /asks for shop\.example, which is not granted.*--allow-target wss:\/\/shop\.example$/,
    ],
    ['HOST: "10.0.0.5:80"', /asks for 10\.0\.0\.5/],
    // The url is of another target.
    ['host: api.example', /asks for api\.example/],
    ['host: "${NAME}"', /asks for inside\.example/],
    ['host: "169.254.169.254"', /169\.254\.169\.254 is never granted/],
    ['host: "${pick(feed.example|shop.example)}"', /only known while the load runs/],
    ['host: "feed.example/x"', /not a host/],
    ['host: "FEED.example@shop.example"', /not a host/],
    ['host: ""', /not a host/],
  ])('is refused elsewhere, with its line: %s', (header, why) => {
    const refused = () => check(PLAN(header), ['http://169.254.169.254'], { NAME: 'inside.example' })
    expect(refused).toThrow(why)
    expect(refused).toThrow(/^plan\.yaml:10:\d+ the header scenarios\.orders\.socket\.headers\.host /i)
  })

  test.each(['":authority"', '"Host "', '"ho st"'])('is not to be had by another name: %s', (name) => {
    expect(() => check(PLAN(`${name}: shop.example`))).toThrow(/is not a header name/)
  })

  test('is looked for in every request, and told in the words of who reads it', () => {
    const refused = () => check(PLAN('a: b', 'Host: feed.example'), [], {}, 'action')
    expect(refused).toThrow(
      /^plan\.yaml:12:\d+ the header scenarios\.orders\.socket\.open\[0\]\.request\.headers\.Host .*the line https:\/\/feed\.example to the input allowed-targets$/,
    )
  })
})
