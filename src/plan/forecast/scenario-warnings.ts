import { isArrivalRate } from '../../model/load/executor.ts'
import type { Load } from '../../model/load/load.ts'
import type { Scenario, SocketScenario } from '../../model/load/scenario.ts'
import { area, curveOf } from '../expected/curve.ts'

/** Something that `check` says of one sized load. */
export interface ForecastWarning {
  /** Line of the plan; 0 for the whole plan. */
  readonly line: number
  readonly message: string
}

/** Scenarios whose time is too short for what they do. */
export function scenarioWarnings({ work, lines = {} }: Load): readonly ForecastWarning[] {
  return Object.entries(work.scenarios).flatMap(([name, scenario]) => {
    const messages = [
      ...(scenario.kind === 'socket' ? lifeWarnings(name, scenario) : []),
      ...rateWarnings(name, scenario),
    ]
    return messages.map((message) => ({ line: lines[name] ?? 0, message }))
  })
}

function lifeWarnings(name: string, scenario: SocketScenario): readonly string[] {
  return [...beatWarnings(name, scenario), ...waitWarnings(name, scenario)]
}

function beatWarnings(name: string, scenario: SocketScenario): readonly string[] {
  const { heartbeat: beat } = scenario.socket
  const hold = longest(scenario.socket)
  if (beat === undefined) return []
  const life = lifeOf(scenario)
  const times = `every: ${seconds(beat.every)} with timeout: ${seconds(beat.timeout)}`
  if (hold !== undefined && life < beat.every + beat.timeout) {
    return [
      `hold of ${name} is ${seconds(life)}, under its heartbeat (${times}): no missed one is ever seen; make hold longer than both together`,
    ]
  }
  if (life >= 2 * beat.every + beat.timeout) return []
  return [
    `${name} lives ${seconds(life)}, too short for two heartbeats of ${seconds(beat.every)}: missed ones go unseen`,
  ]
}

/** A wait that the life's own hold always ends first says nothing of the service. */
function waitWarnings(name: string, { socket }: SocketScenario): readonly string[] {
  const { open, whileOpen } = socket
  const hold = longest(socket)
  if (hold === undefined) return []
  const waits = [
    ...open.map(({ await: answer }, index) => ({ where: `open[${index}]`, answer, after: 0 })),
    ...whileOpen.map(({ await: answer, every: [after] }, index) => ({
      where: `while_open[${index}]`,
      answer,
      after,
    })),
  ]
  return waits.flatMap(({ where, answer, after }) => {
    if (answer === undefined || after + answer.within < hold) return []
    const begins = after === 0 ? '' : `, which begins ${seconds(after)} after the open`
    return [
      `hold of ${name} is ${seconds(hold)} and ends every wait of ${where} (within: ${seconds(answer.within)}${begins}) ` +
        'before its time is over; make hold longer, or within shorter',
    ]
  })
}

function rateWarnings(name: string, scenario: Scenario): readonly string[] {
  const spans = [{ phase: 'steady' as const, from: 0, to: Number.MAX_SAFE_INTEGER }]
  if (!isArrivalRate(scenario.load) || area(curveOf(scenario), spans) >= 1) return []
  return [`${name} makes less than one iteration: its rate is too low for the time`]
}

/** Of a range of `hold`, its end. */
function longest({ hold, holdTo }: SocketScenario['socket']): number | undefined {
  return holdTo ?? hold
}

/** ms that a socket lives at most. */
function lifeOf(scenario: SocketScenario): number {
  const curve = curveOf(scenario)
  const end = (curve[curve.length - 1]?.at ?? 0) - scenario.start
  return Math.min(end, longest(scenario.socket) ?? end)
}

/** `1500` is `1.5 s`. */
function seconds(ms: number): string {
  return `${Number((ms / 1000).toFixed(3))} s`
}
