import { Failure } from '../../model/failure.ts'
import { type Origin, readOrigin } from '../../plan/grant/origin.ts'
import type { Pointing } from '../../plan/pointing.ts'
import { LEAST_SECRET } from '../../text/needles.ts'

/** As `--target` and `--var`, or the lines of `targets` and `vars`, say it: undefined: nothing is pointed elsewhere. */
export function readPointing(
  from: Pointing['from'],
  targets: readonly string[],
  vars: readonly string[],
): Pointing | undefined {
  if (targets.length + vars.length === 0) return undefined
  const said = from === 'option' ? (['--target', '--var'] as const) : (['targets', 'vars'] as const)
  return {
    from,
    targets: pairsOf(said[0], targets, TARGET, checkUrl),
    vars: pairsOf(said[1], vars, VARIABLE, () => {}),
  }
}

/** What is before the first `=`. Of a value nothing is ever shown. */
const TARGET = { name: /^[a-z][a-z0-9-]{0,62}$/, example: 'feed=wss://feed.example/ws', of: 'NAME=URL' }
const VARIABLE = { name: /^[A-Z_][A-Z0-9_]{0,127}$/, example: 'FEED_REGION=eu', of: 'NAME=VALUE' }

function pairsOf(
  from: string,
  words: readonly string[],
  { name: form, example, of }: typeof TARGET,
  check: (url: string, from: string) => void,
): { readonly [name: string]: string } {
  const found = new Map<string, string>()
  for (const [i, word] of words.entries()) {
    const at = word.indexOf('=')
    const name = word.slice(0, Math.max(at, 0))
    if (!form.test(name))
      throw new Failure('usage', `${from}: the ${ordinal(i)} is not ${of}, such as ${example}`)
    if (found.has(name)) throw new Failure('usage', `${from}: ${name} is given twice`)
    const value = word.slice(at + 1)
    check(value, `${from} ${name}`)
    found.set(name, value)
  }
  return Object.fromEntries(found)
}

const ORDINALS = ['first', 'second', 'third']
const ordinal = (i: number) => ORDINALS[i] ?? `${i + 1}th`

function checkUrl(url: string, from: string): void {
  const origin = readOrigin(url)
  if ('problem' in origin)
    throw new Failure(
      'usage',
      `${from}: a target is a base URL, such as wss://feed.example; ${origin.problem}`,
    )
}

/** `feed=wss://feed.example/…`: a path may be a token. */
export function shownTarget(word: string): string {
  const name = word.slice(0, word.indexOf('='))
  const url = word.slice(name.length + 1)
  const origin = readOrigin(url)
  return 'problem' in origin ? `${name}=…` : `${name}=${shownUrl(url, origin)}`
}

function shownUrl(url: string, { text }: Origin): string {
  const path = url.replace(/^[^:]+:\/\/[^/]*/, '')
  return path.length < LEAST_SECRET ? `${text}${path}` : `${text}/…`
}

/** `FEED_TOKEN=…`: the values of variables are shown nowhere. */
export function shownVariable(word: string): string {
  return `${word.slice(0, Math.max(word.indexOf('='), 0))}=…`
}
