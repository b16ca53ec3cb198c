import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/model/failure.ts'
import { parsePolicy } from '../../src/plan/forecast/policy-file.ts'
import { temporaryFolder } from '../support/folder.ts'
import { socketgate } from '../support/terminal.ts'

const parse = (text: string) => parsePolicy(new TextEncoder().encode(text))

test('a policy grants origins, sets caps and allows commands', () => {
  const policy = parse(`version: 1
targets:
  - wss://Feed.example
  - http://10.0.0.7:8080/
caps: { vus: 200, connects_per_second: 50, minutes: 20, messages: 100000, bytes: 5000000 }
commands: true
`)
  expect(policy.grants.map(({ text }) => text)).toEqual(['wss://feed.example', 'http://10.0.0.7:8080'])
  expect(policy.caps).toEqual({
    vus: 200,
    connectsPerSecond: 50,
    minutes: 20,
    messages: 100_000,
    bytes: 5_000_000,
  })
  expect(policy.commands).toBe(true)
})

test('what it does not say it neither grants nor limits', () => {
  expect(parse('version: 1\n')).toEqual({
    ...{ grants: [], caps: {}, commands: false, rules: 'base', selfAccept: false, demands: {} },
  })
})

test('a policy says whether authors may let their own changes through', () => {
  expect(parse('version: 1\nself_accept: true\n').selfAccept).toBe(true)
  expect(() => parse('version: 1\nself_accept: yes please\n')).toThrow()
})

test('a policy says whose plan decides on a change, and what every plan must ask for', () => {
  const policy = parse(`version: 1
rules: head
require: { mode: block, runs: 3, sockets: 20, gate: [ws_message_latency, "ws_roundtrip{exchange:quote}", closes] }
`)
  expect(policy.rules).toBe('head')
  expect(policy.demands).toEqual({
    mode: 'block',
    runs: 3,
    sockets: 20,
    gate: [
      { metric: 'ws_message_latency', tags: {} },
      { metric: 'ws_roundtrip', tags: { exchange: 'quote' } },
      { metric: 'closes', tags: {} },
    ],
  })
})

describe('a policy that cannot be understood is refused (31), with its place', () => {
  test.each([
    ['nothing', '', 'mapping'],
    ['a list', '- a\n', 'mapping'],
    ['no version', 'targets: []\n', '"version" is missing'],
    ['another version', 'version: 2\n', '1:10 version'],
    ['an unknown key, with the nearest', 'version: 1\ntarget: []\n', 'did you mean "targets"'],
    ['an unknown cap', 'version: 1\ncaps: { vu: 1 }\n', 'did you mean "vus"'],
    ['a cap of nothing', 'version: 1\ncaps: { vus: 0 }\n', 'at least 1'],
    ['a cap in words', 'version: 1\ncaps: { vus: many }\n', 'a whole number over 0'],
    ['a target with a path', 'version: 1\ntargets: [wss://a.example/ws]\n', 'an origin without a path'],
    ['a pattern of hosts', 'version: 1\ntargets: ["wss://*.example"]\n', 'origin'],
    ['rules of nobody', 'version: 1\nrules: haed\n', 'did you mean "head"'],
    ['a demand in other words', 'version: 1\nrequire: { socket: 20 }\n', 'did you mean "sockets"'],
    ['a demand of a mode that blocks nothing', 'version: 1\nrequire: { mode: warn }\n', 'block'],
    ['a demand of runs that there are not', 'version: 1\nrequire: { runs: 4 }\n', 'expected one of 3, 5'],
    ['a demand of no metric', 'version: 1\nrequire: { gate: ["p(99) of it"] }\n', 'a metric'],
    ['a demand with half a tag', 'version: 1\nrequire: { gate: ["a{b}"] }\n', 'is not tag:value'],
    ['an alias', 'version: 1\ntargets: &a [wss://a.example]\ncaps: *a\n', ''],
    ['a prototype key', 'version: 1\n__proto__: { commands: true }\n', 'not allowed'],
    ['a duplicate key', 'version: 1\ncommands: false\ncommands: true\n', 'duplicate key'],
    ['64 KiB and more', `version: 1 #${'x'.repeat(70_000)}`, 'the limit is'],
  ])('%s', (_, text, words) => {
    expect(() => parse(text)).toThrowError(
      expect.objectContaining({ outcome: 'policy', message: expect.stringContaining(words) }),
    )
  })

  test('whatever bytes it holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          parsePolicy(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(Failure)
          expect((error as Failure).outcome).toBe('policy')
        }
      }),
    )
  })
})

describe('check takes a policy file, by its name', () => {
  const folder = temporaryFolder()
  const check = (name: string, text: string) => {
    mkdirSync(join(folder, dirname(name)), { recursive: true })
    writeFileSync(join(folder, name), text)
    return socketgate(['check', name], { cwd: folder })
  }
  const FILE = '.github/socketgate-policy.yml'

  test('and says what it allows, limits and requires', async () => {
    const { exit, stdout } = await check(
      FILE,
      'version: 1\ntargets: [wss://feed.example]\ncaps: { vus: 200 }\nrequire: { runs: 3, gate: [ws_message_latency] }\n',
    )
    expect(exit).toBe(0)
    expect(stdout).toBe(`○ no problems in ${FILE}
Targets      wss://feed.example
Caps         vus 200
Commands     are refused
Rules        the base's plan decides
Override     by whoever may write, but not by the author
Requires     runs: 3, gate: ws_message_latency
`)
  })

  test('and names an unknown key with its line and what was meant', async () => {
    const { exit, stderr } = await check(FILE, 'version: 1\ncap: { vus: 200 }\n')
    expect(exit).toBe(31)
    expect(stderr).toContain(`POLICY: ${FILE}:2:1`)
    expect(stderr).toContain('unknown key "cap"; did you mean "caps"?')
  })

  test('and warns of a metric that nobody has, and of a file that nobody reads', async () => {
    const { exit, stdout } = await check(
      'socketgate-policy.yaml',
      'version: 1\nrequire: { gate: [ws_mesage_latency] }\n',
    )
    expect(exit).toBe(0)
    expect(stdout).toContain('no problems, 2 warnings')
    expect(stdout).toContain(`the action reads ${FILE} and no other file`)
    expect(stdout).toContain('did you mean ws_message_latency?')
  })

  test('a selector that is none is named with its line', async () => {
    const { stderr } = await check(FILE, 'version: 1\nrequire:\n  gate:\n    - "ws_message_latency{feed"\n')
    expect(stderr).toContain(`${FILE}:4:7`)
  })
})
