import { execFileSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { readPlan } from '../../src/app/files/plan-file.ts'
import { makeOut, writeResults } from '../../src/app/results/results-folder.ts'
import { openStore } from '../../src/baseline/store.ts'
import { readFolder } from '../../src/engine/k6/folder.ts'
import { actionK6 } from '../../src/engine/k6/get/action.ts'
import { requireBinary } from '../../src/engine/k6/get/binary.ts'
import type { Failure } from '../../src/model/failure.ts'
import { parsePlan } from '../../src/plan/parse/parse.ts'
import { record } from '../judge/support.ts'
import { temporaryFolder } from '../support/folder.ts'
import { planText } from '../support/plans.ts'
import { socketgate } from '../support/terminal.ts'

const isLinux = process.platform === 'linux'
const SECRET = 'outside-of-the-workspace'
let root: string
let workspace: string

/** A workspace with every trap that a checkout can hold, and a sibling whose name begins as its own does. */
beforeEach(() => {
  root = temporaryFolder()
  workspace = join(root, 'workspace')
  for (const folder of ['workspace/plans/frames', 'workspace-evil', 'outside', 'workspace/above'])
    mkdirSync(join(root, folder), { recursive: true })
  for (const file of ['workspace-evil/x.bin', 'outside/x.bin', 'workspace/above/x.bin'])
    writeFileSync(join(root, file), SECRET)
  writeFileSync(join(workspace, 'plans/frames/x.bin'), 'inside')
  const links = {
    'link.bin': join(root, 'outside/x.bin'),
    'relative.bin': '../../outside/x.bin',
    'above.bin': '../above/x.bin',
    'sibling.bin': '../../workspace-evil/x.bin',
    'environ.bin': '/proc/self/environ',
    'zero.bin': '/dev/zero',
    'circle.bin': 'circle.bin',
    'dangling.bin': 'nowhere',
    'own.bin': 'frames/x.bin',
    folder: join(root, 'outside'),
    up: '../..',
  }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(workspace, 'plans', name))
  execFileSync('mkfifo', [join(workspace, 'plans/fifo.bin')])
  writeFileSync(join(workspace, 'plans/huge.bin'), '')
  truncateSync(join(workspace, 'plans/huge.bin'), 1024 ** 3)
})

/** What the plan in `plans/` sends first, or the problem that its file is. */
async function frameOf(path: string): Promise<string> {
  const socket = `      open: [ { send: { file: ${JSON.stringify(path)} } } ]\n`
  writeFileSync(join(workspace, 'plans/plan.yaml'), planText({ port: 1, socket }))
  const plan = await readPlan('plans/plan.yaml', workspace)
  try {
    const { orders } = parsePlan(plan.bytes, plan.file, plan.readBeside).scenarios
    return JSON.stringify(orders)
  } catch (error) {
    return (error as Failure).message
  }
}

