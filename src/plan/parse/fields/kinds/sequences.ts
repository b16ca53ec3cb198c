import type { Matcher } from '../../../../model/load/frame.ts'
import type { Budget, Sequence } from '../../../../model/load/socket.ts'
import type { Context } from '../../context.ts'
import { below, type Pointer } from '../../yaml/pointer.ts'
import { quoted } from '../../yaml/problems.ts'
import { checkPath } from '../matchers.ts'
import { share } from '../quantities.ts'
import type { RawMessages, RawSequence } from '../raw.ts'

/** The count of one kind of message, and how much may be wrong with it. @param at of `sequence` */
export function sequence(raw: RawSequence, match: Matcher, at: Pointer, context: Context): Sequence {
  const { path, key, kinds, loss = 0, duplicates = 0, reordered = 'any' } = raw
  checkPath(path, below(at, 'path'), context)
  if (key !== undefined) checkPath(key, below(at, 'key'), context)
  if (match.kind === 'text')
    context.problem(at, '"sequence" reads JSON, and this match only looks at text; match by keys', 'key')
  return {
    path,
    ...(key === undefined ? {} : { key }),
    ...(kinds === undefined ? {} : { kinds }),
    loss: budget(loss),
    duplicates: budget(duplicates),
    reordered: budget(reordered),
  }
}

/** `3`, `1%` or `any`. */
function budget(raw: number | string): Budget {
  if (typeof raw === 'number') return { count: raw }
  return raw === 'any' ? raw : { share: share(raw) }
}

/**
 * Reports what would be counted twice or by nobody: figures are kept by feed, so that each has one count at most, and a count
 * is shared with feeds that there are. @param kinds with their places, in the order of the plan
 */
export function checkSequences(kinds: readonly (readonly [RawMessages, Pointer])[], context: Context): void {
  const named = kinds.flatMap(([{ feed }]) => (feed === undefined ? [] : [feed]))
  const taken = new Set<string>()
  for (const [{ sequence: own, feed }, at] of kinds) {
    if (own === undefined) continue
    const place = below(at, 'sequence')
    const others = (own.kinds ?? []).filter((other) => other !== feed)
    for (const of of [feed ?? '', ...others]) {
      if (taken.has(of))
        context.problem(
          place,
          `${of === '' ? "the scenario's feed" : quoted(of)} has a "sequence" already: give each kind its own "feed", or name the other one in "kinds"`,
          'key',
        )
      taken.add(of)
    }
    others.forEach((other) => {
      if (!named.includes(other))
        context.problem(
          below(place, 'kinds'),
          `no other kind of message has feed: ${other}${named.length === 0 ? '' : `; there are ${named.join(', ')}`}`,
        )
    })
  }
}
