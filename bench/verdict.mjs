// Power and false alarms of the product's own rule: reads generated cases, one JSON object a line (or the files given,
// one after the other), and plays each through judge() as `run` would, run by run, until it decides or has measured
// five times.
//
//   npm run bench:verdict -- CASES.jsonl… [--probe] [--channels slices|quantiles|summary]
//   npm run bench:verdict -- CASES.jsonl… --attempts [--runs 1|3|5]
//   npm run bench:verdict -- CASES.jsonl… --histories N [--runs 1|3|5]
//
// --attempts re-runs each case until it is green; --histories makes histories of one service of its unchanged runs.
//
// A case is { baselineRuns, candidate, reruns, truth: { kind, p99Ratio, samplesPerRun, wholeMs } }; a run holds count,
// min, med, avg, max, p25 … p999, ten slice medians, and `probe`, the logarithm of the machine's slowness. The verdict
// never sees `truth`. The last line is one JSON object: percent, of cases with at least 5 stored runs.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { importSource } from './support.mjs'
import { playAttempts } from './verdict-attempts.mjs'
import { CHANNELS, loadOf, recordOf } from './verdict-case.mjs'
import { playHistories } from './verdict-histories.mjs'

const { files, probe, channels, attempts, histories, runs } = readArguments(process.argv.slice(2))
const { judge, moreRuns } = await importSource('src/judge/judge.ts')

const load = loadOf({ runs: 5, probe })

/** What the gate says of one case, and after how many runs. */
function play({ baselineRuns, candidate, reruns, truth }) {
  const stored = baselineRuns.map((run, i) =>
    recordOf(run, `2026-01-01T00:${two(i)}:00.000Z`, `stored-${i}`, channels),
  )
  const runs = [candidate, ...reruns].map((run, i) =>
    recordOf(run, `2026-02-01T00:${two(i)}:00.000Z`, `run-${i}`, channels),
  )
  const asked = (k) => ({
    load,
    records: runs.slice(0, k),
    baseline: { where: 'dir:bench', records: stored, others: 0 },
  })
  let k = 1
  while (k + 2 <= runs.length) {
    const more = moreRuns(asked(k))
    if (more === 0) break
    k += more
  }
  const row = judge(asked(k)).gates[0]
  // One run that needs no second one is a pass: `suspect` is for whoever stops there.
  const verdict = row.verdict === 'suspect' ? 'inconclusive' : row.verdict
  return { truth, stored: stored.length, runs: k, verdict, wouldFail: / would fail /.test(row.message) }
}

function two(n) {
  return String(n).padStart(2, '0')
}

function print() {
  console.log(`${results.length} cases, channels: ${channels}${probe ? ' and probe' : ''}; percent`)
  const effect = ({ truth }) => `${truth.kind} x${truth.p99Ratio}`
  table('by effect', effect)
  table('by effect and stored runs', (result) => `${effect(result)}, N ${storedClass(result.stored)}`)
  table('by effect and samples', (result) => `${effect(result)}, ${sampleClass(result.truth.samplesPerRun)}`)
  console.log(JSON.stringify(summary(results.filter(({ stored }) => stored >= 5))))
}

function table(title, keyOf) {
  const groups = new Map()
  for (const result of results) groups.set(keyOf(result), [...(groups.get(keyOf(result)) ?? []), result])
  console.log(`\n${title.padEnd(34)} cases   FAIL  would   INC   PASS   runs`)
  for (const [key, group] of [...groups].toSorted(([a], [b]) =>
    a.localeCompare(b, 'en', { numeric: true }),
  )) {
    const cells = [
      share(group, isFail),
      share(group, ({ wouldFail }) => wouldFail),
      share(group, (result) => isOpen(result) && !result.wouldFail),
      share(group, ({ verdict }) => verdict === 'same'),
    ]
    const row = cells.map((cell) => cell.toFixed(1).padStart(6)).join(' ')
    console.log(
      `${key.padEnd(34)} ${String(group.length).padStart(5)} ${row} ${meanRuns(group).toFixed(2).padStart(6)}`,
    )
  }
}

function storedClass(stored) {
  return stored < 5 ? '1-4' : stored < 10 ? '5-9' : stored < 20 ? '10-19' : '20'
}

function sampleClass(n) {
  return n < 1000 ? '500-1k' : n < 3000 ? '1-3k' : n < 10_000 ? '3-10k' : 'over 10k'
}

const isFail = ({ verdict }) => verdict === 'fail'
const isOpen = ({ verdict }) => verdict === 'inconclusive'

function share(group, test) {
  return (100 * group.filter(test).length) / group.length
}

function meanRuns(group) {
  return group.reduce((sum, { runs }) => sum + runs, 0) / group.length
}

function summary(judged) {
  const of = (kind, ratio) => judged.filter(({ truth }) => truth.kind === kind && truth.p99Ratio === ratio)
  const failed = (kind, ratio) => rounded(share(of(kind, ratio), isFail))
  const unchanged = of('null', 1)
  return {
    aaFail: rounded(share(unchanged, isFail)),
    aaInconclusive: rounded(share(unchanged, isOpen)),
    meanRuns: rounded(meanRuns(unchanged)),
    tail125: failed('tail', 1.25),
    shift125: failed('shift', 1.25),
    stall125: failed('stall', 1.25),
    drift125: failed('drift', 1.25),
    tail150: failed('tail', 1.5),
    improvementFail: failed('improve', 0.8),
  }
}

/** Two decimals; null where there is no such case. */
function rounded(value) {
  return Number.isFinite(value) ? Math.round(value * 100) / 100 : null
}

function readArguments(args) {
  const found = { files: [], probe: false, channels: 'slices', attempts: false, histories: 0, runs: 0 }
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--probe') found.probe = true
    else if (args[i] === '--channels') found.channels = args[++i]
    else if (args[i] === '--attempts') found.attempts = true
    else if (args[i] === '--histories') found.histories = Number(args[++i])
    else if (args[i] === '--runs') found.runs = Number(args[++i])
    else if (args[i].startsWith('--')) fail(`unknown option ${args[i]}`)
    else found.files.push(args[i])
  }
  if (!CHANNELS.includes(found.channels)) fail(`--channels: one of ${CHANNELS.join(', ')}`)
  if (found.files.length === 0) fail('which cases? bench:verdict -- CASES.jsonl [--probe]')
  return found
}

function fail(message) {
  console.error(`bench:verdict: ${message}`)
  process.exit(2)
}

const results = []
const cases = []
const keeps = attempts || histories > 0
for (const file of files) {
  let number = 0
  try {
    for await (const line of createInterface({ input: createReadStream(file) })) {
      number++
      if (line.trim() === '') continue
      const one = JSON.parse(line)
      if (keeps) cases.push({ ...one, id: `${file} ${one.id}` })
      else results.push(play(one))
    }
  } catch (error) {
    fail(`${file}${number > 0 ? `, line ${number}` : ''}: not a case: ${error.message}`)
  }
}
if (results.length + cases.length === 0) fail(`${files.join(', ')}: no case in it`)
if (attempts) await playAttempts(cases, { runs: runs || 1, probe, channels })
if (histories > 0) await playHistories(cases, { runs: runs || 3, probe, channels, histories })
if (!keeps) print()
