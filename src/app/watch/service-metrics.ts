import { createWatch, type Watch } from '../../companions/watch/poller.ts'
import type { Load } from '../../model/load/load.ts'
import type { EngineContext } from '../../ports.ts'
import { askPage } from '../../target/ask.ts'
import { metricsUrl } from '../../target/sources.ts'

/** What reads the service's own metrics; null: the plan asks for none. @throws {Failure} `plan`, where their url is none of http. */
export function serviceMetrics({
  load,
  env,
  pins,
}: { readonly load: Load } & Pick<EngineContext, 'env' | 'pins'>): Watch | null {
  const url = metricsUrl(load, env)
  if (url === null || load.watch === undefined) return null
  return createWatch(load.watch, (signal, timeout) => askPage(url, pins, signal, timeout))
}
