import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../src/baseline/store.ts'
import { Failure } from '../../src/model/failure.ts'
import type { Record, Stats } from '../../src/model/record/record.ts'
import { formatSelector } from '../../src/model/selector.ts'
import { StoreError } from '../../src/ports.ts'
import { measured, record, threshold, trend } from '../judge/support.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'socketgate-baseline-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

const KEY = record().series.key
const store = () => openStore('dir:history', cwd)
const folder = () => join(cwd, 'history', KEY)
const read = () => store().read(record().series)

/** Puts bytes where a record would lie. */
function plant(bytes: Uint8Array | string, name = '2026-11-01-run-1-1.json.gz'): void {
  mkdirSync(folder(), { recursive: true })
  writeFileSync(join(folder(), name), bytes)
}

const packed = (value: unknown) => gzipSync(JSON.stringify(value))

describe('opening a baseline', () => {
  it.each([
    ['git:origin', 'the branch is missing'],
    ['history', 'write dir:PATH or git:REMOTE#BRANCH'],
    ['s3:bucket', 'unknown kind'],
    ['dir:', 'the path is missing'],
    ['dir:a\0b', 'the path is missing'],
  ])('refuses %j as wrong usage', (where, message) => {
    const opening = () => openStore(where, cwd)
    expect(opening).toThrow(Failure)
    expect(opening).toThrow(message)
  })

  it('says where it is as the user wrote it, and makes nothing', () => {
    expect(store().where).toBe('dir:history')
    expect(readdirSync(cwd)).toEqual([])
  })
})

