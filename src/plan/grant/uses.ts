import { parsePlaceholders } from '../../model/load/placeholder.ts'
import type { Work } from '../../model/load/scenario.ts'
import { loginRequests, type Step } from '../../model/load/step.ts'

/** One url of the plan and the target that it begins with. */
export interface Use {
  /** `the socket of orders`, `request place-order of orders`, `the login`. */
  readonly where: string
  /** Empty where the url begins with none. */
  readonly target: string
  /** What follows the target, as written. */
  readonly rest: string
  readonly socket: boolean
  /** Undefined for a login, which serves all scenarios. */
  readonly scenario?: string
}

/** Every url that the virtual users open. */
export function usesOf(work: Work): readonly Use[] {
  const scenarios = Object.entries(work.scenarios).flatMap(([name, scenario]) => {
    if (scenario.kind === 'rest') return requestsOf(name, scenario.steps)
    const { url, open, whileOpen, disrupt } = scenario.socket
    const socket = { ...split(url), where: `the socket of ${name}`, socket: true, scenario: name }
    const moved = disrupt?.what.kind === 'move' ? [disrupt.what.target] : []
    const moves = moved.map((target) => ({
      ...socket,
      target,
      rest: '',

      where: `move_to of ${name}`,
    }))
    return [socket, ...moves, ...requestsOf(name, [...open, ...whileOpen])]
  })
  const login = work.login
  return login === undefined
    ? scenarios
    : [
        ...scenarios,
        ...loginRequests(login).map(({ url }) => ({ ...split(url), where: 'the login', socket: false })),
      ]
}

function requestsOf(scenario: string, steps: readonly Step[]): readonly Use[] {
  return steps.flatMap(({ request }) =>
    request === undefined
      ? []
      : [{ ...split(request.url), where: `request ${request.name} of ${scenario}`, socket: false, scenario }],
  )
}

/** The target that a url begins with, and what follows it. */
export function split(url: string): { readonly target: string; readonly rest: string } {
  const [first] = parsePlaceholders(url)
  if (first === undefined || typeof first === 'string' || first.kind !== 'targets') {
    return { target: '', rest: url }
  }
  return { target: first.path, rest: url.slice(url.indexOf('}') + 1) }
}
