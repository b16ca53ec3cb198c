import type { TimeSource } from '../../model/load/beside/time-source.ts'
import type { Context } from './context.ts'
import { checkPath } from './fields/matchers.ts'
import type { RawMessages, RawPlan } from './fields/raw.ts'
import { targetIn } from './fields/urls.ts'

const EVERY = { usual: 5000, least: 200 }

/** Where the plan says that the service tells its clock. */
export function time(
  { time: raw, scenarios = {} }: RawPlan,
  context: Context,
): { readonly time?: TimeSource } {
  if (raw?.url === undefined) return {}
  const every = context.duration(raw.every, '/time/every') ?? EVERY.usual
  if (every < EVERY.least) context.problem('/time/every', `${raw.every} is shorter than 200ms`)
  if (raw.path !== undefined) checkPath(raw.path, '/time/path', context)
  if (!isAskedFor(scenarios))
    context.problem('/time', 'no `sent_at` is of the clock of the service, so that its time corrects nothing')
  return {
    time: {
      url: raw.url,
      // A url that begins with none is a problem of its own.
      target: targetIn(raw.url) ?? '',
      ...(raw.path !== undefined && { path: raw.path }),
      unit: raw.unit ?? 'ms',
      every,
      line: context.line('/time'),
    },
  }
}

/** Whether any message bears a time of the service's. */
function isAskedFor(scenarios: NonNullable<RawPlan['scenarios']>): boolean {
  return Object.values(scenarios).some(({ socket }) => {
    const kinds = [socket?.messages ?? []].flat() as readonly RawMessages[]
    return kinds.some(({ sent_at }) => sent_at !== undefined && sent_at.clock !== 'generator')
  })
}
