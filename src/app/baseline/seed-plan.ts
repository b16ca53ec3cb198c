import { countingOf, judgedOf } from '../../judge/counting.ts'
import { judge } from '../../judge/judge.ts'
import { storedCount } from '../../judge/past/history.ts'
import { comparableRuns } from '../../judge/past/readiness.ts'
import { saturation } from '../../judge/slo/unjudged.ts'
import { counted, length } from '../../model/numbers.ts'
import type { Seeding } from '../../model/record/baseline.ts'
import type { Record } from '../../model/record/record.ts'
import { formatSelector } from '../../model/selector.ts'
import { byPrecedence, type Outcome, outcomeRow } from '../../model/verdict/outcomes.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import type { BaselineStore } from '../../ports.ts'
import { type Context, lookOf } from '../context.ts'
import { type Admitted, admit, measure, type Outside } from '../gate.ts'
import { inLeases } from '../leases.ts'
import { given } from '../options/given.ts'
import { type LoadOptions, requestOf } from '../options/load-options.ts'
import { createOutside } from '../outside.ts'
import { createLog } from '../terminal-log.ts'
import { withStore } from './named-store.ts'

/** After these another run would end alike. */
const HOPELESS: readonly Outcome[] = ['internal', 'cancelled', 'policy', 'engine', 'target']

/** Measures an accepted build so many times, and stores what may be stored. @throws {Failure} as measure(); store. */
export async function seedPlan(
  options: LoadOptions,
  wanted: number,
  store: BaselineStore,
  context: Context,
): Promise<Seeding> {
  const { env, stderr, redactor, signal } = context
  const log = createLog(stderr, lookOf(stderr, env))
  const request = await requestOf(options, context)
  const outside = await createOutside(options.choice, env, log, redactor, options.runnerLabel)
  try {
    const admitted = await admit(request, outside)
    const hosted = env.RUNNER_ENVIRONMENT === 'github-hosted'
    return await inLeases(options, context, log, async (leases) => {
      const on = { ...outside, ...given('lease', await leases.hold(admitted.plan)) }
      return await withStore(() => seed(admitted, on, { store, wanted, hosted }, signal))
    })
  } finally {
    log.end()
  }
}

async function seed(
  admitted: Admitted,
  outside: Outside,
  { store, wanted, hosted }: { store: BaselineStore; wanted: number; hosted: boolean },
  signal: AbortSignal,
): Promise<Seeding> {
  const { load } = admitted
  const gated = load.gates.map(({ selector }) => formatSelector(selector))
  const runs: Seeding['runs'][number][] = []
  outside.log.info(
    `${counted(wanted, 'run')} of ${length(load.duration)}${wanted === 1 ? '' : ' each'}, to be stored in ${store.where}`,
  )
  const stored: Record[] = []
  let key = ''
  let [comparable, sameMachine] = [0, 0]
  while (runs.length < wanted && !signal.aborted) {
    outside.log.info(`run ${runs.length + 1} of ${wanted}`)
    const record = { ...(await measure(admitted, outside, signal)), seeded: true }
    const verdict = judge({ load, records: [record], baseline: null })
    const { counts, why } = countingOf(verdict)
    const kept = counts === 'yes' || counts === 'later'
    if (kept) await store.append([{ ...record, judged: judgedOf(verdict) }], gated)
    if (kept) stored.push(record)
    runs.push({
      runId: record.provenance.runId,
      outcome: verdict.outcome,
      why: kept ? null : whyNot(why, record, verdict),
    })
    const last = await store.read(record.series, undefined, [])
    key = record.series.key
    // A hosted runner is gone after its job: no run to come is of this machine.
    comparable = comparableRuns(last.records)
    sameMachine = hosted ? comparable : comparableRuns(last.records, [record])
    if (HOPELESS.includes(verdict.outcome)) break
  }
  return {
    where: store.where,
    plan: load.plan.name,
    profile: load.profile,
    series: key,
    wanted,
    runs,
    independent: storedCount(stored, []),
    comparable,
    sameMachine,
  }
}

/** With what was found; of a busy generator, how busy it was and what helps: the next run would end alike. */
function whyNot(why: string, { health }: Record, { outcome, reasons }: Verdict): string {
  const busy = HOPELESS.includes(outcome) ? [] : saturation(health)
  if (busy.length > 0) return `${why}: ${busy.join('; ')}. ${QUIET}`
  const found = reasons[0]?.message
  return found === undefined || why.includes(found) ? why : `${why}: ${found}`
}

const QUIET =
  'Seed on a machine that does nothing else, or with fewer sockets: `socketgate doctor` says what it lacks'

/** `pass` where every wanted run is stored; else the weightiest outcome, `inconclusive` where it has no code. */
export function seedOutcome({ wanted, runs }: Seeding): Outcome {
  const refused = runs.filter(({ why }) => why !== null)
  if (refused.length === 0 && runs.length === wanted) return 'pass'
  // A busy generator is refused although nothing was found wrong.
  const wrong = refused.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'no_baseline')
  const worst = wrong.toSorted(byPrecedence)[0]
  return worst !== undefined && outcomeRow(worst).exit !== 0 ? worst : 'inconclusive'
}

/** The code of that. */
export function seedExit(seeding: Seeding): number {
  return outcomeRow(seedOutcome(seeding)).exit
}
