import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { checkedText, LARGEST_UNPACKED, recordOf } from '../../baseline/file/pack.ts'
import { evidenceOf, knowEvidence } from '../../model/record/evidence.ts'
import type { Record } from '../../model/record/record.ts'
import { StoreError } from '../../ports.ts'
import { withoutForeignSecrets } from '../../text/own-fields.ts'
import type { Redactor } from '../../text/redactor.ts'
import type { PlanRuns } from '../results/reports.ts'

/** Characters that the text of a check run may have. GitHub's own limit is 65,535. */
const ROOM = 65_000
/** Runs of one step: five by each of two plans. */
const MOST_RUNS = 10

const SENTENCE =
  'Divergence is judged over all attempts of a commit: this text carries the runs of this attempt to later ones.'
const BEGIN = '<!-- socketgate-runs 1'
const END = '-->'

/**
 * The runs of this attempt for later ones: a sentence for people and, in a comment that nobody is shown, each whole run as the
 * baseline would store it, without secrets, in Brotli (a sixth less than gzip) and Base64. The oldest first, as many as fit; how many do not is said.
 */
export function carriedText({ own, base }: PlanRuns, redactor: Redactor): string {
  const marked = [...base.map((run) => ['base', run] as const), ...own.map((run) => ['own', run] as const)]
  const whole = marked.filter(([, { complete }]) => complete)
  const lines: string[] = []
  let room = ROOM - SENTENCE.length - BEGIN.length - END.length
  for (const [whose, run] of whole.slice(0, MOST_RUNS)) {
    const line = lineOf(whose, run, redactor)
    room -= line === null ? 0 : line.length + 1
    if (line === null || room < 0) break
    lines.push(line)
  }
  const lacking = whole.length - lines.length
  const cut = lacking === 0 ? [] : [`without ${lacking}`]
  return [`${SENTENCE}${lackingWords(lacking)}`, '', BEGIN, ...lines, ...cut, END].join('\n')
}

function lackingWords(lacking: number): string {
  return lacking === 0 ? '' : ` Too large for it: ${lacking} of them.`
}

/** Null: it can be stored nowhere. */
function lineOf(whose: keyof PlanRuns, run: Record, redactor: Redactor): string | null {
  const told = withoutForeignSecrets(run, redactor)
  knowEvidence(told, evidenceOf(run))
  try {
    return `${whose} ${brotliCompressSync(checkedText(told).join('')).toString('base64')}`
  } catch (error) {
    if (error instanceof StoreError) return null
    throw error
  }
}

/** What a text carries; `lacking`: how many runs did not fit. */
export interface Read extends PlanRuns {
  readonly lacking: number
}

const LINE = /^(own|base) ([A-Za-z0-9+/]+={0,2})$/
const LACKING = /^without ([1-9]\d?)$/

/**
 * Reads what carriedText() wrote, or anybody else: bounded, and each run checked as a stored one is. Whoever left one out of
 * several could choose among them: a text is taken whole or not at all.
 *
 * @throws {Error} whose message says what is wrong, as a phrase.
 */
export function readCarried(text: string): Read {
  const lines = bodyOf(text)
  const lacking = LACKING.exec(lines.at(-1) ?? '')?.[1]
  const runs = (lacking === undefined ? lines : lines.slice(0, -1)).map(runIn)
  if (runs.length > MOST_RUNS) throw new Error('its text holds more runs than an attempt has')
  const of = (whose: string) => runs.filter((one) => one.whose === whose).map(({ run }) => run)
  return { own: of('own'), base: of('base'), lacking: Number(lacking ?? 0) }
}

function bodyOf(text: string): readonly string[] {
  if (text.length > ROOM + MOST_RUNS) throw new Error('its text is too large')
  const plain = text.replaceAll('\r\n', '\n')
  const begin = plain.indexOf(`${BEGIN}\n`)
  if (begin < 0) throw new Error('its text carries no runs that this version reads')
  const [, ...lines] = plain.slice(begin).split('\n')
  const end = lines.indexOf(END)
  if (end < 0) throw new Error('its text is cut')
  return lines.slice(0, end)
}

function runIn(line: string): { readonly whose: string; readonly run: Record } {
  const [, whose, base64] = LINE.exec(line) ?? []
  if (whose === undefined) throw new Error('its text is damaged')
  try {
    const bytes = Buffer.from(base64!, 'base64')
    const plain = brotliDecompressSync(bytes, { maxOutputLength: LARGEST_UNPACKED })
    return { whose, run: recordOf(new TextDecoder('utf-8', { fatal: true }).decode(plain), 'a run') }
  } catch {
    throw new Error('a run in its text is damaged')
  }
}
