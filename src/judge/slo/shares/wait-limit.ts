import { CLOSE_DEADLINE } from '../../../model/close-codes.ts'
import type { Load } from '../../../model/load/load.ts'
import type { Scenario } from '../../../model/load/scenario.ts'
import type { Step } from '../../../model/load/step.ts'

/** Whose waits: all of a scenario, of an exchange or of a step; absent: of any. */
interface Whose {
  readonly metric: string
  readonly scenario?: string
  readonly name?: string
}

/** The shortest limit, in ms, of the waits that a metric counts; undefined: the plan has none, or is not known. */
export function waitLimit({ work }: Load, { metric, scenario, name }: Whose): number | undefined {
  const scenarios = Object.entries(work.scenarios).flatMap(([key, one]) =>
    scenario === undefined || scenario === key ? [one] : [],
  )
  const limits = scenarios.flatMap((one) => limitsIn(one, metric, name))
  const login = work.login?.request
  if (metric === 'steps_failed' && login !== undefined && (name ?? login.name) === login.name)
    limits.push(login.timeout)
  return limits.length === 0 ? undefined : Math.min(...limits)
}

function limitsIn(scenario: Scenario, metric: string, name: string | undefined): number[] {
  const isOwn = (of: string | undefined) => of !== undefined && (name === undefined || name === of)
  if (metric === 'steps_failed')
    return stepsOf(scenario).flatMap(({ request }) => (isOwn(request?.name) ? [request!.timeout] : []))
  if (scenario.kind === 'rest') return []
  const { socket } = scenario
  switch (metric) {
    case 'ws_connect_failed':
      return [socket.connectWithin]
    case 'ws_subscribed':
      return socket.open.flatMap(waitsOf)
    case 'ws_heartbeat_missed':
    case 'ws_heartbeat_late':
      return socket.heartbeat === undefined ? [] : [socket.heartbeat.timeout]
    case 'ws_close_unanswered':
      return [CLOSE_DEADLINE]
    case 'ws_roundtrip_timeout':
      return stepsOf(scenario).flatMap((step) => (isOwn(step.await?.as) ? [step.await!.within] : []))
    default:
      return []
  }
}

function stepsOf(scenario: Scenario): readonly Step[] {
  return scenario.kind === 'rest' ? scenario.steps : [...scenario.socket.open, ...scenario.socket.whileOpen]
}

/** Either may keep a socket from being subscribed. */
function waitsOf(step: Step): number[] {
  return [
    ...(step.await === undefined ? [] : [step.await.within]),
    ...(step.request === undefined ? [] : [step.request.timeout]),
  ]
}
