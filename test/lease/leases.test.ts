import { expect, it } from 'vitest'
import { createContext } from '../../src/app/context.ts'
import { inLeases } from '../../src/app/leases.ts'
import type { Leases } from '../../src/app/on-lease.ts'
import type { Log } from '../../src/ports.ts'
import { temporaryFolder } from '../support/folder.ts'
import { leaseRemote } from './support.ts'

const there = leaseRemote()
const folder = temporaryFolder()
const nothing = () => undefined
const stream = { write: nothing }
const log: Log = { info: nothing, warn: nothing, error: nothing, progress: nothing }
const context = createContext({
  argv: [],
  env: { PATH: process.env.PATH!, RUNNER_TEMP: folder },
  cwd: folder,
  stdout: stream,
  stderr: stream,
  signal: new AbortController().signal,
})
const leaseRemoteOption = { leaseRemote: there.path }
const plan = (name: string) => ({ lease: { name, ttl: 60_000, wait: 0, line: 1 } })

it('two plans of one command stand on one lease, from before the first until after the second', async () => {
  await inLeases(leaseRemoteOption, context, log, async (leases: Leases) => {
    const inner = { ...leaseRemoteOption, leases }
    await inLeases(inner, context, log, async (own) => {
      expect((await own.hold(plan('staging')))?.leased.state).toBe('held')
    })
    const tip = there.tip()
    expect(tip).not.toBe('')
    // With no wait: a second of the same name would be refused.
    await inLeases(inner, context, log, async (own) => {
      expect((await own.hold(plan('staging')))?.leased.state).toBe('held')
      // A change that took its lease out still stands on that of its base.
      expect((await own.hold({}))?.leased).toMatchObject({ name: 'staging', state: 'held' })
      expect((await own.hold(plan('other')))?.leased).toMatchObject({ name: 'other', state: 'held' })
    })
    expect([there.tip(), there.tip('other')]).not.toContain('')
  })
  expect([there.tip(), there.tip('other')]).toEqual(['', ''])
})

it('is given back where what was done under it throws', async () => {
  const act = async (leases: Leases) => {
    await leases.hold(plan('staging'))
    throw new Error('no')
  }
  await expect(inLeases(leaseRemoteOption, context, log, act)).rejects.toThrow('no')
  expect(there.tip()).toBe('')
})

it('nothing is held for a plan that asks for none', async () => {
  expect(await inLeases(leaseRemoteOption, context, log, (leases) => leases.hold({}))).toBeUndefined()
})