describe('a directory of records', () => {
  it('is empty where there is no folder yet', async () => {
    expect(await read()).toEqual({ records: [], missing: true, others: 0, changed: null })
  })

  it('of a folder that is there misses nothing', async () => {
    mkdirSync(join(cwd, 'history'))
    expect(await read()).toEqual({ records: [], others: 0, changed: null })
  })

  it('gives back what was stored, oldest first, and counts other series', async () => {
    const other = { ...record(), series: { ...record().series, key: '0123456789ab' } }
    for (const item of [record({}, 3), record({}, 1), record({}, 2), other]) await store().append([item])
    expect(await read()).toEqual({
      records: [record({}, 1), record({}, 2), record({}, 3)],
      others: 1,
      changed: null,
    })
  })

  it('names a file by day and a hash, and leaves nothing else behind', async () => {
    await store().append([record({ provenance: { ...record().provenance, runId: '../../x:1', attempt: 2 } })])
    expect(readdirSync(folder())).toEqual([expect.stringMatching(/^2026-11-01-[0-9a-f]{16}\.json\.gz$/)])
    expect(readdirSync(cwd)).toEqual(['history'])
  })

  it('keeps one file a run, although the jobs of a matrix share run and attempt', async () => {
    const { provenance } = record()
    const leg = (id: string) =>
      record({ provenance: { ...provenance, machine: { ...provenance.machine, id } } })
    for (const id of ['a', 'b', 'c']) await store().append([leg(id)])
    expect((await read()).records).toHaveLength(3)
  })

  it('reads, accepts and does not store again what an earlier version named by run and attempt', async () => {
    plant(packed(record()), '2026-11-01-run-1-1.json.gz')
    await expect(store().append([record()])).rejects.toThrow(/2026-11-01-run-1-1\.json\.gz is there already/)
    const accepted = { reason: 'wanted', by: 'mk', at: '2026-11-19T08:00:00Z' }
    await store().accept([record()], accepted)
    expect((await read()).records).toEqual([{ ...record(), accepted }])
    expect(readdirSync(folder())).toEqual(['2026-11-01-run-1-1.accept.json', '2026-11-01-run-1-1.json.gz'])
  })

  it('never replaces a record', async () => {
    await store().append([record()])
    const before = readFileSync(join(folder(), readdirSync(folder())[0]!))
    await expect(store().append([record({ duration: 1 })])).rejects.toThrow(/is there already/)
    expect(readdirSync(folder())).toHaveLength(1)
    expect(readFileSync(join(folder(), readdirSync(folder())[0]!))).toEqual(before)
  })

  it('stores no run that is dated in the future, and sets one aside that lies there', async () => {
    const later = {
      ...record({}, 2),
      provenance: { ...record({}, 2).provenance, started: '2999-01-01T00:00:00.000Z' },
    }
    await expect(store().append([later])).rejects.toThrow(/run-2 is dated 2999-01-01.*still to come/)
    await store().append([record({}, 1)])
    const accepted = { reason: 'x', by: 'y', at: '2999-01-02T00:00:00.000Z' }
    plant(packed({ ...later, accepted }), '2999-01-01-run-2-1.json.gz')
    expect(await read()).toMatchObject({
      records: [record({}, 1)],
      ahead: [`${KEY}/2999-01-01-run-2-1.json.gz`],
    })
    expect((await store().all())[0]!.runs).toHaveLength(1)
  })

  it.each(['9999-99-99T00:00:00.000Z', 'z', '+012026-01-01T00:00:00Z'])(
    'sets a run aside whose start, %s, is no time, though as text it comes after all others',
    async (started) => {
      await store().append([record({}, 1)])
      const { provenance } = record({}, 2)
      plant(
        packed({ ...record({}, 2), provenance: { ...provenance, started } }),
        '2026-11-05-run-2-1.json.gz',
      )
      expect(await read()).toMatchObject({ records: [{}], ahead: [`${KEY}/2026-11-05-run-2-1.json.gz`] })
    },
  )

  it.each(['2999-01-01T00:00:00.000Z', '9999-99-99', 'z'])(
    'takes no acceptance at %s, after which no other would begin a level',
    async (at) => {
      await store().append([record({}, 1)])
      const [name = ''] = readdirSync(folder())
      plant(JSON.stringify({ reason: 'x', by: 'y', at }), name.replace('.json.gz', '.accept.json'))
      await expect(read()).rejects.toThrow(/is no acceptance: at ".*" is no time that has been\. Remove it/)
    },
  )

  it('reads the runs around a start without looking at others', async () => {
    for (const run of [1, 2, 3, 4, 5]) await store().append([record({}, run)])
    plant('torn', '2026-11-05-78-1.json.gz')
    const found = await store().ofRun(record().series, record({}, 2).provenance.started)
    expect(found.map(({ provenance }) => provenance.runId)).toEqual(['run-1', 'run-2', 'run-3'])
    await expect(read()).rejects.toThrow(/78-1\.json\.gz is damaged/)
    expect(await openStore('dir:nowhere', cwd).ofRun(record().series, '2026-11-02')).toEqual([])
  })

  it('adds all of several runs, or none', async () => {
    await store().append([record({}, 1)])
    await expect(store().append([record({}, 2), record({}, 3), record({}, 1)])).rejects.toThrow(
      /is there already/,
    )
    expect((await read()).records.map(({ provenance }) => provenance.runId)).toEqual(['run-1'])
    await store().append([record({}, 2), record({}, 3)])
    expect((await read()).records).toHaveLength(3)
  })

  it('keeps an acceptance in a file beside the record, which stays as it is', async () => {
    const acceptance = { reason: 'wanted', by: 'mk', at: '2026-11-19T08:00:00Z' }
    await store().append([record({}, 1), record({}, 2)])
    const before = readdirSync(folder()).map((name) => readFileSync(join(folder(), name)))
    await store().accept([record({}, 2)], acceptance)
    expect(readdirSync(folder())).toHaveLength(3)
    expect((await read()).records.map(({ accepted }) => accepted)).toEqual([undefined, acceptance])
    expect((await read()).records).toHaveLength(before.length)
    await expect(store().accept([record({}, 1), record({}, 2)], acceptance)).rejects.toThrow(
      /is there already/,
    )
    expect((await read()).records[0]!.accepted).toBeUndefined()
    const [, run] = (await store().all())[0]!.runs
    await store().remove([run!])
    expect(readdirSync(folder())).toHaveLength(1)
  })

  it.each(['no JSON', '[]', '{"reason":1,"by":"mk","at":""}', '{"__proto__":{"reason":"x"}}'])(
    'refuses an acceptance that is none: %s',
    async (text) => {
      await store().append([record()])
      const [name] = readdirSync(folder())
      writeFileSync(join(folder(), name!.replace('.json.gz', '.accept.json')), text)
      await expect(read()).rejects.toThrow(/is no acceptance: /)
    },
  )

  it('stores one of many that store the same run at once', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => store().append([record()])))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await read()).records).toHaveLength(1)
  })

  it('leaves files alone that are not records', async () => {
    plant('notes', 'README.md')
    plant('half', '2026-11-01-run-1-1.json.gz.abc.tmp')
    expect((await read()).records).toEqual([])
  })
})

