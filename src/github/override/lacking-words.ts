import { RERUN_ALL } from '../../model/verdict/advice.ts'
import type { Lacking } from '../../model/verdict/override.ts'
import { clean } from '../../text/shown.ts'

/** What a sentence on a label may name. */
export interface Named {
  readonly label: string
  readonly commit: string
  /** Who set the label, or gave the only reason. */
  readonly who?: string
  /** A reason, or why nobody knows. */
  readonly why?: string
}

const AGAIN = 'takes it off and sets it again'

/** What is missing, as the end of a sentence and with what to do. */
export function lackingWords(lacking: Lacking, { label, commit, who = 'somebody', why = '' }: Named): string {
  const [it, by] = [`the label \`${label}\``, clean(who, 100)]
  const say = `somebody with write access says why in a comment that begins with \`${label}:\`; ${RERUN_ALL} then finds it`
  switch (lacking) {
    case 'label':
      return `nobody has set ${it}`
    case 'removed':
      return `${it} was taken off again: it lets nothing through any more`
    case 'not_on_this_commit':
      return `${it} was not accepted on this commit, and one that was set before the last push holds no more: somebody with write access ${AGAIN}`
    case 'moved':
      return `there is a newer commit than ${commit.slice(0, 7)}: ${it} holds for the newest alone`
    case 'by_bot':
      return `${it} was set by ${by}, which is no person: somebody with write access ${AGAIN}`
    case 'by_reader':
      return `${it} was set by ${by}, who has no write access: somebody who has ${AGAIN}`
    case 'by_author':
      return `${it} was set by ${by}, the author of this change: somebody else with write access ${AGAIN} (\`self_accept: true\` in the policy file of the base allows it to authors)`
    case 'reason':
      return `${it} is there, and the reason is missing: ${say}${why === '' ? '' : `. The pull request proposes “${clean(why, 200)}”`}`
    case 'reason_by_reader':
      return `${it} is there, and the only reason is by ${by}, who has no write access: ${say}`
    case 'unknown':
      return `whether ${it} lets this through is not known: ${why}`
  }
}

/** `accepted for 8c1f0e2 by hubot: “why”`. */
export function acceptedWords(
  { commit, who = '', why = '' }: Named,
  reasonBy: string,
  pull: number | null,
): string {
  const [by, other] = [clean(who, 100), clean(reasonBy, 100)]
  const of = pull === null ? '' : ` of pull request ${pull}`
  return `accepted for ${commit.slice(0, 7)}${of} by ${by}: “${why}”${other === by ? '' : ` (${other})`}`
}