describe.skipIf(process.platform === 'win32')('a file that a plan names', () => {
  it.each(['frames/x.bin', 'own.bin', './frames/../frames/x.bin'.replace('../frames/', '')])(
    'is read where it lies with the plan: %s',
    async (path) => {
      expect(await frameOf(path)).toContain(Buffer.from('inside').toString('base64'))
    },
  )

  it.each([
    ['../above/x.bin', /without "\.\."/],
    ['frames/../../above/x.bin', /without "\.\."/],
    ['..\\above\\x.bin', /without "\.\."/],
    ['/etc/hostname', /inside the plan's folder/],
    ['\\\\host\\share\\x.bin', /inside the plan's folder/],
    ['C:/x.bin', /inside the plan's folder/],
    ['c:x.bin', /inside the plan's folder/],
    ['x.bin\0.json', /inside the plan's folder/],
    ['link.bin', /is a link that leads out of the folder of the plan/],
    ['relative.bin', /is a link that leads out/],
    ['above.bin', /is a link that leads out/],
    ['sibling.bin', /is a link that leads out/],
    ['folder/x.bin', /is a link that leads out/],
    ['up/outside/x.bin', /is a link that leads out/],
    ['environ.bin', isLinux ? /is a link that leads out/ : /there is no such file/],
    ['zero.bin', /is a link that leads out/],
    ['circle.bin', /links lead in a circle/],
    ['dangling.bin', /there is no such file/],
    ['fifo.bin', /is not a regular file/],
    ['frames', /is not a regular file/],
    ['huge.bin', /has more than 1 MiB/],
    ['FRAMES/X.BIN', isLinux ? /there is no such file/ : /./],
  ])('is refused, and never read or waited for: %j', async (path, words) => {
    const said = await frameOf(path)
    expect(said).toMatch(words)
    expect(said).not.toContain(Buffer.from(SECRET).toString('base64').slice(0, 12))
    expect(said).not.toContain(root)
  })

  it('may stand beside a plan that was reached by a link, which is the caller’s own', async () => {
    symlinkSync(join(workspace, 'plans'), join(root, 'plans-link'))
    writeFileSync(
      join(workspace, 'plans/plan.yaml'),
      planText({ port: 1, socket: '      open: [ { send: { file: frames/x.bin } } ]\n' }),
    )
    const plan = await readPlan('plans-link/plan.yaml', root)
    expect(() => parsePlan(plan.bytes, plan.file, plan.readBeside)).not.toThrow()
  })
})

/** What stands where a file is expected; each is the caller's own path, and must neither hang nor fill the memory. */
const STANDS: readonly (readonly [string, (path: string) => void])[] = [
  ['a named pipe', (path) => execFileSync('mkfifo', [path])],
  ['a folder', (path) => mkdirSync(path)],
  ['/dev/zero', (path) => symlinkSync('/dev/zero', path)],
  ['a file of /proc without an end', (path) => symlinkSync('/proc/self/pagemap', path)],
  [
    'a sparse file of 1 GiB',
    (path) => {
      writeFileSync(path, '')
      truncateSync(path, 1024 ** 3)
    },
  ],
]

describe.skipIf(!isLinux).each(STANDS)('%s', (_, plant) => {
  it('in place of a plan is refused', async () => {
    plant(join(workspace, 'plan.yaml'))
    const { exit, stderr } = await socketgate(['check', 'plan.yaml'], { cwd: workspace })
    expect([2, 30]).toContain(exit)
    expect(stderr).toMatch(/not a regular file|the limit is 262144|cannot read the plan/)
  })

  it('in place of a record is refused', async () => {
    plant(join(workspace, 'record.json'))
    const { exit, stderr } = await socketgate(['judge', 'record.json', '--out', 'out'], { cwd: workspace })
    expect(exit).toBe(2)
    expect(stderr).toMatch(/cannot read record\.json: it (is not a regular file|has more than 16 MiB)/)
  })

  it('in place of a verdict that is to be accepted is refused', async () => {
    mkdirSync(join(workspace, 'out'))
    plant(join(workspace, 'out/verdict.json'))
    const argv = ['baseline', 'accept', '--reason', 'x', '--out', 'out', '--baseline', 'dir:b']
    const { exit, stderr } = await socketgate(argv, { cwd: workspace })
    expect(exit).toBe(2)
    expect(stderr).toMatch(/cannot read out\/verdict\.json: it (is not a regular|has more than)/)
  })

  it('in place of a stored record makes the baseline unreadable', async () => {
    const { key } = record().series
    mkdirSync(join(workspace, 'b', key), { recursive: true })
    plant(join(workspace, 'b', key, '2026-11-01-run-1-1.json.gz'))
    await expect(openStore('dir:b', workspace).read(record().series)).rejects.toThrow(
      /symbolic link|is no record: it (is not a regular file|has more than 64 KiB)/,
    )
  })

  it('in place of k6 is not started, nor read to an end that it does not have', async () => {
    const path = join(workspace, 'k6')
    plant(path)
    const asked = { path, sha256: '0'.repeat(64), env: {}, log: console as never }
    await expect(actionK6(asked)).rejects.toMatchObject({ outcome: 'engine' })
    // As if it had been put there after k6 was found.
    expect(() => requireBinary(path, '0'.repeat(64))).toThrow(/was not started/)
  })

  it('in place of the summary of k6 is no summary', () => {
    plant(join(workspace, 'summary.json'))
    expect(readFolder(workspace, 'summary.json')).toBeNull()
  })
})

describe.skipIf(process.platform === 'win32')('a folder for results', () => {
  it('is never written through a link that lies in it', async () => {
    const out = join(workspace, 'out')
    mkdirSync(out)
    const names = ['verdict.json', 'report.md', 'record.json']
    for (const name of names) symlinkSync(join(root, 'outside/x.bin'), join(out, name))
    await writeResults(out, Object.fromEntries(names.map((name) => [name, 'ours'])), workspace)
    expect(readFileSync(join(root, 'outside/x.bin'), 'utf8')).toBe(SECRET)
    for (const name of names) {
      expect(lstatSync(join(out, name)).isFile()).toBe(true)
      expect(readFileSync(join(out, name), 'utf8')).toBe('ours')
    }
  })

  it('is no link of the checkout, nor behind one: nothing is deleted where it leads', async () => {
    writeFileSync(join(workspace, 'plan.yaml'), planText({ port: 1 }))
    writeFileSync(join(root, 'outside/verdict.json'), SECRET)
    symlinkSync(join(root, 'outside'), join(workspace, 'socketgate-out'))
    symlinkSync(root, join(workspace, 'out'))
    for (const argv of [[], ['--out', 'out/outside']]) {
      const { exit, stderr } = await socketgate(['run', 'plan.yaml', ...argv], { cwd: workspace })
      expect([exit, stderr]).toEqual([2, expect.stringMatching(/results\s+go through no\s+symbolic\s+link/)])
    }
    expect(readdirSync(join(root, 'outside')).sort()).toEqual(['verdict.json', 'x.bin'])
    // A link outside of the checkout is the machine's.
    symlinkSync(join(root, 'outside'), join(root, 'disk'))
    expect(await makeOut(join(root, 'disk/results'), workspace)).toBe(join(root, 'disk/results'))
  })

  it('holds no older results while a load runs, so that a crash leaves none', async () => {
    mkdirSync(join(workspace, 'out'))
    const old = ['verdict.json', 'report.md', 'record.json', 'record-2.json', 'base-1.json', 'notes.txt']
    for (const name of old) writeFileSync(join(workspace, 'out', name), 'older')
    const seen: string[][] = []
    const server = createServer((socket) => {
      seen.push(readdirSync(join(workspace, 'out')))
      socket.destroy()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const load = '{ executor: constant-vus, vus: 1, duration: 1s }'
    writeFileSync(
      join(workspace, 'plan.yaml'),
      planText({ port: (server.address() as AddressInfo).port, load }),
    )
    const argv = ['run', 'plan.yaml', '--out', 'out', '--engine', 'embedded']
    const { exit } = await socketgate(argv, { cwd: workspace })
    server.close()
    expect([exit, seen[0]?.sort()]).toEqual([0, ['.socketgate.lock', 'notes.txt']])
    expect(readdirSync(join(workspace, 'out')).sort()).toEqual([
      'notes.txt',
      'record.json',
      'report.md',
      'verdict.json',
    ])
  })

  it('is left as it was by a result that cannot be written whole', async () => {
    const out = join(workspace, 'out')
    mkdirSync(join(out, 'report.md/in-the-way'), { recursive: true })
    await expect(writeResults(out, { 'report.md': 'new' }, workspace)).rejects.toThrow()
    expect(readdirSync(out)).toEqual(['report.md'])
  })

  // As a service of the plan could, or a command beside the step.
  it.each<readonly [string, (out: string) => void, number, readonly string[]]>([
    [
      'made a link, is written nowhere',
      (out) => {
        rmSync(out, { recursive: true })
        symlinkSync(join(root, 'outside'), out)
      },
      2,
      ['x.bin'],
    ],
    [
      'given results that are none of ours, holds none of them',
      (out) => {
        for (const name of ['record-9.json', 'base-1.json', 'report.html'])
          writeFileSync(join(out, name), '<script>')
      },
      0,
      ['record.json', 'report.md', 'verdict.json'],
    ],
  ])('that is, while a load runs, %s', async (_, change, code, left) => {
    const out = join(workspace, 'out')
    let changed = false
    const server = createServer((socket) => {
      if (!changed) change(out)
      changed = true
      socket.destroy()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    const load = '{ executor: constant-vus, vus: 1, duration: 1s }'
    writeFileSync(join(workspace, 'plan.yaml'), planText({ port, load }))
    const argv = ['run', 'plan.yaml', '--out', 'out', '--engine', 'embedded']
    const { exit } = await socketgate(argv, { cwd: workspace })
    server.close()
    expect([exit, readdirSync(out).sort()]).toEqual([code, left])
  })

  it('that cannot be one is said before anything else is done', async () => {
    writeFileSync(join(workspace, 'plan.yaml'), planText({ port: 1 }))
    writeFileSync(join(workspace, 'file'), '')
    const nowhere = isLinux ? ['/proc/nowhere'] : []
    for (const out of ['file', 'file/below', 'a\0b', ...nowhere]) {
      const { exit, stderr } = await socketgate(['run', 'plan.yaml', '--out', out], { cwd: workspace })
      expect([exit, stderr]).toEqual([2, expect.stringMatching(/^--out|cannot be written/m)])
    }
  })
})

describe.skipIf(process.platform === 'win32')('a baseline of dir:', () => {
  it.skipIf(!isLinux)('that cannot be made is an error, and not waited for', async () => {
    await expect(openStore('dir:/proc/nowhere', workspace).append([record()])).rejects.toThrow(
      /cannot be written \(ENOENT\)/,
    )
  })

  it('is the caller’s to place, and holds nothing outside of itself', async () => {
    const store = openStore('dir:../elsewhere/base', workspace)
    await store.append([record()])
    expect(existsSync(join(root, 'elsewhere/base', record().series.key))).toBe(true)
    rmSync(join(root, 'elsewhere'), { recursive: true })
    for (const key of ['../../outside', '..', '/etc', 'a\0b', '']) {
      const strange = { ...record(), series: { ...record().series, key } }
      await expect(store.append([strange])).rejects.toThrow(/cannot be stored/)
      await expect(store.remove([{ file: `${key}/x.json.gz`, record: strange }])).rejects.toThrow(
        /not removed/,
      )
    }
    expect(readdirSync(root).sort()).toEqual(['outside', 'workspace', 'workspace-evil'])
  })
})
