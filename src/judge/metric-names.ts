import type { Gate } from '../model/load/gate.ts'
import { metricOf } from '../model/metrics/table.ts'
import type { Tags } from '../model/sample.ts'
import type { Selector } from '../model/selector.ts'
import type { Statistic } from '../model/threshold.ts'

/** `p99`, `p97.5`, `average`, …; empty where the noun alone says it. */
function statWord(stat: Statistic | Gate['stat']): string {
  switch (stat.kind) {
    case 'p':
      return `p${stat.percent}`
    case 'avg':
      return 'average'
    case 'med':
      return 'median'
    case 'min':
      return 'smallest'
    case 'max':
      return 'largest'
    default:
      return ''
  }
}

/**
 * The plain name of a row: `p99 latency of orders`, `p99 quote round trip`, `failed connects`. `own`: a script's metric, of
 * which nothing but its name is known, whatever ours of that name is.
 */
export function plainName(stat: Statistic | Gate['stat'], selector: Selector, own = false): string {
  const { metric, tags } = selector
  const row = own ? undefined : metricOf(metric)
  const noun = tags.name !== undefined && metric === 'http_req_duration' ? '' : (row?.noun ?? metric)
  const perSecond = stat.kind === 'rate' && row?.kind === 'counter' ? 'per second' : ''
  const words = [statWord(stat), tags.exchange ?? '', noun, perSecond]
  return [...words.filter((word) => word !== ''), ...where(tags)].join(' ')
}

/** As plainName, but shorter where a sentence says the rest: `p99 of orders`. */
export function subject(stat: Statistic | Gate['stat'], selector: Selector, own = false): string {
  const { metric, tags } = selector
  if (own || metric !== 'ws_message_latency' || tags.feed === undefined) return plainName(stat, selector, own)
  return [statWord(stat), ...where(tags)].join(' ')
}

/** `of orders`, and what else tells this row from its neighbours. `steady` is what everybody means. */
function where(tags: Tags): string[] {
  const of = tags.feed ?? tags.name
  const known = new Set(['feed', 'name', 'phase', 'exchange', ...(tags.status === '101' ? ['status'] : [])])
  const others = Object.keys(tags)
    .filter((tag) => !known.has(tag))
    .map((tag) => `${tag} ${tags[tag]}`)
  const phase = tags.phase === undefined || tags.phase === 'steady' ? [] : [`in ${tags.phase}`]
  const rest = others.length === 0 ? [] : [`(${others.join(', ')})`]
  return [...(of === undefined ? [] : [`of ${of}`]), ...phase, ...rest]
}
