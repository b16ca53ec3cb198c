import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asked, conclude, pastOf } from '../../src/app/conclude.ts'
import { fileNameOf } from '../../src/baseline/file/names.ts'
import { pack } from '../../src/baseline/file/pack.ts'
import { headIn } from '../../src/baseline/file/record-head.ts'
import { readAll, readSeries } from '../../src/baseline/reading/read-series.ts'
import type { Shelf } from '../../src/baseline/reading/shelf.ts'
import { openStore } from '../../src/baseline/store.ts'
import { moreRuns } from '../../src/judge/judge.ts'
import type { Record } from '../../src/model/record/record.ts'
import { type BaselineStore, StoreError } from '../../src/ports.ts'
import { gate, LATENCY, load, record, trend } from '../judge/support.ts'
import { temporaryFolder } from '../support/folder.ts'

/** More than a series that is read whole. */
const MANY = 104
const HOUR = 3_600_000
const plan = load({ gates: [gate(LATENCY, { kind: 'p', percent: 99 })] })
const { key } = record().series

/** What a run of a long series may be. */
const facts = fc.record({
  scale: fc.double({ min: 0.9, max: 1.4, noNaN: true }),
  machine: fc.nat(5),
  cpu: fc.constantFrom('a', 'a', 'b'),
  commit: fc.option(fc.nat(60), { nil: null }),
  tagged: fc.nat(40).map((n) => n === 0),
  complete: fc.nat(9).map((n) => n > 0),
  seeded: fc.nat(9).map((n) => n === 0),
  accepted: fc.nat(60).map((n) => n === 0),
  code: fc.constantFrom(undefined, undefined, 'suspect', 'would_fail', 'diverged', 'slo_broken'),
})
type Facts = Parameters<Parameters<typeof facts.map>[0]>[0]

function runOf(of: Facts, number: number): Record {
  const plain = record({ complete: of.complete, stats: [trend({}, of.scale)], duration: 60_000 + number })
  const { provenance } = plain
  const started = new Date(Date.parse(provenance.started) - (MANY - number) * HOUR).toISOString()
  const at = { reason: 'a level', by: 'somebody', at: started }
  return {
    ...plain,
    provenance: {
      ...provenance,
      started,
      runId: `run-${number}`,
      machine: { ...provenance.machine, id: `m${of.machine}`, cpu: of.cpu },
      commit: of.commit === null ? null : `c${of.commit}`,
      ref: of.tagged ? 'refs/tags/v1' : 'refs/heads/main',
    },
    ...(of.seeded && { seeded: true }),
    ...(of.accepted && { accepted: at }),
    ...(of.code !== undefined && { judged: { outcome: 'suspect', codes: [of.code], rows: [] } }),
  }
}

/** Files in memory as a branch has them: of a record without a head all is there, of all others what was brought. */
function shelfOf(records: readonly Record[], packing = pack) {
  const files = new Map(records.map((one) => [fileNameOf(one), packing(one)]))
  const brought = new Set<string>()
  const bytesOf = (path: string) => files.get(path.split('/')[1]!)!
  const whole = (path: string) => () => {
    if (brought.has(path) || headIn(bytesOf(path)) === undefined) return bytesOf(path)
    throw new StoreError(`nobody had asked for ${path}`)
  }
  const shelf: Shelf = {
    exists: async () => true,
    list: async (folder) =>
      (folder === '' ? [key] : [...files.keys()].toSorted()).map((name) => ({ name, link: false })),
    read: async (paths) => paths.map(bytesOf),
    begin: async (paths) => paths.map((path) => ({ head: () => headIn(bytesOf(path)), whole: whole(path) })),
    bring: async (paths) => {
      for (const path of paths) brought.add(path)
    },
    called: (path) => path,
  }
  return { shelf, brought }
}

const storeOf = (read: BaselineStore['read']) => ({ where: 'dir:b', read }) as BaselineStore
const late = (shelf: Shelf) => storeOf((series, name, choices) => readSeries(shelf, series, name, choices))
const whole = (shelf: Shelf) =>
  storeOf(async () => {
    const [series] = await readAll(shelf)
    return { records: series!.runs.map((one) => one.record), others: 0, changed: null }
  })
const judged = (store: BaselineStore, candidate = record({ stats: [trend({}, 1.3)] }, 2)) =>
  conclude(plan, [candidate], { store, append: false })

/** As a gate does, which measures again: judged after the first run and after all of them. */
async function measured(store: BaselineStore, own: readonly Record[]) {
  const judgement = { store, append: false }
  const past = await pastOf(own.slice(0, 1), judgement)
  const first = moreRuns(asked(plan, own.slice(0, 1), past, judgement))
  return [first, await conclude(plan, own, judgement, past)]
}

