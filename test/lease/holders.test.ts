import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { kill } from '../support/git-crowd.ts'
import { bundleHolder, startHolder, succeed } from '../support/lease-crowd.ts'
import { leaseRemote } from './support.ts'

/** ms of a look, and of the gits of it, on a machine that has much to do. */
const SLACK = 8_000

it('a lease whose holder is killed at any moment is somebody else’s one TTL after its last sign, and not before', async () => {
  const folder = temporaryFolder('socketgate-holders')
  await bundleHolder(folder, rolldown)
  const { path, root } = leaseRemote()
  mkdirSync(join(root, 'temp'))
  const env = { PATH: process.env.PATH!, RUNNER_TEMP: join(root, 'temp') }
  const board = { remote: `file://${path}`, path, env, folder, ttl: 2_000 }
  let holder = startHolder(board, 'holder-0')
  await holder.when('held')
  for (const [n, moment] of [0, 700].entries()) {
    const { after, next } = await succeed(board, holder, `holder-${n + 1}`, moment, n % 2 === 0)
    expect(after).toBeGreaterThanOrEqual(board.ttl)
    expect(after).toBeLessThan(board.ttl + SLACK)
    holder = next
  }
  await kill(holder, 0, true)
}, 60_000)
