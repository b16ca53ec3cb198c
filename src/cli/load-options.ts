import type { Context } from '../app/context.ts'
import { type Commands, commandsOf } from '../app/options/allowed-commands.ts'
import { idleWords } from '../app/options/idle-words.ts'
import type { HistoryOptions, LoadOptions } from '../app/options/load-options.ts'
import { readEnvironment, readJobKey, readLanes } from '../app/options/option-words.ts'
import { readPointing, shownTarget, shownVariable } from '../app/options/pointing-words.ts'
import type { EngineChoice } from '../app/outside.ts'
import { mayBeFork } from '../github/event/may-be-fork.ts'
import { readLeaseRemote } from '../lease/acquire.ts'
import type { GivenOption } from '../model/verdict/verdict.ts'
import { GrantUse } from '../plan/grant/grant-use.ts'
import type { Pointing } from '../plan/pointing.ts'
import { type Args, choice, text, texts } from './args.ts'

const ENGINES = ['auto', 'k6', 'embedded'] as const

/** `--engine`, `--k6` and `--no-download`; a named k6 means that engine. */
export function engineChoice(args: Args, without: EngineChoice['engine'] = 'auto'): EngineChoice {
  const k6 = text(args, 'k6')
  const engine = choice(args, 'engine', ENGINES) ?? (k6 === undefined ? without : 'k6')
  const download = args.values['no-download'] !== true
  return { engine, download, ...(k6 === undefined ? {} : { k6 }) }
}

/** What every verb that puts load on a service takes. In CI every target but loopback needs a grant. */
export function loadOptions(args: Args, env: Context['env']): LoadOptions {
  return {
    plan: args.positionals[0] as string,
    profile: text(args, 'profile'),
    ...historyOptions(args),
    choice: engineChoice(args),
    grants: texts(args, 'allow-target'),
    grantUse: new GrantUse(texts(args, 'allow-target')),
    pointing: pointingOf(args),
    ci: isCI(env),
    commands: commandsOption(args, env),
    scripts: scriptsOption(args, env),
    runnerLabel: text(args, 'runner-label'),
    leaseRemote: leaseRemote(args, env),
    lanes: readLanes('--lanes', text(args, 'lanes')),
  }
}

/** `--allow-commands`; never for a fork's change. */
export function commandsOption(args: Args, env: Context['env']): Commands {
  return commandsOf(args.values['allow-commands'] === true, mayBeFork(env))
}

/** On a person's own command line naming it is the grant; in CI `--allow-script` is, but never for a fork's change. */
function scriptsOption(args: Args, env: Context['env']): Commands {
  return commandsOf(args.values['allow-script'] === true || !isCI(env), mayBeFork(env))
}

/** `--target` and `--var`. @throws {Failure} usage */
export function pointingOf(args: Args): Pointing | undefined {
  return readPointing('option', texts(args, 'target'), texts(args, 'var'))
}

/** What was granted and nothing uses is told. */
export function tellIdle({ grantUse }: LoadOptions, { stderr }: Context): void {
  for (const words of idleWords(grantUse, '--allow-target')) stderr.write(`${words}\n`)
}

/** Options that the same command takes again, beside profile, key and baseline, which its verdict names by themselves. */
const AGAIN = [
  'engine',
  'k6',
  'mode',
  'fail-on',
  'environment',
  'allow-target',
  'lanes',
  'lease-remote',
] as const

/** What was given of them. */
export function givenOptions(args: Args): readonly GivenOption[] {
  const asGiven = AGAIN.flatMap((name) =>
    [text(args, name) ?? [], texts(args, name)].flat().map((value) => ({ name: `--${name}`, value })),
  )
  return [
    ...asGiven,
    ...texts(args, 'target').map((word) => ({ name: '--target', value: shownTarget(word) })),
    ...texts(args, 'var').map((word) => ({ name: '--var', value: shownVariable(word) })),
  ]
}

/** `--environment` and `--key`: which of the plan's histories this is. @throws {Failure} usage */
export function historyOptions(args: Args): HistoryOptions {
  return {
    environment: readEnvironment('--environment', text(args, 'environment')),
    jobKey: readJobKey('--key', text(args, 'key')),
  }
}

/** Looked at before anything is done. @throws {Failure} usage */
function leaseRemote(args: Args, env: Context['env']): string | undefined {
  const remote = text(args, 'lease-remote')
  if (remote !== undefined) readLeaseRemote('--lease-remote', remote, env)
  return remote
}

function isCI(env: Context['env']): boolean {
  return env.GITHUB_ACTIONS === 'true' || (env.CI !== undefined && env.CI !== '' && env.CI !== 'false')
}
