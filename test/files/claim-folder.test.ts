import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { claimOut } from '../../src/app/results/claim-folder.ts'
import { temporaryFolder } from '../support/folder.ts'

const folder = temporaryFolder()
const lock = join(folder, '.socketgate.lock')
beforeEach(async () => (await claimOut(folder))())

it('lets one run at a time write into a folder of results', async () => {
  const release = await claimOut(folder)
  await expect(claimOut(folder)).rejects.toMatchObject({
    outcome: 'usage',
    message: expect.stringContaining('another run writes to --out'),
  })
  await release()
  expect(existsSync(lock)).toBe(false)
  await (await claimOut(folder))()
})

it.each([
  ['of a process that is gone', '999999999\n'],
  ['without a process', 'x'],
])('takes over a claim %s', async (_, text) => {
  writeFileSync(lock, text)
  const release = await claimOut(folder)
  expect(readFileSync(lock, 'utf8')).toBe(`${process.pid}\n`)
  await release()
})

it('writes through no link', async () => {
  const elsewhere = join(folder, 'elsewhere')
  writeFileSync(elsewhere, 'kept')
  symlinkSync(elsewhere, lock)
  await (await claimOut(folder))()
  expect(readFileSync(elsewhere, 'utf8')).toBe('kept')
})
