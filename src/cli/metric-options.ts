import { Failure } from '../model/failure.ts'
import { parseSelector, type Selector } from '../model/selector.ts'
import { printable } from '../text/foreign.ts'
import { type Args, texts } from './args.ts'

/** More rows may not decide together (plan-language: at most three key rows). */
const MOST_METRICS = 3

/** The selectors of `--metric`. @throws {Failure} usage */
export function metricsOf(args: Args): readonly Selector[] {
  const words = texts(args, 'metric')
  if (words.length > MOST_METRICS) {
    throw new Failure(
      'usage',
      `--metric: at most ${MOST_METRICS} metrics decide together, found ${words.length}`,
    )
  }
  return words.map((word) => {
    try {
      return parseSelector(word)
    } catch (error) {
      throw new Failure('usage', `--metric ${printable(word)}: ${(error as SyntaxError).message}`)
    }
  })
}

/** What several summaries are, by `--shards` or `--runs`. @throws {Failure} usage: both. */
export function severalOf({ values }: Args): 'shards' | 'runs' | undefined {
  const [shards, runs] = [values.shards === true, values.runs === true]
  if (shards && runs) throw new Failure('usage', '--shards and --runs: the files are one or the other')
  return shards ? 'shards' : runs ? 'runs' : undefined
}