describe('a damaged baseline', () => {
  const shapeless = { ...record(), stats: [{ ...trend(), p99: '58' }] }
  it.each<[string, Uint8Array | string, RegExp]>([
    ['no gzip', 'not gzip', /no gzip/],
    ['a torn gzip', packed(record()).subarray(0, 200), /no gzip/],
    ['no JSON', gzipSync('{'), /no JSON/],
    ['no UTF-8', gzipSync(Buffer.from([0x22, 0xff, 0x22])), /no gzip/],
    ['no record', packed([]), /it is not an object/],
    ['a field of the wrong kind', packed(shapeless), /stats\[0\]\.p99 is not a finite number/],
    ['a field that is missing', packed({ ...record(), health: undefined }), /health is missing/],
    ['a newer version', packed({ version: 2 }), /version 2, and this Socketgate reads 1: use a newer/],
    [
      'a prototype key',
      gzipSync(JSON.stringify(record()).replace('"plan"', '"__proto__":{},"plan"')),
      /"__proto__"/,
    ],
    [
      'another series',
      packed({ ...record(), series: { ...record().series, key: '0123456789ab' } }),
      /belongs to/,
    ],
    ['too many bytes', new Uint8Array(65 * 1024), /has more than 64 KiB/],
    ['a bomb', gzipSync(Buffer.alloc(5 * 1024 * 1024, 0x20)), /at most 4 MiB/],
  ])('is an error, never an empty history: %s', async (_, bytes, message) => {
    plant(bytes)
    await expect(read()).rejects.toThrow(StoreError)
    await expect(read()).rejects.toThrow(message)
    await expect(read()).rejects.toThrow(/2026-11-01-run-1-1\.json\.gz/)
  })

  it('is an error where the folder is a file', async () => {
    writeFileSync(join(cwd, 'history'), '')
    await expect(read()).rejects.toThrow(/cannot be read \(ENOTDIR\)/)
    await expect(store().append([record()])).rejects.toThrow(StoreError)
  })

  it.skipIf(process.getuid?.() === 0)('is an error where rights are missing', async () => {
    await store().append([record()])
    chmodSync(folder(), 0o000)
    await expect(read()).rejects.toThrow(/EACCES/)
    chmodSync(folder(), 0o500)
    await expect(store().append([record({}, 2)])).rejects.toThrow(/cannot be written \(EACCES\)/)
    chmodSync(folder(), 0o700)
  })

  it('is never one that is silently read as sound, whatever bytes lie there', async () => {
    const sound = packed(record())
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.json().map((text) => gzipSync(text)),
      fc.nat(sound.length - 1).map((at) => sound.map((byte, i) => (i === at && at > 9 ? byte ^ 0x41 : byte))),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        plant(content)
        const answer = await read().catch((error: unknown) => error)
        if (answer instanceof StoreError) return
        expect(answer).toEqual({ records: [record()], others: 0, changed: null })
      }),
      { numRuns: 60 },
    )
  })
})

