import { integer } from '../../model/numbers.ts'
import { type Column, paragraph, type TableRow, table } from '../terminal/layout.ts'
import { type Look, paint, TERMINAL, typeset } from '../terminal/look.ts'
import { MARKS, type Tone } from '../words/words.ts'

/** The part of plan/'s VariableNeed that is shown. */
export interface VariablePlan {
  readonly name: string
  readonly line: number
  readonly default: boolean
  readonly set: boolean
  readonly paired: boolean
}

/** The variables that the plan names, and whether they are set here: never what they hold. */
export function environmentLines(
  { variables, file }: { readonly variables: readonly VariablePlan[]; readonly file: string },
  look: Look,
): string[] {
  if (variables.length === 0) return []
  const head: Column[] = [
    { head: '', align: 'left' },
    { head: 'variable', align: 'left' },
    { head: 'line', align: 'right' },
  ]
  const rows = variables.map((variable): TableRow => {
    const { word, tone } = variableWord(variable)
    return {
      cells: [`${MARKS[tone]} ${word}`, TERMINAL.name(variable.name), integer(variable.line)],
      paint: (cell) => (tone === 'doubt' ? paint(cell, 'doubt', look) : cell),
    }
  })
  const unset = unsetIn(variables)
  const names = unset.map(({ name }) => `${name}=…`).join(' ')
  const advice = `A run needs ${unset.length === 1 ? 'it' : 'these'}: ${names} socketgate run ${file}, or in a workflow under env: of the step.`
  return [
    '',
    paint(typeset('From the environment', look), 'strong', look),
    ...table(head, [rows], look),
    ...(unset.length === 0 ? [] : paragraph(TERMINAL.prose(advice), 2, look)),
  ]
}

/** The variables that a run needs and that are not set here. */
export function unsetIn(variables: readonly VariablePlan[]): readonly VariablePlan[] {
  return variables.filter((variable) => variableWord(variable).tone === 'doubt')
}

function variableWord({ set, default: fallback, paired }: VariablePlan): { word: string; tone: Tone } {
  if (set) return { word: 'set', tone: 'quiet' }
  if (fallback) return { word: 'has a default', tone: 'quiet' }
  return paired ? { word: 'not set: for --paired', tone: 'none' } : { word: 'not set', tone: 'doubt' }
}
