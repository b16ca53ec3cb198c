// Re-runs each generated case, attempt by attempt, until it is green or its runs are used up: each attempt judged alone, as
// if nobody remembered the ones before, and beside the runs that they stored, as the gate does it.
import { importSource, report } from './support.mjs'
import { loadOf, recordOf } from './verdict-case.mjs'

const { judge, moreRuns } = await importSource('src/judge/judge.ts')

const at = (day, i) => new Date(Date.UTC(2026, 1, day, 0, i)).toISOString()

/** `runs`: the most of one attempt. */
export async function playAttempts(cases, { runs, probe, channels }) {
  const load = loadOf({ runs, probe })
  const played = cases.map(({ baselineRuns, candidate, reruns, truth }) => {
    const event = 'push'
    const stored = baselineRuns.map((run, i) => recordOf(run, at(1, i), `stored-${i}`, channels, { event }))
    const own = [candidate, ...reruns].map((run, i) =>
      recordOf(run, at(2, i), `m-${i}`, channels, { event, commit: 'candidate', runId: '1' }),
    )
    return { truth, alone: words(load, stored, own, false), pooled: words(load, stored, own, true) }
  })
  print(played, runs)
}

/** The outcome of each attempt, up to the first green one. */
function words(load, stored, own, pooling) {
  const said = []
  const store = [...stored]
  let next = 0
  while (next < own.length) {
    const attempt = said.length + 1
    const taken = []
    const asked = () => ({
      load,
      records: taken,
      baseline: { where: 'dir:bench', records: store, others: 0 },
    })
    for (let due = 1; due > 0 && next < own.length; due--) {
      const record = own[next++]
      taken.push({ ...record, provenance: { ...record.provenance, attempt } })
      if (due === 1) due += moreRuns(asked())
    }
    if (taken.length % 2 === 0) taken.pop()
    const { outcome } = judge(asked())
    said.push(outcome)
    if (outcome === 'pass') break
    if (pooling) store.push(...taken)
  }
  return said
}

const isGreen = (said) => said.at(-1) === 'pass'

function print(played, runs) {
  const most = Math.max(...played.map(({ pooled }) => pooled.length))
  console.log(
    `${played.length} cases, at most ${runs} run(s) an attempt, at most ${most} attempts; percent\n`,
  )
  console.log(
    '                      cases  first green | of those that were not: green later alone, pooled | ever red',
  )
  const kinds = [...new Set(played.map(({ truth }) => `${truth.kind} x${truth.p99Ratio}`))].toSorted()
  for (const kind of kinds) {
    const of = played.filter(({ truth }) => `${truth.kind} x${truth.p99Ratio}` === kind)
    const red = of.filter(({ pooled }) => pooled[0] !== 'pass')
    const cells = [
      share(of, ({ pooled }) => pooled[0] === 'pass'),
      share(red, ({ alone }) => isGreen(alone)),
      share(red, ({ pooled }) => isGreen(pooled)),
      share(of, ({ pooled }) => pooled.includes('regression')),
    ]
    console.log(`${kind.padEnd(20)} ${String(of.length).padStart(6)}  ${cells.map(two).join('  ')}`)
  }
  const slowed = played.filter(({ truth, pooled }) => truth.p99Ratio === 1.25 && pooled[0] !== 'pass')
  const unchanged = played.filter(({ truth }) => truth.kind === 'null' && truth.p99Ratio === 1)
  console.log()
  report(
    'attempts until green: a +25 % regression passes pooled',
    share(slowed, ({ pooled }) => isGreen(pooled)),
    'at most',
    2,
    '%',
  )
  report(
    'attempts until green: unchanged commits ever red',
    share(unchanged, ({ pooled }) => pooled.includes('regression')),
    'at most',
    0.5,
    '%',
  )
}

const two = (value) => value.toFixed(2).padStart(8)

function share(group, test) {
  return group.length === 0 ? 0 : (100 * group.filter(test).length) / group.length
}
