import type { Gate } from '../../../model/load/gate.ts'
import type { Load } from '../../../model/load/load.ts'
import type { Work } from '../../../model/load/scenario.ts'
import type { Tags } from '../../../model/sample.ts'
import { formatSelector, type Selector } from '../../../model/selector.ts'

/** k6's name for the plan's environment. */
const ENVIRONMENT = 'env'

/**
 * The load without the tags that every sample of a scenario would carry alike: each costs k6 about 1 µs a sample. Those
 * that a threshold names which may stop the run stay, since k6 must see them then. Of other selectors that name one, k6
 * counts the scenarios that are meant, so that its summary still bears witness. `complete` puts the tags back.
 */
export function leanLoad(load: Load): Load {
  const { work, thresholds, gates } = load
  const kept = keptTags(load)
  const dropped = (selector: Selector) => droppedOf(selector, work, kept)
  const [whole, partly] = [
    thresholds.filter(({ selector }) => dropped(selector).length === 0),
    [...thresholds, ...gates].filter(({ selector }) => dropped(selector).length > 0),
  ]
  const counted = partly.flatMap(({ selector }) => ofScenarios(selector, dropped(selector), work))
  return {
    ...load,
    work: leanWork(work, kept),
    thresholds: whole,
    gates: [...gates.filter(({ selector }) => dropped(selector).length === 0), ...counted.map(asGate)],
  }
}

/** What gives a sample of k6 under the lean load the tags that it has under the load itself. */
export function completer(load: Load): (tags: Tags) => Tags {
  const { work } = load
  return (tags) => ({ ...sharedTags(work, tags.scenario), ...tags })
}

function sharedTags({ environment, scenarios }: Work, scenario: string | undefined): Tags {
  const own = scenario === undefined ? undefined : scenarios[scenario]?.tags
  return { ...(environment !== undefined && { [ENVIRONMENT]: environment }), ...own }
}

function keptTags({ thresholds }: Load): ReadonlySet<string> {
  const stopping = thresholds.filter(({ abortOnFail }) => abortOnFail)
  return new Set(stopping.flatMap(({ selector }) => Object.keys(selector.tags)))
}

function leanWork(work: Work, kept: ReadonlySet<string>): Work {
  const { environment, ...rest } = work
  const scenarios = Object.entries(work.scenarios).map(([name, scenario]) => {
    const tags = Object.entries(scenario.tags).filter(([tag]) => kept.has(tag))
    return [name, { ...scenario, tags: Object.fromEntries(tags) }] as const
  })
  return {
    ...rest,
    ...(environment !== undefined && kept.has(ENVIRONMENT) && { environment }),
    scenarios: Object.fromEntries(scenarios),
  }
}

/** The tags of a selector that do not travel. */
function droppedOf({ tags }: Selector, work: Work, kept: ReadonlySet<string>): readonly string[] {
  const all = Object.keys(work.scenarios)
  return Object.keys(tags).filter(
    (tag) => !kept.has(tag) && all.some((name) => Object.hasOwn(sharedTags(work, name), tag)),
  )
}

/** The scenarios whose samples all have the tags that are left out, as selectors of their own. */
function ofScenarios({ metric, tags }: Selector, left: readonly string[], work: Work): Selector[] {
  const rest = Object.fromEntries(Object.entries(tags).filter(([tag]) => !left.includes(tag)))
  const meant = Object.keys(work.scenarios).filter(
    (name) =>
      left.every((tag) => sharedTags(work, name)[tag] === tags[tag]) &&
      (rest.scenario === undefined || rest.scenario === name),
  )
  return meant.map((scenario) => ({ metric, tags: { ...rest, scenario } }))
}

/** For k6 a gate is a submetric that it counts. */
function asGate(selector: Selector): Gate {
  const written = formatSelector(selector)
  return { written, selector, stat: { kind: 'count' }, level: 'normal', atLeast: 0, line: 0 }
}
