import type { Gate } from '../../../src/model/load/gate.ts'
import type { Heartbeat, Messages, Socket } from '../../../src/model/load/socket.ts'
import type { Request, Step } from '../../../src/model/load/step.ts'
import type { Tags } from '../../../src/model/sample.ts'
import { parseSelector } from '../../../src/model/selector.ts'
import { parseExpression, resolveSelector, type Threshold } from '../../../src/model/threshold.ts'
import type { Plan, PlanExecutor, PlanScenario, PlanStage, Profile } from '../../../src/plan/plan.ts'

/** A small valid plan: one socket scenario `orders`, no profile. */
export function planOf(parts: Partial<Plan> = {}): Plan {
  return {
    name: 'orders-feed',
    file: 'plan.yaml',
    mode: 'warn',
    links: {},
    targets: { api: { url: 'http://127.0.0.1:8787' }, feed: { url: 'ws://127.0.0.1:8787/ws' } },
    variables: [],
    scenarios: { orders: socketScenario() },
    thresholds: [],
    defaultsOff: [],
    gates: [],
    profiles: {},
    warnings: [],
    ...parts,
  }
}

export function socketScenario(
  parts: {
    load?: PlanExecutor
    start?: number
    tags?: Tags
    phasesOf?: string
    line?: number
  } & Partial<Socket> = {},
): PlanScenario {
  const { load, start = 0, tags = { feed: 'orders' }, phasesOf, line = 10, ...socket } = parts
  return {
    kind: 'socket',
    load: load ?? rampingVUs([120_000, 500], [300_000, 500], [60_000, 0]),
    start,
    tags,
    vars: {},
    cookies: true,
    line,
    ...(phasesOf === undefined ? {} : { phasesOf }),
    sentAtLines: [],
    socket: {
      url: '${targets.feed}?feed=orders',
      headers: {},
      protocols: [],
      connectWithin: 10_000,
      open: [],
      answer: [],
      errors: [],
      whileOpen: [],
      messages: [],
      ...socket,
    },
  }
}

export function restScenario(
  load: PlanExecutor,
  parts: { start?: number; steps?: readonly Step[]; tags?: Tags; phasesOf?: string } = {},
): PlanScenario {
  const { start = 0, steps = [{ request: requestOf() }], tags = {}, phasesOf } = parts
  const phases = phasesOf === undefined ? {} : { phasesOf }
  return { kind: 'rest', load, start, tags, vars: {}, cookies: true, line: 40, steps, ...phases }
}

export function requestOf(parts: Partial<Request> = {}): Request {
  return {
    method: 'POST',
    url: '${targets.api}/v1/orders',
    headers: {},
    timeout: 10_000,
    expect: [201],
    save: {},
    name: 'place-order',
    ...parts,
  }
}

export function rampingVUs(
  ...stages: readonly (readonly [duration: number, target: number])[]
): PlanExecutor {
  return { executor: 'ramping-vus', startVUs: 0, stages: stagesOf(stages) }
}

export function stagesOf(
  stages: readonly (readonly [duration: number, target: number])[],
): readonly PlanStage[] {
  return stages.map(([duration, target]) => ({ duration, target }))
}

export const heartbeat: Heartbeat = { every: 30_000, by: 'ping', timeout: 10_000 }

export const messages: Messages = {
  match: { kind: 'any' },
  sentAt: { path: 'server_ts', unit: 'ms' },
  rate: 20,
}

export function profileOf(parts: Partial<Profile> = {}): Profile {
  return { vus: 0.04, time: 60_000, runs: 1, line: 70, ...parts }
}

export function gateOf(selector: string, percent = 99): Gate {
  return {
    written: selector,
    selector: resolveSelector(selector),
    stat: { kind: 'p', percent },
    level: 'key',
    atLeast: 0.05,
    line: 60,
  }
}

export function thresholdOf(selector: string, expression: string): Threshold {
  return {
    written: selector,
    selector: parseSelector(selector),
    expression: parseExpression(expression),
    abortOnFail: false,
    delayAbortEval: 0,
    from: 'plan',
    line: 50,
  }
}
