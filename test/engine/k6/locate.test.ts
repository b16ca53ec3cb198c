import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findK6 } from '../../../src/engine/k6/get/locate.ts'
import { describeWithK6, k6Path } from '../../support/k6.ts'
import { fakeK6, temporaryFolder } from './support.ts'

const engineFailure = (message: string | RegExp) =>
  expect.objectContaining({ outcome: 'engine', message: expect.stringMatching(message) })

describe('finding k6', () => {
  it('takes the named one before SOCKETGATE_K6, and that before PATH', async () => {
    const [flag, variable, path] = [
      fakeK6('', 'k6 v2.3.1 (x)'),
      fakeK6('', 'k6 v2.2.0 (x)'),
      fakeK6('', 'k6 v2.1.0 (x)'),
    ]
    const env = { SOCKETGATE_K6: variable, PATH: dirname(path as string) }
    expect(await findK6({ flag: flag as string, env })).toEqual({ path: flag, version: '2.3.1' })
    expect(await findK6({ env })).toEqual({ path: variable, version: '2.2.0' })
    expect(await findK6({ env: { PATH: env.PATH } })).toEqual({ path, version: '2.1.0' })
  })

  it('takes an empty SOCKETGATE_K6 for none', async () => {
    expect(await findK6({ env: { SOCKETGATE_K6: '', PATH: '' } })).toBeNull()
  })

  it('finds none on a PATH without one, or with a folder or a plain file of that name', async () => {
    const [empty, folder, plain] = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
    mkdirSync(join(folder as string, 'k6'))
    writeFileSync(join(plain as string, 'k6'), 'text')
    expect(await findK6({ env: { PATH: [empty, folder, plain, ''].join(delimiter) } })).toBeNull()
    expect(await findK6({ env: {} })).toBeNull()
  })

  it('does not let the working directory choose the binary', async () => {
    const folder = dirname(fakeK6(''))
    const before = process.cwd()
    process.chdir(folder)
    try {
      expect(await findK6({ env: { PATH: ['.', '', 'bin'].join(delimiter) } })).toBeNull()
    } finally {
      process.chdir(before)
    }
  })

  it('follows a link', async () => {
    const link = join(temporaryFolder(), 'k6')
    symlinkSync(fakeK6(''), link)
    expect(await findK6({ flag: link, env: {} })).toEqual({ path: link, version: '2.2.0' })
  })

  it.each([
    ['k6 v1.9.0 (go1.24, linux/amd64)', /is k6 v1\.9\.0; Socketgate needs v2\.0\.0 or newer/],
    ['k6 v0.49.0 (x)', /is k6 v0\.49\.0; Socketgate needs v2\.0\.0/],
    ['k6 v2.0.0-rc1 (x)', /is k6 v2\.0\.0-rc1; Socketgate needs v2\.0\.0/],
    ['Python 3.12.1', /is not k6: asked for its version, it said "Python 3\.12\.1"/],
    ['\u001b[31mk7\u202e v2.2.0', /it said "\[31mk7 v2\.2\.0"/],
    ['', /it said nothing/],
  ])('refuses what is too old, or is not k6: %j', async (version, message) => {
    await expect(findK6({ flag: fakeK6('', version), env: {} })).rejects.toThrow(engineFailure(message))
  })

  it.each(['k6 v2.0.0 (x)', 'k6 v2.1.0-rc1 (x)', 'k6.exe v2.2.0 (x)', 'k6 v10.0.0 (x)\nExtensions:\n'])(
    'accepts %j',
    async (version) => {
      expect(await findK6({ flag: fakeK6('', version), env: {} })).toMatchObject({
        version: expect.stringMatching(/^\d+\.\d/),
      })
    },
  )

  it('says which option names a k6 that cannot be run', async () => {
    const plain = join(temporaryFolder(), 'k6')
    writeFileSync(plain, 'text')
    chmodSync(plain, 0o644)
    const folder = temporaryFolder()
    for (const flag of ['/nonexistent/k6', plain, folder]) {
      await expect(findK6({ flag, env: {} })).rejects.toThrow(
        engineFailure(/^--k6 names ".*", which is not a file that can be run/),
      )
    }
    await expect(findK6({ env: { SOCKETGATE_K6: plain } })).rejects.toThrow(
      engineFailure(/^SOCKETGATE_K6 names/),
    )
  })

  it('does not take a program for k6 that only fails', async () => {
    const path = join(temporaryFolder(), 'k6')
    writeFileSync(path, '#!/bin/sh\nexit 3\n')
    chmodSync(path, 0o755)
    await expect(findK6({ flag: path, env: {} })).rejects.toThrow(engineFailure(/is not k6/))
  })
})

describeWithK6('finding the real k6', () => {
  it('reads its version', async () => {
    expect(await findK6({ flag: k6Path as string, env: {} })).toEqual({
      path: k6Path,
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    })
  })
})
