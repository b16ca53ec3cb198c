import type { Target } from '../../../model/load/target.ts'
import { parsePath } from '../../../model/path.ts'
import type { Context } from '../context.ts'
import { below, type Pointer } from '../yaml/pointer.ts'
import { mapValues, type RawPlan, type RawTarget } from './raw.ts'
import { checkTarget } from './urls.ts'

/** The targets: base URLs, and how the build behind each can be told. */
export function targets(plan: RawPlan, context: Context): { readonly [name: string]: Target } {
  return mapValues(plan.targets, '/targets', (raw, at) => target(raw, at, context))
}

function target(raw: RawTarget, at: Pointer, context: Context): Target {
  const { url, version, expect, ready } = raw
  checkTarget(url, below(at, 'url'), context)
  const address = { url, urlLine: context.line(below(at, 'url')) }
  if (version === undefined && expect === undefined && ready === undefined) return address
  if (version === undefined) {
    const asks = expect === undefined ? 'ready' : 'expect'
    context.missing(
      at,
      `"${asks}" needs "version", the url that is asked: version: { url: "\${targets.api}/version", path: commit }`,
    )
    return address
  }
  checkPath(version.path, below(below(at, 'version'), 'path'), context)
  const within = context.duration(ready?.within, below(below(at, 'ready'), 'within'))
  return {
    ...address,
    version: { url: version.url, ...(version.path === undefined ? {} : { path: version.path }) },
    ...(expect === undefined ? {} : { expect }),
    ...(within === undefined ? {} : { ready: within }),
    line: context.line(below(at, ready === undefined ? 'version' : 'ready')),
  }
}

function checkPath(path: string | undefined, at: Pointer, context: Context): void {
  if (path === undefined) return
  try {
    parsePath(path)
  } catch {
    context.problem(at, 'this is not a path; write for instance commit or build.commit')
  }
}
