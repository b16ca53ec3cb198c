import { Failure } from '../../model/failure.ts'
import { isObject, type Json, parseForeign } from '../../model/json.ts'

/** Executors of k6 2.2 that have a size of their own. */
const EXECUTORS = [
  'constant-vus',
  'ramping-vus',
  'per-vu-iterations',
  'shared-iterations',
  'constant-arrival-rate',
  'ramping-arrival-rate',
] as const
export type OwnExecutor = (typeof EXECUTORS)[number]

/** A scenario as the script writes it: k6's own keys, durations as Go writes them. Null: not given. */
export interface OwnScenario {
  readonly executor: OwnExecutor
  readonly options: { readonly [key: string]: Json }
}

/** What a script asks of k6, as `k6 inspect --execution-requirements` tells it. */
export interface Inspected {
  readonly scenarios: { readonly [name: string]: OwnScenario }
  /** The other options that it gives, without its sizes. */
  readonly options: { readonly [key: string]: Json }
  /** VUs that it needs at its highest. */
  readonly maxVUs: number
}

const SIZES = ['scenarios', 'vus', 'duration', 'iterations', 'stages', 'totalDuration', 'maxVUs']

/**
 * Reads what k6 says of a script.
 *
 * @throws {Failure} `plan`: the script gives no size, or one that cannot be reduced. `engine`: k6 said something else.
 */
export function readInspected(text: string, file: string): Inspected {
  const said = parsed(text)
  if (!isObject(said) || !isObject(said.scenarios)) throw unread()
  const { scenarios } = said
  if (!hasSize(said)) throw new Failure('plan', NO_SIZE(file))
  return {
    scenarios: Object.fromEntries(
      Object.entries(scenarios).map(([name, raw]) => [name, scenarioOf(name, raw, file)]),
    ),
    options: given(said, SIZES),
    maxVUs: typeof said.maxVUs === 'number' ? said.maxVUs : 0,
  }
}

const NO_SIZE = (file: string): string =>
  `${file} says neither VUs nor durations, and k6 would run it once: say how many in its options, such as vus: 50, duration: '30s'`

/** k6 makes one iteration of one VU of a script that says nothing, and shows it as a scenario without numbers. */
function hasSize({
  scenarios,
  vus,
  duration,
  iterations,
  stages,
}: {
  readonly [key: string]: Json
}): boolean {
  if ([vus, duration, iterations, stages].some((value) => value !== null && value !== undefined)) return true
  const all = Object.entries(scenarios as { readonly [name: string]: Json })
  const [[name, only] = []] = all
  if (all.length !== 1 || name !== 'default' || !isObject(only)) return all.length > 0
  return (
    only.executor !== 'per-vu-iterations' || ['vus', 'iterations', 'exec'].some((key) => only[key] !== null)
  )
}

function scenarioOf(name: string, raw: Json, file: string): OwnScenario {
  if (!isObject(raw)) throw unread()
  const executor = EXECUTORS.find((known) => known === raw.executor)
  if (executor === undefined) {
    const said = JSON.stringify(raw.executor)
    throw new Failure(
      'plan',
      `scenario ${name} of ${file} uses the executor ${said}, whose size is not in the script: give it another`,
    )
  }
  return { executor, options: given(raw, ['executor']) }
}

/** What is not null; k6 shows every option that there is. */
function given(
  options: { readonly [key: string]: Json },
  without: readonly string[],
): { readonly [key: string]: Json } {
  return Object.fromEntries(
    Object.entries(options).filter(([key, value]) => value !== null && !without.includes(key)),
  )
}

function parsed(text: string): unknown {
  try {
    return parseForeign(text)
  } catch {
    throw unread()
  }
}

const unread = (): Failure => new Failure('engine', 'k6 inspect said something that is no JSON of options')
