import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const proof = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/proof/run.mjs', ...args], { encoding: 'utf8' })

describe('npm run proof', () => {
  test.each([[[]], [['--list']]])('lists every proof with what it shows: %j', (args) => {
    const { status, stdout } = proof(...args)
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^healthy +\S.*\(\d+ min\)$/m)])
  })

  test('says that there is none of that name, and which there are', () => {
    const { status, stdout, stderr } = proof('healthier')
    expect([status, stderr]).toEqual([2, 'there is no proof named healthier\n'])
    expect(stdout).toMatch(/^healthy /m)
  })

  test('knows every proof of its folder', () => {
    const proves = (name: string) => /^export const says/m.test(readFileSync(`scripts/proof/${name}`, 'utf8'))
    for (const name of readdirSync('scripts/proof').filter(proves))
      expect(proof('--list').stdout).toMatch(new RegExp(`^${name.replace('.mjs', '')} `, 'm'))
  })
})
