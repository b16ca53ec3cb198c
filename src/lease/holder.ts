import { randomUUID } from 'node:crypto'
import { isObject } from '../model/json.ts'
import type { Holder } from '../model/record/leased.ts'
import { clean } from '../text/shown.ts'

/** Characters of a holder's text that are shown. */
const LONGEST = { who: 80, run: 200 }

/**
 * What a holder says of itself: the message of a commit that stands alone. Each is another: two who ask within one second
 * must not make the same commit, and each take it for their own.
 */
export function holderText({ who, run }: Holder, name: string, now: Date): string {
  const said = { who, ...(run === undefined ? {} : { run }), at: now.toISOString(), token: randomUUID() }
  return `Lease ${name}\n\n${JSON.stringify(said)}\n`
}

/** Who it says to be, of any text at all; null: it does not say. */
export function holderIn(text: string): Holder | null {
  const line = text
    .slice(0, 4096)
    .split('\n')
    .find((one) => one.startsWith('{'))
  const said = parsed(line ?? '')
  if (!isObject(said) || typeof said.who !== 'string') return null
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
