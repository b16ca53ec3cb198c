import type { Work } from '../../model/load/scenario.ts'
import type { Step } from '../../model/load/step.ts'

/** Whether the service gives virtual users what is theirs alone: a login, or a step that saves. */
export function isGiving({ login, scenarios }: Work): boolean {
  return login !== undefined || Object.values(scenarios).some((scenario) => stepsOf(scenario).some(isSaving))
}

function stepsOf(scenario: Work['scenarios'][string]): readonly Step[] {
  return scenario.kind === 'rest' ? scenario.steps : [...scenario.socket.open, ...scenario.socket.whileOpen]
}

function isSaving({ request, await: awaited }: Step): boolean {
  return [request?.save, awaited?.save].some((save) => Object.keys(save ?? {}).length > 0)
}
