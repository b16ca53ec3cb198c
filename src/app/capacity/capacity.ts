import { machineLimits } from '../../evidence/machine/machine-facts.ts'
import { saturation } from '../../judge/slo/unjudged.ts'
import { Failure } from '../../model/failure.ts'
import type { Record } from '../../model/record/record.ts'
import type { Capacity, Rung } from '../../report/verbs/capacity.ts'
import { admit, measure, type Outside } from '../gate.ts'
import { bracketOf, nextRung } from './ladder.ts'
import { OPEN, rungPlan } from './rung-plan.ts'

/** ms after which no further load is begun, and in which the last one ends, or is ended. */
const BEGUN_BY = 13_500
const ENDED_AFTER = 6_000
/** Descriptors and ports that are not for its sockets. */
const SPARE = 128

/**
 * Tries loads of 3 s against a demo service on this machine until what it holds is known to a third, or 13.5 s are over.
 *
 * @param port of the demo service on 127.0.0.1. It takes CPU of the same machine: alone, the generator holds more.
 * @param begunBy ms after which no further load is begun.
 * @throws {Failure} engine or cancelled.
 */
export async function measureCapacity(
  port: number,
  outside: Outside,
  signal: AbortSignal,
  begunBy = BEGUN_BY,
): Promise<Capacity> {
  const until = AbortSignal.any([signal, AbortSignal.timeout(begunBy + ENDED_AFTER)])
  const begun = performance.now()
  const { descriptors, ports } = machineLimits()
  const ceiling = Math.min(descriptors ?? Infinity, ports ?? Infinity) - SPARE
  const tried: Rung[] = []
  for (let sockets = nextRung(tried, ceiling); sockets !== null; sockets = nextRung(tried, ceiling)) {
    tried.push(await rung(sockets, port, outside, until))
    if (signal.aborted) throw new Failure('cancelled', 'doctor was stopped while it measured')
    if (performance.now() - begun >= begunBy) break
  }
  return { engine: (await outside.engine()).name, ...bracketOf(tried) }
}

async function rung(sockets: number, port: number, outside: Outside, signal: AbortSignal): Promise<Rung> {
  const policy = { grants: [], ci: true }
  const admitted = await admit({ plan: rungPlan(sockets, port), env: {}, policy }, outside)
  const record = await measure(admitted, outside, signal)
  return {
    sockets,
    messagesPerSecond: received(record) / (OPEN / 1000),
    cpu: record.health.cpuP95,
    over: [...saturation(record.health), ...lacks(record, sockets)],
  }
}

/** Sockets that never opened, or evidence that is not whole, are no load that was held. */
function lacks({ sockets: { opened }, complete }: Record, sockets: number): readonly string[] {
  if (opened < sockets) return [`${opened} of ${sockets} sockets opened`]
  return complete ? [] : ['its evidence was not whole']
}

/** The plan has one threshold, on what came while all sockets were open. */
function received({ measured }: Record): number {
  return measured[0]?.n ?? 0
}
