import { Failure } from '../model/failure.ts'
import { nearest } from '../model/nearest.ts'
import type { Args } from './args.ts'
import { readArgs } from './args.ts'
import { type Context, lookOf } from './context.ts'
import { helpOf, overview } from './help.ts'
import { VERBS } from './verbs.ts'

interface Implementation {
  execute(args: Args, context: Context): Promise<number>
}

// Loaded on demand: `--help` must not pay for an engine.
const IMPLEMENTATIONS: { readonly [verb: string]: () => Promise<Implementation> } = {
  demo: () => import('./demo.ts'),
  check: () => import('./check.ts'),
  run: () => import('./run.ts'),
  measure: () => import('./measure.ts'),
  export: () => import('./export.ts'),
  doctor: () => import('./doctor.ts'),
  explain: () => import('./explain.ts'),
}

/** Runs a command line and gives its exit code; never rejects. */
export async function run(context: Context): Promise<number> {
  try {
    return await dispatch(context)
  } catch (error) {
    const { failureOf } = await import('../gate.ts')
    const { failureReport } = await import('../report/failure.ts')
    const { outcomeRow } = await import('../model/outcomes.ts')
    const failure = failureOf(error)
    context.stderr.write(failureReport(failure, lookOf(context.stderr, context.env)))
    return outcomeRow(failure.outcome).exit
  }
}

async function dispatch(context: Context): Promise<number> {
  const [word, ...rest] = context.argv
  if (word === undefined || word === '--help' || word === '-h' || word === 'help') {
    context.stdout.write(overview())
    return word === undefined ? 2 : 0
  }
  if (word === '--version' || word === '-v') {
    const { TOOL } = await import('./version.ts')
    context.stdout.write(`${TOOL}\n`)
    return 0
  }
  const verb = VERBS.find(({ name }) => name === word)
  const implementation = IMPLEMENTATIONS[verb?.name ?? '']
  if (verb === undefined || implementation === undefined) throw unknownVerb(word)
  const args = readArgs(verb, rest)
  if (args.values.help === true) {
    context.stdout.write(helpOf(verb))
    return 0
  }
  return await (await implementation()).execute(args, context)
}

function unknownVerb(word: string): Failure {
  const close = nearest(
    word,
    VERBS.map(({ name }) => name),
  )
  const shown = word.replace(/[^\x20-\x7e]/g, '?').slice(0, 40)
  const hint = close === undefined ? 'See "socketgate --help".' : `Did you mean "${close}"?`
  return new Failure('usage', `unknown verb "${shown}". ${hint}`)
}
