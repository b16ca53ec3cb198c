import { field, numberOf } from '../event/payload.ts'
import type { Parameters } from './api.ts'
import type { Caller, Refused } from './call.ts'

/** `cut`: the list never ended, or says that it has more items: what is not among these may still be somewhere. */
export type Listed =
  | { readonly ok: true; readonly items: readonly unknown[]; readonly cut: boolean }
  | Refused

/** Such as a page of a proxy between, with status 200. */
export const NO_LIST: Refused = {
  ok: false,
  why: 'unavailable',
  status: 200,
  message: 'the answer is no list',
}

/** 20,000 items; a pull request with more comments has other troubles. */
const MOST_PAGES = 200

/**
 * A whole list, by GitHub's Link headers (RFC 8288). Only the query of a link is taken, so that no answer can send the
 * token elsewhere. A page shorter than asked for does not end the list; a link that was followed already does.
 * `enough`: ends the list early, at an item that is wanted. `within`: the field that holds the list, where it is not the answer itself.
 */
export async function listAll(
  caller: Caller,
  route: string,
  parameters: Parameters,
  enough: (item: unknown) => boolean = () => false,
  within?: string,
): Promise<Listed> {
  const items: unknown[] = []
  const seen = new Set<string>()
  let query: Parameters = { per_page: 100 }
  while (seen.size < MOST_PAGES) {
    seen.add(keyOf(query))
    const result = await caller.call(route, { ...query, ...parameters })
    if (!result.ok) return result
    const page = within === undefined ? result.data : field(result.data, within)
    if (!Array.isArray(page)) return NO_LIST
    items.push(...page)
    const found = page.some(enough)
    const next = found ? null : nextQuery(String(result.headers.link ?? ''))
    if (next === null) return { ok: true, items, cut: !found && hasMore(result.data, items) }
    query = next
    if (seen.has(keyOf(query))) break
  }
  return { ok: true, items, cut: true }
}

const hasMore = (data: unknown, { length }: readonly unknown[]) =>
  (numberOf(field(data, 'total_count')) ?? 0) > length

/** What says where in a list one is; whatever else stands in a link is not taken. */
const PLACES = new Set(['per_page', 'page', 'after', 'before', 'cursor'])

const keyOf = (query: Parameters) => JSON.stringify(Object.entries(query).sort())

function nextQuery(link: string): Parameters | null {
  for (const [, target, rest] of link.matchAll(/<([^<>]*)>([^<]*)/g)) {
    if (!/;\s*rel="?next"?/i.test(rest!)) continue
    // Relative, or no address at all, it says all the same that there is more.
    const entries = [...new URLSearchParams(target!.replace(/^[^?]*\??/, '').replace(/#.*$/s, ''))].filter(
      ([name]) => PLACES.has(name),
    )
    return Object.fromEntries(
      entries.map(([name, text]) => [name, /^\d{1,9}$/.test(text) ? Number(text) : text]),
    )
  }
  return null
}
