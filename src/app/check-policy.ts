import { unmeetable } from '../plan/forecast/demands.ts'
import { type PolicyFile, parsePolicy } from '../plan/forecast/policy-file.ts'
import { POLICY_FILE } from '../plan/forecast/policy-path.ts'
import { readPlan } from './files/plan-file.ts'

/** What a policy file says, and what is probably not meant. */
export interface CheckedPolicy {
  readonly file: string
  readonly policy: PolicyFile
  readonly warnings: readonly { readonly line: number; readonly message: string }[]
}

/** Whether a file is a policy by its name: no plan is called so. */
export function isPolicyFile(path: string): boolean {
  return /(?:^|[\\/])socketgate-policy\.ya?ml$/.test(path)
}

const NEXT =
  'Mend it at the printed line and column. Until it is right on the base branch, the action runs nothing.'

/** @throws {Failure} policy: what is wrong with it; usage: it cannot be read. */
export async function checkPolicy(path: string, cwd: string): Promise<CheckedPolicy> {
  const { bytes, file } = await readPlan(path, cwd)
  const policy = parsePolicy(bytes, file, NEXT)
  const elsewhere = file === POLICY_FILE || file.endsWith(`/${POLICY_FILE}`)
  const messages = [
    ...(elsewhere ? [] : [`the action reads ${POLICY_FILE} and no other file`]),
    ...unmeetable(policy.demands),
  ]
  return { file, policy, warnings: messages.map((message) => ({ line: 0, message })) }
}
