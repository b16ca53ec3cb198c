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
  for (const feed of mixedIn(scenarios))
    context.problem(
      '/time',
      `messages of ${feed} bear times of the service and of the generator: give either a \`feed\` of its own`,
    )
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

type RawScenarios = NonNullable<RawPlan['scenarios']>

/** Whether any message bears a time of the service's. */
function isAskedFor(scenarios: RawScenarios): boolean {
  return Object.values(scenarios).some((scenario) =>
    timedIn(scenario).some(({ sent_at }) => sent_at?.clock !== 'generator'),
  )
}

/** Feeds, or scenarios without one, whose messages bear times of two clocks: nobody could tell which are to be corrected. */
function mixedIn(scenarios: RawScenarios): readonly string[] {
  return Object.entries(scenarios).flatMap(([name, scenario]) => {
    const clocks = new Map<string, Set<string>>()
    for (const { feed = scenario.tags?.feed ?? name, sent_at } of timedIn(scenario)) {
      const own = clocks.get(feed) ?? new Set()
      clocks.set(feed, own.add(sent_at?.clock ?? 'service'))
    }
    return [...clocks].flatMap(([feed, { size }]) => (size > 1 ? [feed] : []))
  })
}

function timedIn({ socket }: RawScenarios[string]): readonly RawMessages[] {
  const kinds = [socket?.messages ?? []].flat() as readonly RawMessages[]
  return kinds.filter(({ sent_at }) => sent_at !== undefined)
}
