import type { Context } from '../../app/context.ts'
import type { Args } from '../args.ts'
import { helpOf } from '../help.ts'
import { VERBS } from '../verb-table.ts'

/** `socketgate baseline`: which verbs there are. Exit 2, as for every command that lacks a word. */
export async function execute(_args: Args, { stdout }: Context): Promise<number> {
  stdout.write(helpOf(VERBS.find(({ name }) => name === 'baseline')!))
  return 2
}
