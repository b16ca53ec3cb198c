import { STORING_EVENTS } from '../../model/record/baseline.ts'
import type { Provenance } from '../../model/record/record.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { workflowRunOf } from '../past/standing.ts'

/** A word as a shell takes it. */
export function quoted(word: string): string {
  return /^[\w./:@%,=#-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

/** ` --profile pr --key eu-west`: what tells this history of the plan from its others, where it is said. */
export function historyWords({ profile, key }: Pick<Verdict['plan'], 'profile' | 'key'>): string {
  const ofProfile = profile === 'full' || profile === '' ? '' : ` --profile ${quoted(profile)}`
  return key === undefined ? ofProfile : `${ofProfile} --key ${quoted(key)}`
}

/** ` --engine embedded --mode block`: what was given beside that. @param leave options that the command does not take. */
function givenWords(
  { options = [] }: Pick<Verdict['plan'], 'options'>,
  leave: readonly string[] = [],
): string {
  return options
    .filter(({ name }) => !leave.includes(name))
    .map(({ name, value }) => ` ${name} ${quoted(value)}`)
    .join('')
}

/** The command that measures this plan again as it was measured, as somebody would type it. */
export function rerunCommand({ plan, baseline }: Pick<Verdict, 'plan' | 'baseline'>): string {
  const where = baseline?.where
  const store = where == null ? '' : ` --baseline ${quoted(where)}`
  return `socketgate run ${quoted(plan.file)}${historyWords(plan)}${givenWords(plan)}${store}`
}

/**
 * What accepts the runs of a verdict: of those that a workflow has stored the action's command, which needs no results and no
 * laptop; else the command line's.
 */
export function acceptCommand(of: Provenance | null, where: string | null | undefined): string {
  return isOfWorkflow(of, where)
    ? `\`command: accept\` with \`run: ${workflowRunOf(of)}\` and a reason`
    : '`socketgate baseline accept --reason "…"`'
}

/** Whether a workflow has measured it under an event whose runs are stored, and on a branch that other workflows read. */
export function isOfWorkflow(of: Provenance | null, where: string | null | undefined): of is Provenance {
  return of?.event !== undefined && STORING_EVENTS.has(of.event) && where?.startsWith('git:') === true
}

/** The command that stores runs of an accepted build. `where`: the baseline, where it is known. */
export function seedCommand(
  plan: Pick<Verdict['plan'], 'file' | 'profile' | 'key' | 'options'>,
  where: string | null | undefined,
): string {
  const given = givenWords(plan, OF_JUDGING)
  return `socketgate baseline seed ${quoted(plan.file)}${historyWords(plan)}${given} --runs 5 --baseline ${quoted(where ?? 'WHERE')}`
}

/** Options of verbs that judge. */
const OF_JUDGING = ['--mode', '--fail-on']
