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

/** The command that stores runs of an accepted build. `where`: the baseline, where it is known. */
export function seedCommand(
  plan: Pick<Verdict['plan'], 'file' | 'profile' | 'key'>,
  where: string | null | undefined,
): string {
  return `socketgate baseline seed ${quoted(plan.file)}${historyWords(plan)} --runs 5 --baseline ${quoted(where ?? 'WHERE')}`
}
