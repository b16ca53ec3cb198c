import { relative, resolve } from 'node:path'

/** What a plan's path is relative to, and where the repository is checked out. */
export interface PlanPlace {
  readonly cwd: string
  readonly env: { readonly [name: string]: string | undefined }
}

/** A plan's path as the repository knows it; null outside of it. */
export function inRepository({ env, cwd }: PlanPlace, file: string): string | null {
  const path = relative(env.GITHUB_WORKSPACE ?? cwd, resolve(cwd, file)).replaceAll('\\', '/')
  return path === '' || path.startsWith('../') || path === '..' || /^(?:\/|[a-z]:)/i.test(path) ? null : path
}
