import type { Load } from '../../model/load/load.ts'
import type { Idle, Keepalive } from '../../model/load/socket.ts'
import { type IdleKind, type IdleSweep, toldIn } from '../../model/record/idle.ts'
import type { Record } from '../../model/record/record.ts'
import { formatSelector } from '../../model/selector.ts'
import type { IdleRow } from '../../model/verdict/found/idle-found.ts'
import type { SloRow } from '../../model/verdict/verdict.ts'
import { type SloContext, STOPPED } from '../slo/ruling.ts'
import { type Found, foundIn } from './found.ts'
import { notesOf } from './points.ts'

/** One row for each kind of keepalive of each idle sweep (plan-language: `margin`); none where the plan demands nothing. */
export function idleRows({ load, record, excuse }: SloContext): readonly SloRow[] {
  return (record.idle ?? []).flatMap((sweep) => {
    const margin = marginOf(load, sweep.scenario)
    if (margin === 0) return []
    return sweep.kinds.map((kind) => {
      const found = foundIn(kind, sweep, margin)
      const row = rowOf(kind, sweep, found, margin, load)
      if (excuse !== 'cancelled') return row
      return { ...row, verdict: 'not_judged' as const, code: STOPPED.code }
    })
  })
}

function rowOf(kind: IdleKind, { scenario }: IdleSweep, found: Found, margin: number, load: Load): SloRow {
  const { keepalive } = kind
  return {
    ...found,
    name: `idle margin of ${scenario}, ${NAMES[keepalive]}`,
    threshold: `${formatSelector({ metric: 'idle_margin', tags: { scenario, keepalive } })}: value>=${margin}`,
    from: 'default',
    operator: '>=',
    expected: margin,
    unit: 'count',
    n: toldIn(kind),
    of: 'sockets',
    distinct: null,
    beyond: null,
    line: load.lines?.[scenario] ?? 0,
  }
}

const NAMES: { readonly [kind in Keepalive]: string } = {
  none: 'no keepalive',
  ping: 'pings',
  message: 'messages',
}

/** What the last run found, for the reports. */
export function idleFound(load: Load, { idle = [] }: Record): readonly IdleRow[] {
  return idle.map((sweep) => {
    const margin = marginOf(load, sweep.scenario)
    const kinds = sweep.kinds.map((kind) => {
      const { verdict, code, message } = foundIn(kind, sweep, margin)
      return { ...kind, verdict, code, message }
    })
    return { ...sweep, margin, kinds, notes: notesOf(sweep) }
  })
}

/** Of a stored record the load is not known: it is shown, and nothing is demanded. */
function marginOf({ work }: Load, name: string): Idle['margin'] {
  const scenario = work.scenarios[name]
  return scenario?.kind === 'socket' ? (scenario.socket.idle?.margin ?? 0) : 0
}
