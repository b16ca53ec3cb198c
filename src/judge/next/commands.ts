import type { Verdict } from '../../model/verdict/verdict.ts'

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
