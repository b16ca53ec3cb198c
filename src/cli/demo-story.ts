import { join } from 'node:path'
import { openStore } from '../baseline/store.ts'
import { conclude } from '../conclude.ts'
import { type Admitted, admit, measure, type Outside } from '../gate.ts'
import { Failure } from '../model/failure.ts'
import type { Verdict } from '../model/verdict.ts'
import type { BaselineStore } from '../ports.ts'
import { terminalReport } from '../report/terminal.ts'
import { type Args, text } from './args.ts'
import { type Context, lookOf } from './context.ts'
import { startDemoProcess } from './demo-process.ts'
import { makeOut, readDemoPlan } from './files.ts'
import { engineChoice } from './load-options.ts'
import { createLog } from './log.ts'
import { createOutside } from './outside.ts'
import { writeVerdict } from './results.ts'

/** Runs that seed the baseline. Each takes 6.5 s. */
const SEEDS = 4

/** ms for the whole story. A busy machine may spoil a run, and 1 unchanged run in 13 looks suspect: a step is
 * measured again while there is time, and the story says so. */
const STORY = 85_000

interface Stage {
  readonly admitted: Admitted
  readonly outside: Outside
  readonly store: BaselineStore
  readonly signal: AbortSignal
  /** Epoch ms after which no further run is begun. */
  readonly until: number
  say(line: string): void
}

/** What a step of the story must come out as. */
interface Step {
  readonly title: string
  readonly expects: (verdict: Verdict) => boolean
  readonly append: boolean
}

/** Tells the story; 0 only if every step came out as it should. */
export async function tell(args: Args, context: Context): Promise<number> {
  const { env, cwd, stdout, stderr, signal } = context
  const begun = Date.now()
  const log = createLog(stderr, lookOf(stderr, env))
  const say = (line: string) => {
    log.end()
    stdout.write(`${line}\n`)
  }
  const outName = text(args, 'out') ?? 'socketgate-demo'
  const out = await makeOut(outName, cwd)
  const outside = await createOutside(engineChoice(args, 'embedded'), env, log, context.redactor)
  const service = await startDemoProcess(text(args, 'port') ?? '0')
  try {
    say(`1. The demo service runs on 127.0.0.1:${service.port}. It works about 25 ms on every message.`)
    const values = {
      DEMO_API: `http://127.0.0.1:${service.port}`,
      DEMO_FEED: `ws://127.0.0.1:${service.port}`,
    }
    const request = { plan: await readDemoPlan(), env: values, policy: { grants: [], ci: true } }
    const admitted = await admit(request, outside)
    const store = openStore(`dir:${join(out, `baseline-${Date.now()}`)}`, cwd)
    const until = begun + STORY - admitted.load.duration - 2_000
    const stage: Stage = { admitted, outside, store, signal, until, say }
    const good = await seedAndPass(stage, (name, verdict) => writeVerdict(out, name, verdict))
    if (!good) return fail(say, signal)
    await service.turn({ slowEvery: { n: 40, by: 150 } })
    say(
      '4. Now a regression: every 40th message takes 150 ms longer. The average hardly moves; the p99 does.',
    )
    const red = await attempt(stage, RED)
    if (red === undefined) return fail(say, signal)
    await writeVerdict(out, 'red', red)
    stdout.write(`\n${terminalReport(red, lookOf(stdout, env))}\n`)
    conclusion(say, red, outName)
    return 0
  } finally {
    log.end()
    await service.stop()
  }
}

const SEED: Step = { title: 'seed', expects: (verdict) => verdict.baseline?.written === true, append: true }
const PASS: Step = {
  title: 'an unchanged build',
  expects: ({ outcome }) => outcome === 'pass',
  append: false,
}
const RED: Step = {
  title: 'a slower build',
  expects: ({ slos, gates, outcome }) =>
    outcome === 'slo' &&
    slos.some((row) => row.verdict === 'fail') &&
    gates.some((row) => row.verdict === 'suspect'),
  append: false,
}

async function seedAndPass(
  stage: Stage,
  write: (name: string, verdict: Verdict) => Promise<void>,
): Promise<boolean> {
  stage.say(`2. ${SEEDS} short runs of the good build seed the baseline.`)
  for (let i = 1; i <= SEEDS; i++) {
    const verdict = await attempt(stage, SEED)
    if (verdict === undefined) return false
    stage.say(`   run ${i} of ${SEEDS}: ${figure(verdict)}`)
  }
  stage.say('3. The same build again, judged against that baseline.')
  const pass = await attempt(stage, PASS)
  if (pass === undefined) return false
  stage.say(`   ${pass.outcome}: ${pass.sentence}`)
  await write('pass', pass)
  return true
}

/** Measures until the step comes out as it should; undefined where it does not, or the run was stopped. */
async function attempt(stage: Stage, step: Step): Promise<Verdict | undefined> {
  const { admitted, outside, store, signal, until, say } = stage
  for (;;) {
    const record = await measure(admitted, outside, signal)
    const verdict = await conclude(admitted.load, [record], { store, append: step.append })
    if (signal.aborted) return undefined
    if (step.expects(verdict)) return verdict
    const why = AGAIN[verdict.outcome]
    const again = why !== undefined && Date.now() < until
    say(`   ${step.title}: ${verdict.outcome}. ${verdict.sentence}${again ? ` Measured again: ${why}.` : ''}`)
    if (!again) return undefined
  }
}

/** Outcomes that another run may well not show. */
const AGAIN: { readonly [outcome: string]: string } = {
  inconclusive: 'this machine was busy with something else',
  suspect: 'about 1 unchanged run in 13 looks suspect',
  slo: 'this machine was busy with something else',
}

function figure({ gates, slos }: Verdict): string {
  const row = gates[0]
  if (row?.actual == null) throw new Failure('internal', 'the demo plan has no gated figure')
  return `p99 ${row.actual.toFixed(1)} ms, n ${row.n}; ${slos.filter(({ verdict }) => verdict === 'met').length} of ${slos.length} SLOs met`
}

function conclusion(say: (line: string) => void, red: Verdict, out: string): void {
  const slo = red.slos.find(({ verdict }) => verdict === 'fail')
  const gate = red.gates.find(({ verdict }) => verdict === 'suspect')
  say('5. Red twice, as it should be:')
  say(`   the SLO: ${slo?.message}`)
  say(`   the divergence: ${gate?.message}`)
  say('   With mode: block in its plan, this run would have stopped the release with exit code 11.')
  say(`   Reports: ${out}/pass/report.md, ${out}/red/report.md (and verdict.json beside them)`)
}

function fail(say: (line: string) => void, signal: AbortSignal): number {
  if (signal.aborted) return signal.reason === 'SIGTERM' ? 143 : 130
  say(
    'The demo did not come out as it should. `socketgate doctor` says whether this machine is too busy for it.',
  )
  return 20
}
