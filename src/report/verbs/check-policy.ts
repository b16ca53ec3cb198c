import { counted, integer, NONE } from '../../model/numbers.ts'
import { formatSelector, type Selector } from '../../model/selector.ts'
import { labelled } from '../terminal/layout.ts'
import { finish, type Look, paint, TERMINAL, typeset } from '../terminal/look.ts'
import { MARKS } from '../words/words.ts'
import { type Warning, warningLines } from './check-warnings.ts'

/** The part of plan/'s PolicyFile that is shown. */
interface Policy {
  readonly grants: readonly { readonly text: string }[]
  readonly caps: { readonly [cap: string]: number }
  readonly commands: boolean
  readonly rules: 'base' | 'head'
  readonly selfAccept: boolean
  readonly demands: {
    readonly mode?: string
    readonly runs?: number
    readonly sockets?: number
    readonly gate?: readonly Selector[]
    readonly lease?: string
  }
}

/** What `check` says of a policy file without problems: what it allows, limits and demands. */
export function policyReport(
  { file, policy, warnings }: { file: string; policy: object; warnings: readonly Warning[] },
  look: Look,
): string {
  const many = warnings.length === 0 ? '' : `, ${counted(warnings.length, 'warning')}`
  const mark = warnings.length === 0 ? '○' : MARKS.doubt
  return finish([
    paint(typeset(`${mark} no problems${many} in ${TERMINAL.name(file)}`, look), 'strong', look),
    ...warnings.flatMap((warning) => warningLines(warning, look)),
    ...rowsOf(policy as Policy).flatMap(([label, text]) => labelled(label, TERMINAL.prose(text), look)),
  ])
}

function rowsOf(policy: Policy): readonly (readonly [string, string])[] {
  const { grants, caps, commands, rules, selfAccept, demands } = policy
  const limits = Object.entries(caps).map(([cap, most]) => `${CAPS[cap] ?? cap} ${integer(most)}`)
  return [
    ['Targets', grants.map(({ text }) => text).join(', ') || NONE],
    ['Caps', limits.join(', ') || NONE],
    ['Commands', commands ? 'may be started' : 'are refused'],
    ['Rules', rules === 'base' ? "the base's plan decides" : "the change's own plan decides"],
    ['Override', selfAccept ? 'by whoever may write' : 'by whoever may write, but not by the author'],
    ['Requires', demandWords(demands).join(', ') || NONE],
  ]
}

const CAPS: { readonly [cap: string]: string } = { connectsPerSecond: 'connects_per_second' }

function demandWords({ mode, runs, sockets, gate, lease }: Policy['demands']): readonly string[] {
  return [
    ...(mode === undefined ? [] : [`mode: ${mode}`]),
    ...(runs === undefined ? [] : [`runs: ${runs}`]),
    ...(sockets === undefined ? [] : [`sockets: ${sockets}`]),
    ...(lease === undefined ? [] : ['lease']),
    ...(gate === undefined ? [] : [`gate: ${gate.map(formatSelector).join(', ')}`]),
  ]
}
