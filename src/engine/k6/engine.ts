import type { Load } from '../../model/load/load.ts'
import type { Engine, EngineContext } from '../../ports.ts'
import { GOGC, ownEnvironment } from './environment.ts'
import { hashOrNull, requireBinary } from './get/binary.ts'
import type { K6 } from './get/locate.ts'
import { ownAllowance, ownJob } from './own-script/own-job.ts'
import { readOwnScript } from './own-script/read-script.ts'
import { k6Roots } from './roots.ts'
import { type Job, runK6 } from './run.ts'
import { completer, leanLoad } from './script/lean.ts'
import { entryScript, settingsOf } from './script/script.ts'
import { allowanceOf } from './watchdog.ts'

/**
 * The engine that runs a real k6. A binary of no known hash must stay what it is now: it is compared before every start,
 * too, so that the hash in a record is that of what ran.
 *
 * @param vuBundle text of dist/vu.js.
 */
export function k6Engine(k6: K6, vuBundle: string): Engine {
  const sha256 = k6.sha256 ?? hashOrNull(k6.path)
  const known = sha256 === null ? {} : { sha256 }
  return {
    name: 'k6',
    version: k6.version,
    ...known,
    gogc: GOGC,
    roots: () => k6Roots(ownEnvironment('')),
    script: async (source, env) => {
      if (sha256 != null) requireBinary(k6.path, sha256)
      return await readOwnScript(k6.path, source, env)
    },
    run: (load, context, signal) => runK6(jobOf({ ...k6, ...known }, load, context, vuBundle), signal),
  }
}

function jobOf(
  { path, sha256 }: K6,
  load: Load,
  { env, pins, relay, correlation }: EngineContext,
  vuBundle: string,
): Job {
  const binary = { path, ...(sha256 === undefined ? {} : { sha256 }) }
  if (load.script !== undefined) {
    const allowance = ownAllowance(allowanceOf(load), load.script)
    return { ...binary, ...ownJob(load, load.script, { env, pins }), allowance }
  }
  return {
    ...binary,
    files: {
      'script.js': entryScript(leanLoad(load), pins, relay),
      'vu.js': vuBundle,
      'settings.json': JSON.stringify(settingsOf(load, correlation, relay)),
    },
    complete: completer(load),
    variables: env,
    allowance: allowanceOf(load),
    ...(relay && { hangUp: relay.hangUp }),
  }
}
