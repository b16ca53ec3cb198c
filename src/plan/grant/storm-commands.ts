import type { Load } from '../../model/load/load.ts'
import { filled } from './targets.ts'

/** Which storms of a load start a command, in words; empty: none does. */
export function stormCommands({ work }: Pick<Load, 'work'>): string {
  const names = Object.keys(commandsIn({ work }))
  return names.length === 0 ? '' : `disrupt.run of ${names.join(', ')}`
}

/** The command of each scenario whose storm starts one, as the plan writes it. */
function commandsIn({ work }: Pick<Load, 'work'>): { readonly [scenario: string]: readonly string[] } {
  const found = Object.entries(work.scenarios).flatMap(([name, scenario]) => {
    const what = scenario.kind === 'socket' ? scenario.socket.disrupt?.what : undefined
    return what?.kind === 'run' ? [[name, what.argv] as const] : []
  })
  return Object.fromEntries(found)
}

/** The same with their `${VAR}`s filled in: what is started. May hold secrets. @param values from resolveVariables(). */
export function resolveCommands(
  load: Pick<Load, 'work'>,
  values: { readonly [name: string]: string },
): { readonly [scenario: string]: readonly string[] } {
  const found = Object.entries(commandsIn(load))
  return Object.fromEntries(found.map(([name, argv]) => [name, argv.map((word) => filled(word, values))]))
}