describe('links', () => {
  it('are not followed when reading: neither a file nor a series', async () => {
    const outside = join(cwd, 'outside.json.gz')
    writeFileSync(outside, packed(record()))
    mkdirSync(folder(), { recursive: true })
    symlinkSync(outside, join(folder(), '2026-11-01-run-1-1.json.gz'))
    await expect(read()).rejects.toThrow(/symbolic link/)
    rmSync(folder(), { recursive: true })
    symlinkSync(cwd, folder())
    await expect(read()).rejects.toThrow(/symbolic link/)
  })

  it('are not followed when writing', async () => {
    const outside = join(cwd, 'outside')
    mkdirSync(outside)
    mkdirSync(join(cwd, 'history'))
    symlinkSync(outside, folder())
    await expect(store().append([record()])).rejects.toThrow(/symbolic link/)
    expect(readdirSync(outside)).toEqual([])
  })
})

const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(
  JSON.parse(readFileSync(new URL('../../schemas/record.schema.json', import.meta.url), 'utf8')),
)

describe('a record that is too large', () => {
  const noise = (i: number) => Math.abs(Math.sin(i * 12.9898) * 43_758.5453) % 1
  const rows = (feeds: number): Stats[] =>
    Array.from({ length: feeds * 3 }, (_, i): Stats => {
      const phase = ['steady', 'ramp', 'down'][i % 3]!
      const selector = `ws_message_latency{feed:feed-${Math.floor(i / 3)},phase:${phase}}`
      const values = ['min', 'avg', 'p25', 'p50', 'p75', 'p90', 'p95', 'p975', 'p99', 'p999', 'max']
      const random = Object.fromEntries(values.map((name, v) => [name, noise(20 * i + v)]))
      return trend(
        { ...random, slices: Array.from({ length: 10 }, (_, v) => noise(9000 + 20 * i + v)) },
        1,
        selector,
      )
    })
  const large: Record = {
    ...record(),
    stats: rows(300),
    measured: [measured(threshold('ws_message_latency{feed:feed-299,phase:down}', 'p(99)<200'), {})],
  }

  it('keeps the rows that gates and thresholds read, steady before the rest, and fits', async () => {
    const gated = 'ws_message_latency{feed:feed-298,phase:ramp}'
    await store().append([large], [gated])
    const file = join(folder(), readdirSync(folder())[0]!)
    expect(readFileSync(file).length).toBeLessThanOrEqual(64 * 1024)
    const [kept] = (await read()).records
    validate(kept)
    expect(validate.errors).toBeNull()
    const selectors = kept!.stats.map(formatSelector)
    expect(selectors).toContain(gated)
    expect(selectors).toContain('ws_message_latency{feed:feed-299,phase:down}')
    const phases = kept!.stats.map(({ tags }) => tags.phase)
    expect(phases.filter((phase) => phase === 'steady').length).toBeGreaterThan(phases.length * 0.9)
  })

  it('loses the same rows every time', async () => {
    await store().append([large])
    await openStore('dir:again', cwd).append([{ ...large, stats: large.stats.toReversed() }])
    const again = await openStore('dir:again', cwd).read(large.series)
    const names = (item: Record) => item.stats.map(formatSelector).sort()
    expect(names(again.records[0]!)).toEqual(names((await read()).records[0]!))
  })

  it('is refused where the rows that are read do not fit', async () => {
    const all = large.stats.map(formatSelector)
    await expect(store().append([large], all)).rejects.toThrow(/900 rows that gates and thresholds read/)
    expect(existsSync(folder()) ? readdirSync(folder()) : []).toEqual([])
  })

  it('is refused where it holds figures that are no numbers', async () => {
    const broken = record({ stats: [trend({ p99: Number.NaN })] })
    await expect(store().append([broken])).rejects.toThrow(/cannot be stored: stats\[0\]\.p99/)
  })
})
