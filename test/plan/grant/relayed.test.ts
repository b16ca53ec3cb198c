import { describe, expect, it } from 'vitest'
import { Failure } from '../../../src/model/failure.ts'
import type { Load } from '../../../src/model/load/load.ts'
import type { Socket } from '../../../src/model/load/socket.ts'
import { relayRoutes } from '../../../src/plan/grant/relayed.ts'
import { resolveTargets } from '../../../src/plan/grant/targets.ts'
import { loadOf, ONCE, scenarioOf } from '../../engine/embedded/support.ts'
import { socketPlan } from '../../support/plain-socket.ts'

const CUT: Partial<Socket> = {
  disrupt: {
    at: 0,
    what: { kind: 'cut', share: 1, how: 'fin' },
    over: 0,
    recovered: { share: 1, within: 1 },
  },
}
const MOVE: Partial<Socket> = { disrupt: { ...CUT.disrupt!, what: { kind: 'move', target: 'b' } } }
const RUN: Partial<Socket> = { disrupt: { ...CUT.disrupt!, what: { kind: 'run', argv: ['restart'] } } }
const REOPEN: Partial<Socket> = { reopen: { from: 1, to: 1, jitter: 'none', giveUp: 1 } }
const IDLE: Partial<Socket> = {
  idle: { hold: [1], each: 1, keepalive: ['none'], heartbeat: 1, margin: 1 },
}

const PINS = new Map([['feed.test', '10.0.0.1']])

function routes(targets: Record<string, string>, sockets: Record<string, [string, Partial<Socket>]>) {
  const scenarios = Object.entries(sockets).map(([name, [target, more]]) => {
    const socket = { ...socketPlan(), url: `\${targets.${target}}/x`, ...more }
    return [name, { ...scenarioOf(ONCE), kind: 'socket' as const, socket }] as const
  })
  const load: Load = loadOf(Object.fromEntries(scenarios) as never, {
    targets: Object.fromEntries(Object.entries(targets).map(([name, url]) => [name, { url }])) as never,
  })
  return relayRoutes(load, resolveTargets(load, {}), PINS)
}

describe('what goes through a relay', () => {
  it('is nothing where no scenario disrupts or sweeps', () => {
    expect(routes({ a: 'ws://feed.test' }, { one: ['a', {}] })).toBeNull()
  })

  it('is every origin that such a scenario dials, with all scenarios that dial it, at its checked address', () => {
    const found = routes(
      { a: 'ws://feed.test', b: 'ws://127.0.0.1:81', c: 'ws://feed.test:82' },
      { one: ['a', MOVE], two: ['a', {}], three: ['c', {}] },
    )
    expect(found).toEqual({
      origins: [
        { key: 'feed.test:80', address: '10.0.0.1', port: 80, secure: false, scenarios: ['one', 'two'] },
      ],
      moves: { one: { address: '127.0.0.1', port: 81 } },
    })
  })

  it.each([
    [
      'an IPv6 address',
      { a: 'wss://[2001:db8::1]' },
      { one: ['a', CUT] },
      /sockets of one go through a relay, .* give target a a host name or an IPv4 address/,
    ],
    [
      'an idle scenario beside one that cuts, behind TLS',
      { a: 'wss://feed.test' },
      { one: ['a', CUT], two: ['a', IDLE] },
      /one cuts sockets of wss:\/\/feed.test, and two looks for its idle timeout: .* run them apart/,
    ],
    [
      'an idle scenario beside a command that may end its sockets',
      { a: 'ws://feed.test' },
      { one: ['a', RUN], two: ['a', IDLE] },
      /the command of one may end all sockets of ws:\/\/feed.test, and two looks for its idle timeout; run them apart/,
    ],
    [
      'one that never reopens beside a command',
      { a: 'ws://feed.test' },
      { one: ['a', RUN], two: ['a', {}] },
      /those of two, which has no "reopen", would not be back; say how its clients come back/,
    ],
    [
      'one that never reopens beside a cut behind TLS',
      { a: 'wss://feed.test' },
      { one: ['a', CUT], two: ['a', {}] },
      /one cuts sockets of wss:\/\/feed.test, and those of two, .* cannot be told apart; say how/,
    ],
    [
      'a move to another scheme',
      { a: 'wss://feed.test', b: 'ws://feed.test' },
      { one: ['a', MOVE] },
      /one moves from wss:\/\/feed.test to ws:\/\/feed.test: .* both must be with TLS/,
    ],
    [
      'a move to where it is',
      { a: 'ws://feed.test', b: 'ws://feed.test' },
      { one: ['a', MOVE] },
      /where its sockets are already/,
    ],
  ] as const)('is refused in words with %s', (_, targets, sockets, words) => {
    const wrong = () => routes(targets as never, sockets as never)
    expect(wrong).toThrow(Failure)
    expect(wrong).toThrow(words)
  })
  it.each([
    ['that reopens, beside a command', 'ws://feed.test', RUN, REOPEN],
    ['that does not, beside a cut which tells them apart', 'ws://feed.test', CUT, {}],
  ])('is another scenario %s', (_, url, storm, other) => {
    expect(routes({ a: url }, { one: ['a', storm], two: ['a', other] })!.origins[0]!.scenarios).toEqual([
      'one',
      'two',
    ])
  })
})
