import { join } from 'node:path'
import { openStore } from '../../baseline/store.ts'
import type { GateRow, SloRow, Verdict } from '../../model/verdict/verdict.ts'
import { terminalReport } from '../../report/terminal/terminal.ts'
import { readDemoPlan } from '../files/own-files.ts'
import type { DemoProcess } from './demo-process.ts'
import { type Act, type Attempted, attempt, confirm, type Stage, type Step, writeVerdict } from './scenes.ts'

/** The fewest stored runs from which a gate may fail. Each takes 5.5 s. */
const SEEDS = 5

/** ms for the whole story. */
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

/** A build whose p99 has risen is caught, and confirmed. */
export const REGRESSION: Act = {
  plan: () => readDemoPlan('demo'),
  profile: 'gate',
  time: STORY,
  async tell(bare, service) {
    const { say, out, named, look } = bare
    say(`1. The demo service runs on 127.0.0.1:${service.port}. It works about 25 ms on every message.`)
    const store = openStore(`dir:${join(out, `baseline-${Date.now()}`)}`, out)
    const confirmed = await steps({ ...bare, store }, service)
    if (confirmed === undefined) return false
    say(`\n${terminalReport(confirmed, look)}`)
    conclusion(say, confirmed, named)
    return true
  },
}

async function steps(stage: Stage, service: DemoProcess): Promise<Verdict | undefined> {
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
  await writeVerdict(stage, 'pass', pass.verdict)
  await service.turn({ slowEvery: { n: 40, by: 150 } })
  say('4. Now a regression: every 40th message takes 150 ms longer. The median stays; the p99 does not.')
  const suspect = await attempt(stage, SUSPECT)
  if (suspect === undefined) return undefined
  await writeVerdict(stage, 'suspect', suspect.verdict)
  say(`   the SLO: fail. ${failed(suspect.verdict.slos)?.message}`)
  say(`   the divergence: suspect. ${row(suspect.verdict.gates, 'suspect')?.message}`)
  say('5. One run never confirms. Two more decide.')
  const confirmed = await confirm(stage, suspect, CONFIRMED)
  if (confirmed === undefined) return undefined
  await writeVerdict(stage, 'fail', confirmed.verdict)
  return confirmed.verdict
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
