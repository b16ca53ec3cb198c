import { randomUUID } from 'node:crypto'
import { isObject } from '../model/json.ts'
import { TTL } from '../model/load/lease.ts'
import type { Holder } from '../model/record/leased.ts'
import { clean } from '../text/shown.ts'

/** Characters of a holder's text that are shown. */
const LONGEST = { who: 80, run: 200 }

/**
 * What a holder says of itself: the message of a commit that stands alone. Each is another: two who ask within one second
 * must not make the same commit, and each take it for their own. `ttl`: ms.
 */
export function holderText({ who, run }: Holder, { name, ttl }: Of, now: Date): string {
  const said = { who, ...(run === undefined ? {} : { run }), at: now.toISOString(), ttl, token: randomUUID() }
  return `Lease ${name}\n\n${JSON.stringify(said)}\n`
}

interface Of {
  readonly name: string
  readonly ttl: number
}

/** What a holder says, of any text at all. */
export interface HolderSaid {
  /** Null: it does not say who it is. */
  readonly holder: Holder | null
  /** ms for which it may give no sign, an hour at most, whatever it says; 0: it does not say. */
  readonly ttl: number
}

export const SAYS_NOTHING: HolderSaid = { holder: null, ttl: 0 }

export function holderIn(text: string): HolderSaid {
  const line = text
    .slice(0, 4096)
    .split('\n')
    .find((one) => one.startsWith('{'))
  const said = parsed(line ?? '')
  if (!isObject(said)) return SAYS_NOTHING
  const ttl = typeof said.ttl === 'number' && said.ttl > 0 ? Math.min(said.ttl, TTL.most) : 0
  return { holder: whoIn(said), ttl }
}

function whoIn(said: { readonly [name: string]: unknown }): Holder | null {
  if (typeof said.who !== 'string') return null
  const who = shown(said.who, LONGEST.who)
  if (who === '') return null
  const run =
    typeof said.run === 'string' && /^https?:\/\//.test(said.run) ? shown(said.run, LONGEST.run) : ''
  return { who, ...(run === '' ? {} : { run }) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** In one line; a sentence of ours sets it between backticks. */
function shown(text: string, most: number): string {
  return clean(text.replaceAll('`', "'"), most)
}
