import { join } from 'node:path'
import { Failure } from '../../model/failure.ts'
import { readInspected } from '../../plan/own-script/inspected.ts'
import { withScript } from '../../plan/own-script/of-plan.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Engine } from '../../ports.ts'
import type { Redactor } from '../../text/redactor.ts'
import type { Commands } from '../options/allowed-commands.ts'
import { folderOfScript } from './folder-of-script.ts'

/** What reading a script needs. */
export interface Scripting {
  /** Absolute folder of the plan; absent: the plan is of no folder of this machine. */
  readonly folder?: string
  readonly scripts: Commands
  readonly env: { readonly [name: string]: string | undefined }
  engine?(): Promise<Engine>
  readonly redactor: Pick<Redactor, 'conceal'>
}

/**
 * A plan as it is; one with a script has its scenarios, thresholds and gates afterwards. A script is code, which is executed to
 * read it: only where the caller allows that.
 *
 * @throws {Failure} policy: nobody allowed it; plan: another engine than k6, or k6 does not take it.
 */
export async function readScriptOf(plan: Plan, scripting: Scripting): Promise<Plan> {
  const { script } = plan
  if (script === undefined) return plan
  const at = `${plan.file}:${script.line}`
  refuseScript(`${at}: ${script.file}`, scripting.scripts)
  const { folder, env: all, engine: chosen } = scripting
  if (folder === undefined || chosen === undefined)
    throw new Failure('policy', `${at}: a script is run from a plan in a folder of this machine only`)
  const engine = await chosen()
  if (engine.script === undefined) {
    const message = `${at}: a script is k6's own, which the ${engine.name} engine does not run: add --engine k6`
    throw new Failure('plan', message)
  }
  const env = Object.fromEntries(script.env.flatMap((name) => (all[name] ? [[name, all[name]]] : [])))
  scripting.redactor.conceal(Object.values(env))
  const source = { ...folderOfScript(join(folder, script.file), folder), env: script.env }
  const { inspected, exports, digests } = await engine.script(source, env)
  return withScript(plan, { ...source, inspected: readInspected(inspected, script.file), exports, digests })
}

function refuseScript(what: string, scripts: Commands): void {
  if (scripts === 'allowed') return
  const why =
    scripts === 'fork'
      ? "this event may be of a fork's change: nobody here has read what it does"
      : 'if it is yours to run, add --allow-script'
  const next =
    scripts === 'fork'
      ? 'Once somebody has read the script: run it from a branch of the repository.'
      : 'Allow the script, or run a plan without one.'
  throw new Failure('policy', `${what} is code, and ${why}`, [], [next])
}
