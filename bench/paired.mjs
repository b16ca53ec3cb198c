// Power and false alarms of the rule for pairs: reads generated cases, one JSON object a line, and judges the pairs of
// each as `run --paired` would.
//
//   npm run bench:paired -- CASES.jsonl… [--pairs 8]
//
// A case is { paired: [{ base, head }], truth: { kind, p99Ratio } }; a run holds count, min, med, avg, max, p25 … p999.
// The last line is one JSON object, in percent.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { importSource } from './support.mjs'

const SELECTOR = { metric: 'ws_message_latency', tags: { feed: 'orders', phase: 'steady' } }
const GATE = {
  written: 'ws_message_latency{feed:orders,phase:steady}',
  selector: SELECTOR,
  stat: { kind: 'p', percent: 99 },
  level: 'key',
  atLeast: 0.02,
  line: 1,
}

const { files, pairs } = readArguments(process.argv.slice(2))
const { pairTrends } = await importSource('src/judge/paired/trend.ts')
const counts = new Map()

for (const file of files) {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.trim() !== '') count(JSON.parse(line))
  }
}
print()

function count({ paired, truth }) {
  if (paired === undefined || paired.length < pairs)
    fail(`a case has fewer than ${pairs} pairs: gen.mjs --pairs N`)
  const records = paired
    .slice(0, pairs)
    .map(({ base, head }) => ({ base: recordOf(base), candidate: recordOf(head) }))
  const { verdict } = pairTrends(GATE, records, 1)
  const key = truth.kind === 'null' && truth.p99Ratio === 1 ? 'A/A' : `${truth.kind} ×${truth.p99Ratio}`
  const row = counts.get(key) ?? { n: 0, fail: 0, inconclusive: 0, same: 0 }
  row.n += 1
  row[verdict] += 1
  counts.set(key, row)
}

/** Only what the rule reads. */
function recordOf({ count: n, min, med, avg, max, p25, p75, p90, p95, p975, p99, p999 }) {
  const quantiles = { min, max, avg, p25, p50: med, p75, p90, p95, p975, p99, p999 }
  const whole = Number.isInteger(min) && Number.isInteger(max)
  return {
    stats: [{ kind: 'trend', ...SELECTOR, count: n, distinct: null, ...quantiles, slices: null, whole }],
  }
}

function print() {
  const percent = (part, { n }) => Number(((100 * part) / n).toFixed(1))
  console.log(`${pairs} pairs          cases   FAIL  INCONCLUSIVE   PASS`)
  for (const [key, row] of [...counts].sort()) {
    const cells = [row.fail, row.inconclusive, row.same].map((part) => String(percent(part, row)).padStart(6))
    console.log(`${key.padEnd(16)}${String(row.n).padStart(7)}${cells.join('  ')}`)
  }
  console.log(
    JSON.stringify(Object.fromEntries([...counts].map(([key, row]) => [key, percent(row.fail, row)]))),
  )
}

function readArguments(args) {
  const found = { files: [], pairs: 8 }
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--pairs') found.pairs = Number(args[++i])
    else if (args[i].startsWith('--')) fail(`unknown option ${args[i]}`)
    else found.files.push(args[i])
  }
  if (!(found.pairs >= 4)) fail('--pairs: 4 or more')
  if (found.files.length === 0) fail('which cases? bench:paired -- CASES.jsonl [--pairs 8]')
  return found
}

function fail(message) {
  console.error(`bench:paired: ${message}`)
  process.exit(2)
}
