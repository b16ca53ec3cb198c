import { createServiceClock, type ServiceClock } from '../../companions/clock/asker.ts'
import type { Load } from '../../model/load/load.ts'
import type { EngineContext } from '../../ports.ts'
import { askTime } from '../../target/ask-time.ts'
import { clockUrl } from '../../target/sources.ts'

/** What asks the service for its time; null: the plan does not say where. @throws {Failure} `plan`, where that is no url of http. */
export function serviceClock({
  load,
  env,
  pins,
}: { readonly load: Load } & Pick<EngineContext, 'env' | 'pins'>): ServiceClock | null {
  const url = clockUrl(load, env)
  const { time } = load
  if (url === null || time === undefined) return null
  return createServiceClock(time, (signal, timeout) => askTime(url, time, pins, signal, timeout))
}
