import type { OwnScript } from '../../model/load/beside/own-script.ts'
import type { Scenario } from '../../model/load/scenario.ts'
import type { Plan, Profile } from '../plan.ts'
import { goDuration } from './go-duration.ts'
import type { ReadScript } from './read-script.ts'
import { type OwnScale, scaleOf, sizedScenarios } from './sized.ts'

/** k6's own where a script does not say so, ms. */
const GRACEFUL_STOP = 30_000
const SETUP_TIMEOUT = 60_000

/** How much of a script a profile runs. */
export function scriptScale({ inspected }: ReadScript, profile: Profile | undefined): OwnScale {
  return profile === undefined ? { vus: 1, time: 1 } : scaleOf(inspected, profile)
}

/** What an engine runs of a script. */
export function ownScript(read: ReadScript, scale: OwnScale): OwnScript {
  const { file, files, env, exports, inspected } = read
  return {
    ...{ file, files, env, exports },
    scenarios: sizedScenarios(inspected, scale),
    options: inspected.options,
    hosts: [],
    setup: goDuration(inspected.options.setupTimeout) ?? SETUP_TIMEOUT,
  }
}

/** The scenarios with the time that the script gives its iterations after their end. */
export function withOwnGrace(
  scenarios: { readonly [name: string]: Scenario },
  { inspected }: ReadScript,
): { readonly [name: string]: Scenario } {
  return Object.fromEntries(
    Object.entries(scenarios).map(([name, scenario]) => {
      const { options } = inspected.scenarios[name]!
      const gracefulStop = goDuration(options.gracefulStop) ?? GRACEFUL_STOP
      return [name, { ...scenario, gracefulStop }]
    }),
  )
}

/** What the load digest says of a plan's script beside its sizes. */
export function scriptSaid({ script }: Plan): object {
  return script?.read === undefined ? {} : { script: script.read.digests }
}
