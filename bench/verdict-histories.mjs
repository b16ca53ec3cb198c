// Histories of one service: ten stored runs, then a commit after the other, each judged as a push and stored as the gate stores
// it. The runs are the unchanged ones of a service's cases, drawn without putting back; a creeping one is made slower by what the
// commits have added up to.
import { importSource, report } from './support.mjs'
import { loadOf, recordOf } from './verdict-case.mjs'

const { judge, moreRuns } = await importSource('src/judge/judge.ts')
const { judgedOf } = await importSource('src/judge/counting.ts')
const { injected } = await importSource('src/judge/backtest/inject.ts')

const SEEDS = 10
const UNCHANGED = 60
const STEP = 1.03
/** The first at which 3 % each have become 30 %. */
const CREEPING = 9
/** Unchanged commits before a step, and those after which it is looked for. */
const BEFORE = 3
const AFTER = 6

export async function playHistories(cases, { runs, probe, channels, histories }) {
  const load = loadOf({ runs, probe })
  const services = servicesOf(cases)
  const played = (commits, level, effect) =>
    Array.from({ length: histories }, (_, i) => {
      const random = randomOf(`${effect} ${i}`)
      const take = drawing(services[i % services.length], random)
      const make = (commit, id) => {
        const record = recordOf(take(), minute(id), `m-${id}`, channels, {
          event: 'push',
          commit: `c${commit}`,
          runId: `${id}`,
        })
        const size = level(commit) - 1
        return size === 0 ? record : injected(record, load.gates, effect, size)
      }
      return historyOf(load, commits, make)
    })
  const creep = (commit) => STEP ** commit
  const step = (commit) => (commit > BEFORE ? 1.25 : 1)
  const unchanged = played(UNCHANGED, () => 1, 'shift')
  print(
    runs,
    unchanged,
    {
      shift: played(CREEPING, creep, 'shift'),
      tail: played(CREEPING, creep, 'tail'),
    },
    {
      shift: played(BEFORE + AFTER, step, 'shift'),
      tail: played(BEFORE + AFTER, step, 'tail'),
    },
  )
}

/** What each commit came to, and by which code. */
function historyOf(load, commits, make) {
  let id = 0
  const store = Array.from({ length: SEEDS }, () => ({ ...make(0, id++), seeded: true }))
  return Array.from({ length: commits }, (_, i) => {
    const records = []
    const asked = () => ({ load, records, baseline: { where: 'dir:bench', records: store, others: 0 } })
    for (let due = 1; due > 0; due--) {
      records.push(make(i + 1, id++))
      if (due === 1) due += moreRuns(asked())
    }
    const verdict = judge(asked())
    const judged = judgedOf(verdict)
    store.push(...records.map((record) => ({ ...record, judged })))
    const codes = verdict.reasons.filter(({ outcome }) => outcome === 'regression').map(({ code }) => code)
    return { codes, runs: records.length }
  })
}

const minute = (id) => new Date(Date.UTC(2026, 0, 1, 0, id)).toISOString()

/** The unchanged runs of each service. */
function servicesOf(cases) {
  const services = new Map()
  for (const { id, baselineRuns, candidate, reruns, truth } of cases) {
    const service = id.replace(/c\d+$/, '')
    const own = truth.kind === 'null' && truth.p99Ratio === 1 ? [candidate, ...reruns] : []
    services.set(service, [...(services.get(service) ?? []), ...baselineRuns, ...own])
  }
  return [...services.values()]
}

/** Mulberry32: the same histories at every call. */
function randomOf(seed) {
  let state = [...seed].reduce((sum, char) => (Math.imul(sum, 31) + char.charCodeAt(0)) | 0, 7)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Draws without putting back; once all are drawn, from all again. */
function drawing(runs, random) {
  let left = []
  return () => {
    if (left.length === 0) left = [...runs]
    const [run] = left.splice(Math.floor(random() * left.length), 1)
    return run
  }
}

const isRed = ({ codes }) => codes.length > 0
const share = (group, test) => (100 * group.filter(test).length) / group.length

function print(runs, unchanged, creeping, stepped) {
  const judgements = unchanged.flat()
  const mean = judgements.reduce((sum, one) => sum + one.runs, 0) / judgements.length
  const of = (code) => share(judgements, ({ codes }) => codes.includes(code)).toFixed(3)
  console.log(
    `${unchanged.length} histories of ${UNCHANGED} unchanged commits, at most ${runs} run(s) each, ${mean.toFixed(2)} taken`,
  )
  console.log(
    `red of all judgements: by one step ${of('diverged')} %, by three commits ${of('suspect_confirmed')} %, by drift ${of('drifted')} %\n`,
  )
  const few = runs < 3 ? ` at runs: ${runs}` : ''
  report(
    `unchanged: false blocks of the whole, of judgements${few}`,
    share(judgements, isRed),
    'at most',
    0.5,
    '%',
  )
  report(
    `unchanged: histories of ${UNCHANGED} commits ever red by drift`,
    share(unchanged, (history) => history.some(({ codes }) => codes.includes('drifted'))),
    'at most',
    5,
    '%',
  )
  for (const [effect, histories] of Object.entries(creeping)) {
    const first = histories.map((history) => history.findIndex(isRed)).filter((i) => i >= 0)
    const median = first.toSorted((a, b) => a - b)[Math.floor(first.length / 2)] ?? -1
    console.log(
      `${effect}: red first at +${Math.round(100 * (STEP ** (median + 1) - 1))} % in the median of those that are`,
    )
    report(
      `+3 % a release (${effect}) is red by +30 %`,
      (100 * first.length) / histories.length,
      'at least',
      runs < 3 ? 0 : 90,
      '%',
    )
  }
  for (const [effect, histories] of Object.entries(stepped)) {
    const within = (commits) =>
      share(histories, (history) => history.slice(BEFORE, BEFORE + commits).some(isRed)).toFixed(1)
    console.log(
      `a step of +25 % (${effect}) is red at once in ${within(1)} %, within three commits in ${within(3)} %, within six in ${within(6)} %`,
    )
  }
}
