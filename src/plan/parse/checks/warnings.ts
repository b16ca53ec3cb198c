import { feedOf } from '../../../model/load/feed.ts'
import type { Frame } from '../../../model/load/frame.ts'
import type { Plan, PlanScenario } from '../../plan.ts'

type Warning = Plan['warnings'][number]
type Scenarios = Plan['scenarios']

/** Things that are allowed but probably not meant. */
export function warningsOf(scenarios: Scenarios): Warning[] {
  return Object.entries(scenarios).flatMap(([name, scenario]) =>
    ratesThatThePlanMakes(name, scenario, scenarios),
  )
}

/** A stated rate is a promise of the service; what the plan publishes itself shrinks with the profile. */
function ratesThatThePlanMakes(name: string, scenario: PlanScenario, scenarios: Scenarios): Warning[] {
  if (scenario.kind !== 'socket') return []
  const feeds = scenario.socket.messages
    .filter((messages) => messages.rate !== undefined)
    .map((messages) => feedOf(messages, scenario))
  return [...new Set(feeds)].flatMap((feed) => {
    const publishers = Object.entries(scenarios).filter(
      ([, other]) => feed !== undefined && publishes(other, feed),
    )
    return publishers.map(([publisher]) => ({
      line: scenario.line,
      message:
        `"${name}" states a rate for the feed "${feed}", and "${publisher}" publishes to it: a smaller profile publishes ` +
        'less. State the rate only for what the service sends unasked.',
    }))
  })
}

/** A send that awaits its own answer asks something; a send or a write without one publishes. */
function publishes(scenario: PlanScenario, feed: string): boolean {
  if (scenario.tags.feed !== feed) return false
  if (scenario.kind === 'socket')
    return scenario.socket.whileOpen.some((step) => sends(step.send) && step.await === undefined)
  return scenario.steps.some((step) => step.request !== undefined && WRITES.has(step.request.method))
}

const WRITES = new Set(['POST', 'PUT', 'PATCH'])

function sends(frame: Frame | undefined): boolean {
  return frame !== undefined
}
