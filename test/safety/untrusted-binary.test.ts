import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createContext } from '../../src/app/context.ts'
import { type RunOptions, runPlan } from '../../src/app/run-plan.ts'
import { actionK6 } from '../../src/engine/k6/get/action.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import {
  executables,
  expectRefused,
  FOLDER,
  HURRIED,
  installing,
  VERSION,
} from '../engine/k6/install-support.ts'
import { temporaryFolder } from '../support/folder.ts'
import { planText } from '../support/plans.ts'
import {
  fakeBinary,
  listen,
  packed,
  releaseServer,
  serve,
  sha256,
  tarGz,
  zip,
} from '../support/release-server.ts'

interface Case {
  readonly reply: RequestListener
  /** Of the archive that is expected; undefined: none is given, and the version is unknown. */
  readonly hash?: string | undefined
}

/** Every archive here holds a k6 that would leave its mark if anybody ever started it. */
const folder = temporaryFolder()
const marker = join(folder, 'started')
const evil = (more = '') => tarGz(packed(FOLDER, fakeBinary(VERSION, `touch ${marker}\n${more}`)))
const flipped = () => {
  const archive = Buffer.from(evil())
  archive[archive.length >> 1]! ^= 1
  return archive
}
const answer =
  (status: number, headers = {}): RequestListener =>
  (_, response) =>
    response.writeHead(status, headers).end()

const CASES: { readonly [name: string]: Case } = {
  'another archive': { reply: serve(evil('# another')) },
  'one flipped bit': { reply: serve(flipped()) },
  'an archive cut off': { reply: serve(evil().subarray(0, 200)) },
  'a page of HTML': { reply: serve(Buffer.from('<!doctype html><title>Sign in</title>')) },
  'a version of no known hash': { reply: serve(evil()), hash: undefined },
  'a redirect elsewhere': { reply: answer(302, { location: 'https://evil.test/k6' }) },
  'a redirect without end': { reply: answer(302, { location: '/again' }) },
  'a size beyond all bounds': {
    reply: (_, response) => response.writeHead(200, { 'content-length': 10 * 2 ** 30 }).write('x'),
  },
  'an error of the server': { reply: answer(503) },
  'nothing there': { reply: answer(404) },
  'a path that leads out': {
    reply: serve(tarGz([{ name: '../k6', body: fakeBinary(VERSION, `touch ${marker}`) }])),
    hash: sha256(tarGz([{ name: '../k6', body: fakeBinary(VERSION, `touch ${marker}`) }])),
  },
}

/** The verdict of a run whose k6 comes from there, and how often the service was asked. */
async function runWith({ reply, ...given }: Case) {
  const root = temporaryFolder()
  const env = { RUNNER_TEMP: join(root, 'temp'), CI: 'true' }
  mkdirSync(env.RUNNER_TEMP)
  const mirror = await releaseServer(reply)
  let visits = 0
  const service = createServer((_, response) => {
    visits += 1
    response.end()
  })
  const port = await listen(service)
  writeFileSync(join(root, 'plan.yaml'), planText({ port }))
  const k6 = {
    version: VERSION,
    mirror: mirror.url,
    sha256: 'hash' in given ? given.hash : sha256(evil()),
    env,
    // Beyond what the action says: patient with nobody.
    limits: HURRIED,
  }
  const options: RunOptions = {
    plan: 'plan.yaml',
    profile: undefined,
    choice: {
      engine: 'k6',
      provide: (log) => actionK6({ ...k6, log }, { platform: 'linux', arch: 'x64' }),
    },
    baseline: 'dir:base',
    append: true,
    mode: 'observe',
    failOn: [],
    grants: [],
    ci: true,
    runnerLabel: undefined,
    out: 'out',
    reproduce: '',
  }
  let text = ''
  const write = (piece: string) => {
    text += piece
  }
  const stream = { write }
  const signal = new AbortController().signal
  const context = createContext({ argv: [], env, cwd: root, stdout: stream, stderr: stream, signal })
  const { verdict, records } = await runPlan(options, context)
  return { root, verdict, records, visits, text }
}

describe.skipIf(process.platform === 'win32').each(Object.entries(CASES))(
  '%s in place of k6',
  (_, served) => {
    it('is the outcome engine, 50, in every mode; nothing of it is left or was started, and no load', async () => {
      const { root, verdict, records, visits, text } = await runWith(served)
      expect(verdict, text).toMatchObject({
        outcome: 'engine',
        exitCode: 50,
        exit: 50,
        fails: true,
        complete: false,
      })
      const written: Verdict = JSON.parse(readFileSync(join(root, 'out/verdict.json'), 'utf8'))
      expect(written.outcome).toBe('engine')
      expect(executables(root)).toEqual([])
      expect([existsSync(marker), visits, records, existsSync(join(root, 'base'))]).toEqual([
        false,
        0,
        [],
        false,
      ])
    })
  },
)

describe.skipIf(process.platform === 'win32')('the right archive', () => {
  it('would have left its mark: the marker of these tests works', async () => {
    await runWith({ reply: serve(evil()), hash: sha256(evil()) })
    expect(existsSync(marker)).toBe(true)
  })
})

describe.skipIf(process.platform === 'win32')('a zip file that is a bomb', () => {
  const machine = { platform: 'darwin', arch: 'arm64' } as const
  const entry = `k6-v${VERSION}-macos-arm64/k6`

  it('is refused by the size that it states, and nothing of it is unpacked', async () => {
    const archive = zip([{ name: entry, body: Buffer.alloc(2 ** 20) }])
    // The size in the directory at the end is what counts: 4 GiB less one byte would mean ZIP64.
    const directory = archive.lastIndexOf('PK\x01\x02')
    archive.writeUInt32LE(0xfffffffe, directory + 24)
    const server = await releaseServer(serve(archive))
    await expectRefused(
      installing({ ...machine, mirror: server.url, sha256: sha256(archive) }),
      /it unpacks to more than 256 MiB/,
    )
  })

  it('is refused where it gives more than it states', async () => {
    const archive = zip([{ name: entry, body: Buffer.alloc(2 ** 20) }])
    archive.writeUInt32LE(100, archive.lastIndexOf('PK\x01\x02') + 24)
    const server = await releaseServer(serve(archive))
    await expectRefused(
      installing({ ...machine, mirror: server.url, sha256: sha256(archive) }),
      /too many bytes/,
    )
    expect(deflateRawSync(Buffer.alloc(2 ** 20)).length).toBeLessThan(2 ** 12)
  })
})
