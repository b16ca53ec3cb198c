import { type Context, createContext, type Surroundings } from '../app/context.ts'
import { onCrash } from '../app/crash.ts'
import { Failure } from '../model/failure.ts'
import { nearest } from '../model/nearest.ts'
import { outcomeRow } from '../model/verdict/outcomes.ts'
import { dataWithoutCommands, withoutCommands } from '../text/commands.ts'
import { printable } from '../text/foreign.ts'
import { rewrittenStream } from '../text/stream.ts'
import { readArgs } from './args.ts'
import { helpOf, overview } from './help.ts'
import type { Implementation } from './implementations.ts'
import type { Verb } from './verb.ts'
import { VERBS } from './verb-table.ts'

/** Runs a command line and gives its exit code; never rejects. */
export async function run(surroundings: Surroundings): Promise<number> {
  const context = createContext(inActions(surroundings) ? withoutCommandsOf(surroundings) : surroundings)
  const calm = onCrash((error) => failed(error, context))
  try {
    return await dispatch(context)
  } catch (error) {
    return await failed(error, context)
  } finally {
    calm()
  }
}

/** Tells what was thrown, and gives its exit code. */
async function failed(error: unknown, context: Context): Promise<number> {
  const { tellFailure } = await import('../app/failed.ts')
  return outcomeRow(tellFailure(error, context).outcome).exit
}

const inActions = ({ env }: Surroundings) => env.GITHUB_ACTIONS === 'true'

/** In a step's log, nothing that a plan, a record or a service says is a workflow command; data stays what it is. */
function withoutCommandsOf(surroundings: Surroundings): Surroundings {
  const { argv, stdout, stderr } = surroundings
  const data = argv.includes('--json') || argv[0] === 'export'
  return {
    ...surroundings,
    stdout: rewrittenStream(stdout, data ? dataWithoutCommands : withoutCommands),
    stderr: rewrittenStream(stderr, withoutCommands),
  }
}

async function dispatch(context: Context): Promise<number> {
  const [word] = context.argv
  if (word === undefined || word === '--help' || word === '-h' || word === 'help') {
    context.stdout.write(overview())
    return word === undefined ? 2 : 0
  }
  if (word === '--version' || word === '-v') {
    const { TOOL } = await import('../app/version.ts')
    context.stdout.write(`${TOOL}\n`)
    return 0
  }
  const verb = verbOf(context.argv)
  const args = readArgs(verb, context.argv.slice(verb.name.split(' ').length))
  if (args.values.help === true) {
    context.stdout.write(helpOf(verb))
    return 0
  }
  // Loaded on demand: `--help` must not pay for an engine.
  const { IMPLEMENTATIONS } = await import('./implementations.ts')
  return await (IMPLEMENTATIONS[verb.name] as Implementation).execute(args, context)
}

/** A verb of two words, such as `baseline list`, or of one. @throws {Failure} usage, with the nearest known one. */
function verbOf([first = '', second]: readonly string[]): Verb {
  const family = second !== undefined && !second.startsWith('-') && isFamily(first)
  const word = family ? `${first} ${second}` : first
  const verb = VERBS.find(({ name }) => name === word)
  if (verb === undefined) throw unknownVerb(word)
  return verb
}

function isFamily(word: string): boolean {
  return VERBS.some(({ name }) => name.startsWith(`${word} `))
}

function unknownVerb(word: string): Failure {
  const close = nearest(
    word,
    VERBS.map(({ name }) => name),
  )
  const hint = close === undefined ? 'See "socketgate --help".' : `Did you mean "${close}"?`
  return new Failure('usage', `unknown verb "${printable(word, 40)}". ${hint}`)
}
