import type { Args } from './args.ts'
import type { Context } from './context.ts'
import { helpOf } from './help.ts'
import { VERBS } from './verbs.ts'

/** `socketgate baseline`: which verbs there are. Exit 2, as for every command that lacks a word. */
export async function execute(_args: Args, { stdout }: Context): Promise<number> {
  stdout.write(helpOf(VERBS.find(({ name }) => name === 'baseline')!))
  return 2
}
