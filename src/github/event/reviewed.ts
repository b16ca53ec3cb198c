import { field, textOf } from './payload.ts'

type Env = { readonly [name: string]: string | undefined }

/** Whether what runs is the default branch, or a protected one: nobody's change that is still under review. */
export function isReviewed(payload: unknown, env: Env): boolean {
  const branch = defaultBranch(payload)
  return (branch !== null && env.GITHUB_REF === `refs/heads/${branch}`) || env.GITHUB_REF_PROTECTED === 'true'
}

/** Of the repository that the event is of; null: the payload does not say. */
export function defaultBranch(payload: unknown): string | null {
  return textOf(field(payload, 'repository', 'default_branch'))
}
