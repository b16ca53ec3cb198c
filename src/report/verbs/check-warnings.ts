import { paragraph } from '../terminal/layout.ts'
import { type Look, TERMINAL, typeset } from '../terminal/look.ts'
import { MARKS } from '../words/words.ts'
import { unsetIn, type VariablePlan } from './environment.ts'

/** Something that is allowed, and probably not meant. */
export interface Warning {
  /** 0: the whole plan. */
  readonly line: number
  readonly message: string
}

interface Warned {
  readonly warnings: readonly Warning[]
  readonly forecasts: readonly { readonly profile: string; readonly warnings: readonly Warning[] }[]
  readonly variables: readonly VariablePlan[]
}

/** Everything that `check` warns of, each once: of the plan, of what is not set here, and of each profile. */
export function warningsOf({ warnings, forecasts, variables }: Warned): readonly Warning[] {
  const unset = unsetIn(variables)
  const [first] = unset
  const names = unset.map(({ name }) => name).join(', ')
  const missing =
    first === undefined
      ? []
      : [{ line: first.line, message: `not set here, and without a default: ${names}` }]
  return [...warnings, ...missing, ...ofProfiles(forecasts)]
}

/** A warning that not every profile has says which have it. */
function ofProfiles(forecasts: Warned['forecasts']): readonly Warning[] {
  const found = new Map<string, { readonly warning: Warning; readonly profiles: string[] }>()
  for (const { profile, warnings } of forecasts) {
    for (const warning of warnings) {
      const key = `${warning.line} ${warning.message}`
      const entry = found.get(key) ?? { warning, profiles: [] }
      entry.profiles.push(profile === 'full' ? 'without a profile' : `profile ${profile}`)
      found.set(key, entry)
    }
  }
  return [...found.values()].map(({ warning, profiles }) =>
    profiles.length === forecasts.length
      ? warning
      : { ...warning, message: `${profiles.join(', ')}: ${warning.message}` },
  )
}

/** One warning, folded. */
export function warningLines({ line, message }: Warning, look: Look): string[] {
  const place = line > 0 ? `line ${line}: ` : ''
  const [first = '', ...rest] = paragraph(`${place}${TERMINAL.prose(message)}`, 2, look)
  return [`${typeset(MARKS.doubt, look)} ${first.trimStart()}`, ...rest]
}