/** `again`: of the one commit that the candidate is of. */
function ofPush(one: Record, pushed: boolean, again: boolean): Record {
  const commit = again ? 'c7' : one.provenance.commit
  return pushed ? { ...one, provenance: { ...one.provenance, commit, event: 'push' } } : one
}

const usual: Facts = {
  ...{ scale: 1, machine: 1, cpu: 'a', commit: 1, tagged: false, complete: true },
  ...{ seeded: false, accepted: false, code: undefined },
}
const series = (over: Partial<Facts> = {}) =>
  Array.from({ length: MANY }, (_, n) => runOf({ ...usual, machine: n, commit: n, ...over }, n))

describe('a long series', () => {
  it('is judged by the heads of its records as by the whole of them, also as the first attempts of a pushed commit and their re-runs', async () => {
    const runs = fc.array(facts, { minLength: MANY, maxLength: MANY })
    await fc.assert(
      fc.asyncProperty(runs, fc.boolean(), fc.boolean(), async (all, pushed, again) => {
        const { shelf } = shelfOf(all.map((one, n) => ofPush(runOf(one, n), pushed, again && n > 90)))
        const own = [2, 3, 4].map((n) => ofPush(record({ stats: [trend({}, 1.3)] }, n), pushed, again))
        expect(await judged(late(shelf))).toEqual(await judged(whole(shelf)))
        expect(await measured(late(shelf), own)).toEqual(await measured(whole(shelf), own))
        const [read, known] = [await readSeries(shelf, record().series), await readAll(shelf)]
        expect(read.records).toEqual(known[0]!.runs.map((one) => one.record))
      }),
      { numRuns: 25 },
    )
  })

  it('is read whole only where its figures are compared', async () => {
    const { shelf, brought } = shelfOf(series())
    const verdict = await judged(late(shelf))
    expect(verdict.baseline).toMatchObject({ runs: 20, comparable: MANY })
    // Twenty that it is compared with, and of drift the ten oldest.
    expect(brought.size).toBe(30)
  })

  it('tells a run that is stored under another name by what was measured', async () => {
    const { shelf, brought } = shelfOf(series())
    const stored = series()[50]!
    const copy = { ...stored, provenance: { ...stored.provenance, runId: 'another' } }
    const added: Record[] = []
    const append = async (records: readonly Record[]) => void added.push(...records)
    const store = { ...late(shelf), append, ofRun: async () => [] }
    for (const one of [copy, { ...copy, duration: 1 }]) await conclude(plan, [one], { store, append: true })
    expect(added.map(({ duration }) => duration)).toEqual([1])
    expect(brought.size).toBeLessThan(65)
  })

  it('is read all the same where an earlier version stored it', async () => {
    const { shelf } = shelfOf(series({ code: 'would_fail' }), (one) => gzipSync(JSON.stringify(one)))
    const now = shelfOf(series({ code: 'would_fail' }))
    expect(await judged(late(shelf))).toEqual(await judged(late(now.shelf)))
  })
})

describe('a damaged record of a long series', () => {
  const cwd = temporaryFolder()
  const folder = join(cwd, 'b', key)
  const store = openStore('dir:b', cwd)
  const records = series()
  const damage = (number: number, change: (bytes: Buffer) => Uint8Array) => {
    mkdirSync(folder, { recursive: true })
    for (const one of records) writeFileSync(join(folder, fileNameOf(one)), pack(one))
    const file = join(folder, fileNameOf(records[number]!))
    writeFileSync(file, change(readFileSync(file)))
  }
  const torn = (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)
  const inHead = (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === 40 ? byte ^ 1 : byte)))

  it.each([
    ['that is compared with', MANY - 1, torn],
    ['of which the head is damaged', 50, inHead],
  ] as const)('%s is an error', async (_, number, change) => {
    damage(number, change)
    const past = await pastOf([record({}, 2)], { store, append: false })
    expect(past.storeProblem).toMatch(/is damaged/)
    expect((await judged(store)).outcome).toBe('store')
  })

  it('that nothing is compared with is one for who reads the whole', async () => {
    damage(50, torn)
    expect((await pastOf([record({}, 2)], { store, append: false })).storeProblem).toBeUndefined()
    await expect(store.all()).rejects.toThrow(StoreError)
  })
})

it('a stored record is one gzip to whoever knows gzip', () => {
  const { evidence, ...plain } = JSON.parse(gunzipSync(pack(record())).toString()) as Record & {
    readonly evidence: string
  }
  expect(evidence).toMatch(/^[0-9a-f]{12}$/)
  expect(plain).toEqual(record())
})
