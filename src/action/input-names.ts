import { Failure } from '../model/failure.ts'
import { nearest } from '../model/nearest.ts'
import { printable } from '../text/foreign.ts'

/** The inputs of action.yml, in its order. */
export const INPUT_NAMES = [
  ...(['command', 'plan', 'profile', 'environment', 'key', 'mode', 'fail-on', 'engine'] as const),
  ...(['k6-version', 'k6-path', 'k6-sha256', 'k6-mirror', 'baseline'] as const),
  ...(['targets', 'vars', 'allowed-targets'] as const),
  ...([
    'max-vus',
    'max-minutes',
    'lease-remote',
    'lease-token',
    'paired',
    'pairs',
    'allow-commands',
    'records',
    'base-records',
    'preliminary',
    'unmeasured',
    'segment',
  ] as const),
  ...(['runs', 'run', 'reason'] as const),
  ...([
    'comment',
    'check',
    'comment-author',
    'comment-workflows',
    'artifact',
    'override-label',
    'tracking-issue',
  ] as const),
  ...(['github-token'] as const),
  ...(['upload', 'runner-label', 'out', 'working-directory'] as const),
] as const

export type InputName = (typeof INPUT_NAMES)[number]

const PREFIX = 'INPUT_'
const KNOWN: ReadonlySet<string> = new Set(INPUT_NAMES.map(variableOf))

/** As the runner passes an input (actions/toolkit: packages/core/src/core.ts, getInput). */
export function variableOf(name: string): string {
  return `${PREFIX}${name.replaceAll(' ', '_').toUpperCase()}`
}

/**
 * The runner only warns of an input that action.yml does not have, and passes it on like any other: a gate with
 * `fail_on: slo` would gate nothing. Of a composite action it passes none of its inputs to the steps inside; `act` does
 * (nektos/act#2874), so that nothing is told there.
 *
 * @throws {Failure} usage, naming each such input and the nearest one that there is.
 */
export function refuseUnknown(env: { readonly [name: string]: string | undefined }): void {
  if (env.ACT === 'true') return
  const unknown = Object.keys(env)
    .filter((name) => name.startsWith(PREFIX) && !KNOWN.has(name.toUpperCase()))
    .map((name) => name.slice(PREFIX.length).toLowerCase())
  if (unknown.length > 0) throw new Failure('usage', unknown.sort().map(sentence).join('; '))
}

function sentence(name: string): string {
  const close = nearest(name, INPUT_NAMES)
  const hint =
    close === undefined
      ? `the action takes ${INPUT_NAMES.join(', ')}. A variable ${PREFIX}… of the job's own env counts as an input: call it otherwise`
      : `did you mean ${close}?`
  return `there is no input ${printable(name)}: ${hint}`
}
