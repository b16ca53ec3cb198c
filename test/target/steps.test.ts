import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { admit, measure, type Outside } from '../../src/app/gate.ts'
import { verdictOfFailure } from '../../src/judge/failed.ts'
import { Failure } from '../../src/model/failure.ts'
import { behind, createSteps, pinWords, targetWords } from '../../src/target/steps.ts'
import { wrongBuild as wrong } from '../../src/target/words.ts'
import { Redactor } from '../../src/text/redactor.ts'

const answer = { target: 'feed', asked: '…/version', status: 200, took: 61, body: null }
const wrongBuild = (body: string | null = null) =>
  new Failure('target', 'wrong build', [], ['Wait.'], {
    steps: [{ step: 'build', state: 'failed', result: 'commit is old, expected new', took: 120_000 }],
    lastAnswer: { ...answer, body },
  })
const SOURCE = {
  target: 'feed',
  url: 'http://127.0.0.1:1/version',
  shown: '…/version',
  path: ['commit'],
  field: 'commit',
  expected: null,
  within: null,
  line: 3,
}
const passed = (error: unknown) => (error as Failure).passed

describe('the steps on the way to a load', () => {
  it('are timed one after the other', () => {
    const times = [0, 100, 140]
    const steps = createSteps(() => times.shift()!)
    steps.done('plan', 'read')
    steps.done('addresses', 'allowed')
    expect(steps.list).toEqual([
      { step: 'plan', state: 'done', result: 'read', took: 100 },
      { step: 'addresses', state: 'done', result: 'allowed', took: 40 },
    ])
  })

  it('end with the one that failed, of which nothing else is changed', () => {
    const steps = createSteps(() => 7)
    steps.done('plan', 'read')
    const error = steps.failed('addresses', new Failure('target', 'the host a.example does not resolve'))
    expect(error).toMatchObject({ outcome: 'target', message: 'the host a.example does not resolve' })
    expect(passed(error).steps).toEqual([
      { step: 'plan', state: 'done', result: 'read', took: 0 },
      { step: 'addresses', state: 'failed', result: 'the host a.example does not resolve', took: 0 },
    ])
  })

  it.each([new Failure('policy', 'refused'), new Error('a bug'), 'a text'])(
    'are no part of what is not about the target: %s',
    (error) => {
      expect(createSteps().failed('addresses', error)).toBe(error)
      expect(behind([], error)).toBe(error)
    },
  )

  it('come before the ones that the failure knows', () => {
    const earlier = [{ step: 'plan', state: 'done', result: 'read', took: 1 }] as const
    const error = behind(earlier, wrongBuild()) as Failure
    expect(error.next).toEqual(['Wait.'])
    expect(error.passed.steps?.map(({ step }) => step)).toEqual(['plan', 'build'])
    expect(error.passed.lastAnswer).toEqual(answer)
  })
})

describe('the last answer of a target', () => {
  it('loses its secrets before it is cut', () => {
    const redactor = new Redactor()
    redactor.conceal(['s3cr3t-token-of-the-service'])
    const body = `${'x'.repeat(294)} s3cr3t-token-of-the-service`
    const shown = passed(behind([], wrongBuild(body), redactor)).lastAnswer!.body!
    expect(shown).toBe(`${'x'.repeat(294)} ***`)
  })

  it('is one line of at most 300 characters', () => {
    const shown = passed(behind([], wrongBuild(`{\n  "a": 1,\r\n\t"b": "${'😀'.repeat(400)}"`))).lastAnswer!
      .body!
    expect(shown).toMatch(/^\{ "a": 1, "b": "😀+…$/u)
    expect([...shown]).toHaveLength(300)
  })
})

describe('the words of the steps', () => {
  it('hold no code of a service', () => {
    const source = { ...SOURCE, expected: 'new' }
    const answered = { status: 200, took: 1, build: '`id`', problem: null, body: '' }
    const { message, passed } = wrong(source, answered, { tries: 1, every: 20, waited: 0 }, 'plan.yaml')
    expect(message).toContain("runs 'id', expected new")
    expect([message, passed.steps![0]!.result].join()).not.toContain('`')
  })

  it('name the targets, and how many names were looked up', () => {
    expect(targetWords([{ name: 'feed', origin: 'wss://feed.example' }])).toBe(
      'read, sized, within its caps; loads feed (`wss://feed.example`)',
    )
    expect(pinWords(new Map())).toBe('allowed; no name to look up')
    expect(pinWords(new Map([['a.example', '192.0.2.1']]))).toBe(
      'allowed; 1 name looked up, each held to one address for this run',
    )
  })
})

const PLAN = (url: string) => `
version: 1
name: orders
targets:
  api: { url: "${url}", version: { url: "\${targets.api}/version", path: commit }, expect: "new" }
scenarios:
  list:
    rest: { steps: [{ request: { method: GET, url: "\${targets.api}/orders" }, name: list }] }
    load: { executor: constant-vus, vus: 1, duration: 1s }
`

const outside = (resolve: Outside['resolve']) =>
  ({
    engine: async () => ({ run: () => expect.unreachable() }),
    resolve,
    redactor: new Redactor(),
    log: { info: () => {}, warn: () => {} },
  }) as unknown as Outside

const verdictOn = async (url: string) => {
  const plan = { file: 'plan.yaml', bytes: Buffer.from(PLAN(url)), readBeside: () => expect.unreachable() }
  const world = outside(async () => [])
  const policy = { grants: [], ci: false }
  try {
    const admitted = await admit({ plan, env: {}, policy }, world)
    await measure(admitted, world, new AbortController().signal)
  } catch (error) {
    return verdictOfFailure(error as Failure, { file: 'plan.yaml' })
  }
  return expect.unreachable()
}

describe('a verdict on a load that was not started', () => {
  it('says how far it came, how long each step took, and what was answered', async () => {
    const server = createServer((_, response) => response.end('{"commit":"old","since":"Monday"}'))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const { outcome, steps, lastAnswer } = await verdictOn(url).finally(() => server.close())
    expect(outcome).toBe('target')
    expect(steps?.map(({ step, state, result }) => [step, state, result])).toEqual([
      ['plan', 'done', `read, sized, within its caps; loads api (\`${url}\`)`],
      ['addresses', 'done', 'allowed; no name to look up'],
      ['build', 'failed', 'commit is old, expected new; asked once'],
      ['load', 'none', 'not started'],
    ])
    expect(steps?.map(({ took }) => took !== null && took >= 0)).toEqual([true, true, true, false])
    expect(lastAnswer).toMatchObject({ target: 'api', asked: '…/version', status: 200 })
    expect(lastAnswer?.body).toBe('{"commit":"old","since":"Monday"}')
  })

  it('ends with the name that nobody knows', async () => {
    const { steps, lastAnswer } = await verdictOn('http://api.socketgate.invalid')
    expect(steps?.map(({ step, state }) => [step, state])).toEqual([
      ['plan', 'done'],
      ['addresses', 'failed'],
      ['load', 'none'],
    ])
    expect(steps?.[1]?.result).toContain('api.socketgate.invalid does not resolve')
    expect(lastAnswer).toBeUndefined()
  })
})
