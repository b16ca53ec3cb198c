import { expect, test } from 'vitest'
import { createContext } from '../../src/app/context.ts'
import { inTurn, type Shared } from '../../src/app/several/in-turn.ts'
import { Failure } from '../../src/model/failure.ts'
import { judged } from '../action/support.ts'

const job = (name: string, targets: readonly string[] = []) => ({
  ...{ file: `${name}.yaml`, name, folder: name },
  names: { targets, variables: [] },
})
const stream = { write: () => {} }

test('plans share caps, leases and what they may be pointed at; what one throws ends no other, a stop ends all', async () => {
  const stop = new AbortController()
  const context = createContext({
    ...{ argv: [], env: {}, cwd: '/', stdout: stream, stderr: stream, signal: stop.signal },
  })
  const log = { info: () => {}, warn: () => {}, error: () => {}, progress: () => {} }
  const seen: Shared[] = []
  const spent = { minutes: 2, messages: 10, bytes: 1 }
  const pointing = { from: 'option', targets: { feed: 'ws://a' }, vars: {} } as const
  const options = {
    ...{ plan: '', profile: undefined, choice: { engine: 'embedded' as const }, grants: [], ci: false },
    ...{ runnerLabel: undefined, pointing },
  } as const
  const jobs = [job('a', ['feed']), job('b', ['chat']), job('c'), job('d')]
  const done = await inTurn(jobs, options, context, log, {
    one: async ({ name }, shared) => {
      seen.push(shared)
      if (name === 'b') throw new Failure('plan', 'it is wrong')
      if (name === 'c') stop.abort('SIGINT')
      return { verdict: judged('pass', 'block'), spent }
    },
    failed: async (_, error) => ({ verdict: judged((error as Failure).outcome, 'block') }),
  })
  expect(done.map(({ verdict }) => verdict.outcome)).toEqual(['pass', 'plan', 'pass', 'cancelled'])
  expect(seen.map((shared) => shared.spent)).toEqual([undefined, spent, spent])
  expect(new Set(seen.map(({ leases }) => leases)).size).toBe(1)
  expect(seen[0]?.pointing?.elsewhere).toEqual({ targets: ['feed', 'chat'], variables: [] })
})
