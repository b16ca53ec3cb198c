import type { Json } from '../../model/json.ts'
import type { Work } from '../../model/load/scenario.ts'
import type { Step } from '../../model/load/step.ts'
import { signedOf } from '../../model/load/values/signed.ts'
import type { Values } from './values.ts'

/** Whether virtual users have what is theirs alone: of a login, of a step that saves, or signed. */
export function isGiving({ login, scenarios }: Work): boolean {
  return login !== undefined || Object.values(scenarios).some(isGivingScenario)
}

function isGivingScenario(scenario: Work['scenarios'][string]): boolean {
  return isSigning(scenario.vars) || stepsOf(scenario).some(isSaving)
}

function isSigning(values: Values = {}): boolean {
  return Object.values(values).some((value) => signedOf(value) !== null)
}

/** Of values that were made those that are signed. */
export function signedAmong(written: Values, made: Values): Json {
  return Object.keys(written)
    .filter((name) => signedOf(written[name]!) !== null)
    .map((name) => made[name] ?? null)
}

function stepsOf(scenario: Work['scenarios'][string]): readonly Step[] {
  return scenario.kind === 'rest' ? scenario.steps : [...scenario.socket.open, ...scenario.socket.whileOpen]
}

function isSaving({ let: made, request, await: awaited }: Step): boolean {
  return isSigning(made) || [request?.save, awaited?.save].some((save) => Object.keys(save ?? {}).length > 0)
}
