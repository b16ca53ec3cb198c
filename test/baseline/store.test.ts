import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { rolldown } from 'rolldown'
import { beforeEach, describe, expect, it } from 'vitest'
import { fileNameOf } from '../../src/baseline/file/names.ts'
import { openStore } from '../../src/baseline/store.ts'
import type { Record, Series } from '../../src/model/record/record.ts'
import { StoreError } from '../../src/ports.ts'
import { record } from '../judge/support.ts'
import { temporaryFolder } from '../support/folder.ts'

const cwd = temporaryFolder()
const root = join(cwd, 'b')
beforeEach(() => rmSync(root, { recursive: true, force: true }))

const store = openStore('dir:b', cwd)
const { series } = record()
const of = (changes: Partial<Series>, run = 1, plan = 'orders-feed'): Record => ({
  ...record({}, run),
  plan: { name: plan, file: 'p.yaml' },
  series: { ...series, ...changes },
})
const KEYS = ['0123456789aa', '0123456789ab', '0123456789ac', '0123456789ad', '0123456789ae']

describe('a series that is empty', () => {
  const changed = async () => (await store.read(series, 'orders-feed')).changed

  it('names the series that the same plan had under another load, and its runs', async () => {
    for (const run of [1, 2, 3]) await store.append([of({ key: KEYS[0]!, digest: 'e'.repeat(64) }, run)])
    expect(await changed()).toEqual({ key: KEYS[0], runs: 3 })
  })

  it('names the one that was added to last', async () => {
    await store.append([of({ key: KEYS[0]!, digest: 'e'.repeat(64) }, 4)])
    await store.append([of({ key: KEYS[1]!, digest: 'f'.repeat(64) }, 9)])
    await store.append([of({ key: KEYS[2]!, digest: 'a'.repeat(64) }, 2)])
    expect(await changed()).toEqual({ key: KEYS[1], runs: 1 })
  })

  it.each<[string, Record]>([
    ['another plan', of({ key: KEYS[0]!, digest: 'e' }, 1, 'ticker')],
    ['another profile', of({ key: KEYS[0]!, digest: 'e', profile: 'nightly' })],
    ['another engine', of({ key: KEYS[0]!, digest: 'e', engine: 'embedded-20' })],
    ['another environment', of({ key: KEYS[0]!, digest: 'e', environment: 'staging' })],
    ['another label', of({ key: KEYS[0]!, digest: 'e', runnerLabel: 'linux-x64-8' })],
  ])('was not changed where the other series is of %s', async (_, other) => {
    await store.append([other])
    expect(await store.read(series, 'orders-feed')).toEqual({ records: [], others: 1, changed: null })
  })

  it('is no longer changed once it has a run of its own, nor where nobody asks', async () => {
    await store.append([of({ key: KEYS[0]!, digest: 'e' })])
    expect((await store.read(series)).changed).toBeNull()
    await store.append([record()])
    expect(await changed()).toBeNull()
  })

  it('does not fail because another series is damaged or a link', async () => {
    mkdirSync(join(root, KEYS[0]!), { recursive: true })
    writeFileSync(join(root, KEYS[0]!, '2026-11-01-run-1-1.json.gz'), 'damaged')
    symlinkSync('/etc', join(root, KEYS[1]!))
    expect(await changed()).toBeNull()
  })
})

describe('everything that is stored', () => {
  it('is listed by series, each oldest first, with the files', async () => {
    for (const run of [3, 1, 2]) await store.append([of({ key: KEYS[0]! }, run)])
    await store.append([of({ key: KEYS[1]! }, 5, 'ticker')])
    const all = await store.all()
    expect(all.map(({ plan, series: { key }, runs }) => [plan, key, runs.length])).toEqual([
      ['orders-feed', KEYS[0], 3],
      ['ticker', KEYS[1], 1],
    ])
    expect(all[0]!.runs.map(({ file }) => file)).toEqual(
      [1, 2, 3].map((run) => `${KEYS[0]}/${fileNameOf(record({}, run))}`),
    )
  })

  it('is nothing where there is no folder', async () => {
    expect(await store.all()).toEqual([])
  })

  it('is an error where one record is damaged', async () => {
    await store.append([of({ key: KEYS[0]! })])
    writeFileSync(join(root, KEYS[0]!, '2026-11-02-run-2-1.json.gz'), 'damaged')
    await expect(store.all()).rejects.toThrow(StoreError)
  })
})

describe('removing a run', () => {
  it('removes that file, and the folder with its last one', async () => {
    for (const run of [1, 2]) await store.append([record({}, run)])
    const { runs } = (await store.all())[0]!
    await store.remove([runs[0]!])
    expect((await store.read(series)).records).toEqual([record({}, 2)])
    await store.remove([runs[1]!])
    expect(readdirSync(root)).toEqual([])
  })

  it.each(['../outside/2026-11-01-run-1-1.json.gz', `${KEYS[0]}/notes.txt`, KEYS[0]!, '', `${KEYS[0]}/../x`])(
    'refuses %j, which is no stored run',
    async (file) => {
      await expect(store.remove([{ file, record: record() }])).rejects.toThrow(
        /is not the file of a stored run/,
      )
    },
  )

  it('says what cannot be removed', async () => {
    const file = `${KEYS[0]}/2026-11-01-run-1-1.json.gz`
    await expect(store.remove([{ file, record: record() }])).rejects.toThrow(/cannot be removed \(ENOENT\)/)
  })

  it('never follows a link out of the baseline', async () => {
    const outside = join(cwd, 'outside')
    mkdirSync(outside, { recursive: true })
    const name = '2026-11-01-run-1-1.json.gz'
    writeFileSync(join(outside, name), 'precious')
    mkdirSync(root, { recursive: true })
    symlinkSync(outside, join(root, KEYS[0]!))
    await expect(store.remove([{ file: `${KEYS[0]}/${name}`, record: record() }])).rejects.toThrow(
      /symbolic link/,
    )
    expect(readdirSync(outside)).toEqual([name])
  })
})

describe('twenty writers at once', () => {
  it('lose nothing', async () => {
    const writers = Array.from({ length: 20 }, (_, i) => openStore('dir:b', cwd).append([record({}, i + 1)]))
    await Promise.all(writers)
    expect((await store.read(series)).records).toHaveLength(20)
  })

  it('in twenty processes lose nothing, and store one run once', async () => {
    const script = join(cwd, 'writer.mjs')
    const bundle = await rolldown({ input: resolve('src/baseline/store.ts'), platform: 'node' })
    await bundle.write({ file: join(cwd, 'store.mjs'), format: 'esm' })
    writeFileSync(
      script,
      `import { openStore } from './store.mjs'
       const [own, shared] = JSON.parse(process.argv[2])
       const store = openStore('dir:b', process.cwd())
       await store.append([own])
       await store.append([shared]).then(() => console.log('stored'), () => {})`,
    )
    const ran = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        promisify(execFile)(process.execPath, [script, JSON.stringify([record({}, i + 1), record({}, 28)])], {
          cwd,
        }),
      ),
    )
    expect(ran.filter(({ stdout }) => stdout.includes('stored'))).toHaveLength(1)
    expect((await store.read(series)).records).toHaveLength(21)
    expect(readdirSync(join(root, series.key)).every((name) => name.endsWith('.json.gz'))).toBe(true)
  }, 60_000)
})
