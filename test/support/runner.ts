import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, vi } from 'vitest'
import { parse } from 'yaml'
import { temporaryFolder } from './folder.ts'
import { node24 } from './node24.ts'
import { sharedFolder } from './shared.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What this process itself writes to stdout, as a toolkit in it does; until `mockRestore`. */
export const ownStdout = (write: (text: string) => void) =>
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    write(String(text))
    return true
  })

/** One workflow command, as the runner reads it (actions/runner: ActionCommand.cs). */
export interface Command {
  readonly name: string
  readonly properties: { readonly [name: string]: string }
  readonly data: string
}

export interface Step {
  /** Without these, action.yml's defaults. */
  readonly inputs?: { readonly [input: string]: string }
  readonly event: string
  readonly payload?: unknown
  readonly env?: { readonly [name: string]: string | undefined }
  /** The checkout. */
  readonly workspace: string
  /** Sent after `after` stands on stdout or stderr, or once there is such a file. */
  readonly cancel?: { readonly signal: NodeJS.Signals; readonly after: RegExp | string }
}

export interface StepResult {
  readonly exit: number | null
  readonly commands: readonly Command[]
  /** What the job's log shows: no commands, masked. */
  readonly log: string
  /** As the process wrote it, but for `::add-mask::`, which the runner never shows. */
  readonly written: string
  readonly outputs: { readonly [output: string]: string }
  readonly summary: string
  /** RUNNER_TEMP. */
  readonly temp: string
  /** ms from start to end. */
  readonly took: number
  /** ms from the signal of `cancel` to the end; null where none was sent. */
  readonly tookToEnd: number | null
}

/** The node that runs actions, where it is here; else the one that runs the tests. */
export const actionNode = node24 ?? process.execPath

let built = ''

/**
 * Builds the action into a folder of this run of the suite, as `npm run bundle` builds it into dist/, so that a test never
 * runs a dist/ that is older than src/.
 */
export function useBuiltAction(): void {
  beforeAll(() => {
    built = sharedFolder('action', (folder) => {
      execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--out', join(folder, 'dist')], {
        cwd: root,
      })
      // Without the package's `type` node would have to guess what the modules are.
      for (const name of ['package.json', 'action.yml', 'examples']) {
        cpSync(join(root, name), join(folder, name), { recursive: true })
      }
    })
  }, 120_000)
}

/** Path of a file of the built action, such as `dist/cli.js`. */
export const builtFile = (path: string): string => join(built, path)

/** Runs the built action as the runner runs a JavaScript action: nothing of the tests' environment but PATH reaches it. */
export async function runStep(step: Step): Promise<StepResult> {
  const temp = temporaryFolder('socketgate-runner')
  const files = {
    GITHUB_OUTPUT: 'output',
    GITHUB_STEP_SUMMARY: 'summary',
    GITHUB_ENV: 'env',
    GITHUB_STATE: 'state',
    GITHUB_PATH: 'path',
  }
  const paths = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(temp, file)]))
  for (const path of Object.values(paths)) writeFileSync(path, '')
  const eventPath = join(temp, 'event.json')
  writeFileSync(eventPath, JSON.stringify(step.payload ?? {}))
  mkdirSync(join(temp, 'temp'))
  const started = performance.now()
  const { exit, text, cancelled } = await spawned(step, {
    PATH: process.env.PATH,
    HOME: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_WORKSPACE: step.workspace,
    RUNNER_TEMP: join(temp, 'temp'),
    RUNNER_TOOL_CACHE: join(temp, 'tools'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    ...paths,
    ...inputVariables(step.inputs ?? {}),
    ...step.env,
  })
  const took = performance.now() - started
  return {
    exit,
    ...readLog(text),
    outputs: readOutputs(readFileSync(join(temp, 'output'), 'utf8')),
    summary: readFileSync(join(temp, 'summary'), 'utf8'),
    temp: join(temp, 'temp'),
    took,
    tookToEnd: cancelled === null ? null : started + took - cancelled,
  }
}

