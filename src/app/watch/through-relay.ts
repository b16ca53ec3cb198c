import { type CommandsOutside, createRelay } from '../../companions/relay/relay.ts'
import type { Load } from '../../model/load/load.ts'
import { relayRoutes } from '../../plan/grant/relayed.ts'
import { resolveCommands } from '../../plan/grant/storm-commands.ts'
import { resolveTargets } from '../../plan/grant/targets.ts'
import type { Companion, EngineContext, Log } from '../../ports.ts'

/** Where commands of a plan run, and the environment that a few names of are taken from. */
export type CommandsFrom = Pick<CommandsOutside, 'cwd' | 'env'>

/** The relay, where the plan cuts sockets, or asks who ended them; else nothing. */
export function relayFor(
  { load, env, pins }: { readonly load: Load } & Pick<EngineContext, 'env' | 'pins'>,
  { commands = { cwd: '.', env: {} }, log }: { readonly commands?: CommandsFrom; readonly log: Log },
): readonly Companion[] {
  const routes = relayRoutes(load, resolveTargets(load, env), pins)
  if (routes === null) return []
  const filled = { ...routes, commands: resolveCommands(load, env) }
  return [createRelay(filled, { ...commands, say: (message) => log.info(message) })]
}
