import { counted } from '../../model/numbers.ts'
import type { Measured, MeasuredFeed } from '../../model/record/record.ts'
import type { Threshold } from '../../model/threshold.ts'
import { type Ruling, rulingOn, type SloContext } from './ruling.ts'

/** The ruling on one threshold; with the feed and scenario whose figures they are, where these are not those of the whole selector. */
export type RulingOfFeed = Ruling & { readonly feed?: string; readonly scenario?: string }

/**
 * Rules on a threshold, and, where its selector counts several feeds or scenarios, on each of them (design.md section 5):
 * the worst is the row. One that is only indicative is named, and pulls nothing down.
 */
export function ruledByFeed(
  threshold: Threshold,
  measured: Measured | undefined,
  context: SloContext,
): RulingOfFeed {
  const whole = rulingOn(threshold, measured, context)
  if (whole.code === 'aborted') return whole
  const feeds = (measured?.feeds ?? []).map((of) => ofFeed(threshold, of, context))
  const worst = feeds.filter(isWorse(whole)).toSorted(byBadness(threshold))[0]
  if (worst !== undefined) return worst
  return whole.verdict === 'met' ? { ...whole, ...naming(feeds) } : whole
}

function ofFeed(threshold: Threshold, of: MeasuredFeed, context: SloContext): RulingOfFeed {
  const { selector } = threshold
  const { feed, scenario, ...figures } = of
  const named = { ...(feed != null && { feed }), ...(scenario !== undefined && { scenario }) }
  const own = { ...threshold, selector: { ...selector, tags: { ...selector.tags, ...named } } }
  const ruling = rulingOn(own, { threshold: '', ...figures }, context, { ...figures, count: of.n })
  const why = feed === null ? 'of messages without a feed' : undefined
  return { ...ruling, ...named, ...(why === undefined || ruling.why !== undefined ? {} : { why }) }
}

const SEVERITY: readonly Ruling['verdict'][] = ['met', 'not_judged', 'fail']

/** A broken feed stands for a broken whole: it says where. */
function isWorse(whole: Ruling): (feed: Ruling) => boolean {
  const limit = SEVERITY.indexOf(whole.verdict)
  return ({ verdict }) =>
    SEVERITY.indexOf(verdict) > limit || (verdict === 'fail' && whole.verdict === 'fail')
}

/** The gravest first; of equal ones the furthest on the wrong side. */
function byBadness({ expression: { operator } }: Threshold): (a: Ruling, b: Ruling) => number {
  const badness = ({ actual }: Ruling) => (operator.startsWith('>') ? -1 : 1) * (actual ?? 0)
  return (a, b) => SEVERITY.indexOf(b.verdict) - SEVERITY.indexOf(a.verdict) || badness(b) - badness(a)
}

/** A feed of a scenario is not named beside the whole of either. */
function naming(parts: readonly RulingOfFeed[]): { readonly why?: string } {
  const all = parts.filter(({ verdict }) => verdict === 'indicative')
  const few = all.filter(
    (one) => !all.some((other) => other !== one && isOf(one, other) && !isOf(other, one)),
  )
  if (few.length === 0) return {}
  const names = few.map(({ feed, scenario, n }) => {
    const place = [feed, scenario].filter((name) => name !== undefined)
    return `${place.length === 0 ? 'no feed' : place.join(' in ')}: ${counted(n, 'sample')}`
  })
  return { why: `only indicative of ${names.join(', of ')}` }
}

function isOf(one: RulingOfFeed, whole: RulingOfFeed): boolean {
  return (whole.feed ?? one.feed) === one.feed && (whole.scenario ?? one.scenario) === one.scenario
}
