import { OVERRIDE_LABEL } from '../../model/verdict/override.ts'

/** What to do where a change is meant as it is: the way by the label. */
export function labelStep(label: string = OVERRIDE_LABEL): string {
  return `If it is meant: add the label \`${label}\`, and say why in a comment that begins with \`${label}:\`. It takes somebody with write access who is not the author, holds for this commit, and a push ends it.`
}

/** The same where no label lets anything through. */
export const BYPASS_STEP =
  'If it is meant: somebody who may bypass the check merges. No run lets this through by itself.'