interface Spawned {
  readonly exit: number | null
  readonly text: string
  /** When the signal was sent. */
  readonly cancelled: number | null
}

function spawned(step: Step, env: NodeJS.ProcessEnv): Promise<Spawned> {
  const child = spawn(actionNode, [builtFile('dist/action.js')], {
    cwd: step.workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  let cancelled: number | null = null
  const { signal, after } = step.cancel ?? {}
  const look = () => {
    if (after === undefined || cancelled !== null) return
    if (typeof after === 'string' ? !existsSync(after) : !after.test(text)) return
    cancelled = performance.now()
    child.kill(signal)
  }
  const looking = setInterval(look, 20)
  const take = (chunk: Buffer) => {
    text += chunk
    look()
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('close', (exit) => {
      clearInterval(looking)
      done({ exit, text, cancelled })
    })
  })
}

interface Declared {
  readonly inputs: { readonly [input: string]: { readonly default?: string } }
}

/** Defaults of action.yml apply as they stand; an expression is empty without the runner. */
function inputVariables(given: { readonly [input: string]: string }): NodeJS.ProcessEnv {
  const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Declared
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(inputs, name))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  const values = Object.entries(inputs).map(([name, { default: value = '' }]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    given[name] ?? (value.startsWith('${{') ? '' : value),
  ])
  return Object.fromEntries(values)
}

const LINE_BREAK = /\r\n|[\r\n]/

/** Takes commands out of a log and masks the rest. */
export function readLog(text: string): Pick<StepResult, 'commands' | 'log' | 'written'> {
  const commands: Command[] = []
  const shown: string[] = []
  const written: string[] = []
  for (const line of text.split(LINE_BREAK)) {
    const command = readCommand(line)
    if (command === null) shown.push(line)
    else commands.push(command)
    if (command?.name !== 'add-mask') written.push(line)
  }
  const masks = commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data)
  const log = masks.reduce(
    (masked, mask) => (mask === '' ? masked : masked.replaceAll(mask, '***')),
    shown.join('\n'),
  )
  return { commands, log, written: written.join('\n') }
}

function readCommand(line: string): Command | null {
  const plain = line.trim()
  const parts =
    /^::([^\s:]+)(?: ([^:]*(?:::?[^:]+)*?))?::(.*)$/.exec(plain) ??
    /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/.exec(plain)
  if (parts === null) return null
  const properties = (parts[2] ?? '').split(/[,;]/).filter((pair) => pair.includes('='))
  return {
    name: parts[1]!,
    properties: Object.fromEntries(
      properties.map((pair) => [
        pair.slice(0, pair.indexOf('=')).trim(),
        decoded(pair.slice(pair.indexOf('=') + 1)),
      ]),
    ),
    data: decoded(parts[3] ?? ''),
  }
}

function decoded(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

/** `name=value`, or `name<<DELIMITER`, lines, DELIMITER (docs.github.com, workflow-commands: multiline strings). */
export function readOutputs(text: string): { readonly [output: string]: string } {
  const outputs: { [output: string]: string } = {}
  const lines = text.split(/\r?\n/)
  while (lines.length > 0) {
    const line = lines.shift()!
    const heredoc = /^([^=<]+)<<(.+)$/.exec(line)
    if (heredoc !== null) {
      const end = lines.indexOf(heredoc[2]!)
      outputs[heredoc[1]!] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n')
    } else if (line.includes('=')) {
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1)
    }
  }
  return outputs
}

/** Every file below a folder, as text. */
export function textsBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const listed = execFileSync('find', [folder, '-type', 'f', '-print0'], { encoding: 'utf8' })
  return listed
    .split('\0')
    .flatMap((path) => (path === '' ? [] : [readFileSync(path, 'latin1'), readFileSync(path, 'utf8')]))
}
