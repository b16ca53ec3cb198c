import { join } from 'node:path'
import type { Load } from '../../model/load/load.ts'
import type { Record } from '../../model/record/record.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import type { BaselineStore } from '../../ports.ts'
import type { Look } from '../../report/terminal/look.ts'
import { conclude } from '../conclude.ts'
import type { PlanFile } from '../files/plan-file.ts'
import { type Admitted, measure, type Outside } from '../gate.ts'
import { reportsOf } from '../results/reports.ts'
import { clearResults, makeOut, writeResults } from '../results/results-folder.ts'
import type { DemoProcess } from './demo-process.ts'

/** A part of the demo that stands for itself. */
export interface Act {
  plan(): Promise<PlanFile>
  readonly profile?: string
  /** ms for all of it: a busy machine may spoil a run, and a step is measured again while there is time. */
  readonly time: number
  /** Tells it from its first word to its last; false: a step did not come out as it should. */
  tell(stage: Stage, service: DemoProcess): Promise<boolean>
}

/** What the steps of the demo's story share. */
export interface Stage {
  readonly admitted: Admitted
  readonly outside: Outside
  /** Absent: nothing is compared. */
  readonly store?: BaselineStore
  readonly signal: AbortSignal
  /** Epoch ms after which no further run is begun. */
  readonly until: number
  say(line: string): void
  /** The folder of its reports, absolute, and as it was asked for. */
  readonly out: string
  readonly named: string
  /** That plays it again. */
  readonly command: string
  /** Of stdout. */
  readonly look: Look
}

/** A step, and what it must come out as. */
export interface Step {
  readonly title: string
  readonly expects: (verdict: Verdict) => boolean
  /** The step's runs are seeds of the baseline. */
  readonly seeds?: boolean
}

export interface Attempted {
  readonly verdict: Verdict
  readonly records: readonly Record[]
}

/** Outcomes that another run may well not show. */
const AGAIN: { readonly [outcome: string]: string } = {
  inconclusive: 'this machine was busy with something else',
  suspect: 'about 1 unchanged run in 16 looks suspect',
  slo: 'this machine was busy with something else',
}

/** Measures once, again while time allows, until the step comes out as it should; undefined where it does not. */
export async function attempt(stage: Stage, step: Step): Promise<Attempted | undefined> {
  const once: Load = { ...stage.admitted.load, runs: 1 }
  for (;;) {
    const record = await run(stage, step.seeds === true)
    const verdict = await judged(stage, once, [record], step.seeds === true)
    if (stage.signal.aborted) return undefined
    if (step.expects(verdict)) return { verdict, records: [record] }
    if (!mayTryAgain(stage, step, verdict)) return undefined
  }
}

/** Two runs more, and two more again, from a suspect run on; anew while time allows, where a run was spoiled. */
export async function confirm(stage: Stage, suspect: Attempted, step: Step): Promise<Attempted | undefined> {
  const { load } = stage.admitted
  for (;;) {
    let records = suspect.records
    let verdict = suspect.verdict
    while (records.length < load.runs && !step.expects(verdict)) {
      for (let i = 0; i < 2; i++) {
        stage.say(`   run ${records.length + 1} of at most ${load.runs}`)
        records = [...records, await run(stage, false)]
        if (stage.signal.aborted) return undefined
      }
      verdict = await judged(stage, load, records, false)
      if (verdict.outcome === 'inconclusive') break
    }
    if (step.expects(verdict)) return { verdict, records }
    if (!mayTryAgain(stage, step, verdict)) return undefined
  }
}

async function run({ admitted, outside, signal }: Stage, seeded: boolean): Promise<Record> {
  const record = await measure(admitted, outside, signal)
  return seeded ? { ...record, seeded } : record
}

function judged({ store }: Stage, load: Load, records: readonly Record[], append: boolean): Promise<Verdict> {
  return conclude(load, records, { store: store ?? null, append })
}

function mayTryAgain({ until, say }: Stage, { title }: Step, { outcome, sentence }: Verdict): boolean {
  const why = AGAIN[outcome]
  const again = why !== undefined && performance.now() < until
  say(`   ${title}: ${outcome}. ${sentence}${again ? ` Measured again: ${why}.` : ''}`)
  return again
}

/** The reports on a step's verdict, in a folder of their own. */
export async function writeVerdict({ out, command }: Stage, name: string, verdict: Verdict): Promise<void> {
  const folder = await makeOut(join(out, name), out)
  await clearResults(folder)
  await writeResults(folder, reportsOf(verdict, { reproduce: command }), out)
}
