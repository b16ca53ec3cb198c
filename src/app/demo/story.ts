import { join } from 'node:path'
import { openStore } from '../../baseline/store.ts'
import type { GateRow, SloRow, Verdict } from '../../model/verdict/verdict.ts'
import { terminalReport } from '../../report/terminal/terminal.ts'
import { type Context, lookOf } from '../context.ts'
import { readDemoPlan } from '../files/own-files.ts'
import { admit } from '../gate.ts'
import { createOutside, type EngineChoice } from '../outside.ts'
import { reportsOf } from '../results/reports.ts'
import { clearResults, makeOut, writeResults } from '../results/results-folder.ts'
import { createLog } from '../terminal-log.ts'
import { type DemoProcess, startDemoProcess } from './demo-process.ts'
import { type Attempted, attempt, confirm, type Stage, type Step } from './scenes.ts'

/** The fewest stored runs from which a gate may fail. Each takes 5.5 s. */
const SEEDS = 5

/** ms for the whole story. A busy machine may spoil a run, and 1 unchanged run in 16 looks suspect: a step is
 * measured again while there is time, and the story says so. */
const STORY = 86_000

const SEED: Step = {
  title: 'seed',
  expects: (verdict) => verdict.baseline?.written === true,
  seeds: true,
}
const PASS: Step = { title: 'an unchanged build', expects: ({ outcome }) => outcome === 'pass' }
const SUSPECT: Step = {
  title: 'a slower build',
  expects: ({ outcome, slos, gates }) =>
    outcome === 'slo' && failed(slos) !== undefined && row(gates, 'suspect') !== undefined,
}
const CONFIRMED: Step = {
  title: 'a slower build',
  expects: ({ reasons, gates }) =>
    reasons.some(({ outcome }) => outcome === 'regression') && row(gates, 'fail') !== undefined,
}

/** Where the story is told, and by which engine. */
export interface DemoOptions {
  readonly choice: EngineChoice
  /** 0: any that is free. */
  readonly port: number
  /** The folder of its reports. */
  readonly out: string
}

/** Tells the story on stdout; 0 only if every step came out as it should. */
export async function tellStory(options: DemoOptions, context: Context): Promise<number> {
  const begun = performance.now()
  const { env, cwd, stdout, stderr, signal, redactor } = context
  const log = createLog(stderr, lookOf(stderr, env))
  const say = (line: string) => {
    log.end()
    stdout.write(`${line}\n`)
  }
  const out = await makeOut(options.out, cwd)
  const outside = await createOutside(options.choice, env, log, redactor)
  const service = await startDemoProcess(options.port)
  try {
    const { port } = service
    say(`1. The demo service runs on 127.0.0.1:${port}. It works about 25 ms on every message.`)
    const values = { DEMO_API: `http://127.0.0.1:${port}`, DEMO_FEED: `ws://127.0.0.1:${port}` }
    const policy = { grants: [], ci: true }
    const request = { plan: await readDemoPlan(), profile: 'gate', env: values, policy }
    const admitted = await admit(request, outside)
    const store = openStore(`dir:${join(out, `baseline-${Date.now()}`)}`, cwd)
    const until = begun + STORY - admitted.load.duration - 2_000
    const stage: Stage = { admitted, outside, store, signal, until, say }
    const confirmed = await steps(stage, service, out)
    if (confirmed === undefined) return spoiled(say, signal, out)
    stdout.write(`\n${terminalReport(confirmed, lookOf(stdout, env))}\n`)
    conclusion(say, confirmed, options.out)
    return 0
  } finally {
    log.end()
    await service.stop()
  }
}

async function steps(stage: Stage, service: DemoProcess, out: string): Promise<Verdict | undefined> {
  const { say } = stage
  say(`2. ${SEEDS} short runs of the good build seed the baseline.`)
  for (let i = 1; i <= SEEDS; i++) {
    const seed = await attempt(stage, SEED)
    if (seed === undefined) return undefined
    say(`   run ${i} of ${SEEDS}: ${figure(seed)}`)
  }
  say('3. The same build again, judged against that baseline.')
  const pass = await attempt(stage, PASS)
  if (pass === undefined) return undefined
  say(`   ${pass.verdict.outcome}: ${pass.verdict.sentence}`)
  await writeVerdict(out, 'pass', pass.verdict)
  await service.turn({ slowEvery: { n: 40, by: 150 } })
  say('4. Now a regression: every 40th message takes 150 ms longer. The median stays; the p99 does not.')
  const suspect = await attempt(stage, SUSPECT)
  if (suspect === undefined) return undefined
  await writeVerdict(out, 'suspect', suspect.verdict)
  say(`   the SLO: fail. ${failed(suspect.verdict.slos)?.message}`)
  say(`   the divergence: suspect. ${row(suspect.verdict.gates, 'suspect')?.message}`)
  say('5. One run never confirms. Two more decide.')
  const confirmed = await confirm(stage, suspect, CONFIRMED)
  if (confirmed === undefined) return undefined
  await writeVerdict(out, 'fail', confirmed.verdict)
  return confirmed.verdict
}

/** The reports on a step's verdict, in a folder of their own below `out`. */
async function writeVerdict(out: string, name: string, verdict: Verdict): Promise<void> {
  const folder = await makeOut(join(out, name), out)
  await clearResults(folder)
  await writeResults(folder, reportsOf(verdict, { reproduce: 'socketgate demo' }), out)
}

function failed(slos: readonly SloRow[]): SloRow | undefined {
  return slos.find(({ verdict }) => verdict === 'fail')
}

function row(gates: readonly GateRow[], verdict: GateRow['verdict']): GateRow | undefined {
  return gates.find((item) => item.verdict === verdict)
}

function figure({ verdict: { gates, slos } }: Attempted): string {
  const [gate] = gates
  const met = slos.filter(({ verdict }) => verdict === 'met').length
  return `p99 ${gate?.actual?.toFixed(1)} ms, n ${gate?.n}; ${met} of ${slos.length} SLOs met`
}

function conclusion(say: (line: string) => void, { gates }: Verdict, out: string): void {
  say('6. Caught, and confirmed:')
  say(`   ${row(gates, 'fail')?.message}`)
  say('   With mode: block in its plan, this would have stopped the release.')
  say(`   Reports: ${out}/pass, ${out}/suspect and ${out}/fail, each with report.md and verdict.json`)
}

function spoiled(say: (line: string) => void, signal: AbortSignal, out: string): number {
  if (signal.aborted) return signal.reason === 'SIGTERM' ? 143 : 130
  say(
    `The demo did not come out as it should. \`socketgate doctor\` says whether this machine is too busy; the reports so far are in ${out}.`,
  )
  return 20
}
