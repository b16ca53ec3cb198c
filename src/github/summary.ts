import { appendFile, stat } from 'node:fs/promises'
import type { Published } from '../ports.ts'
import { shorten } from './comment/shorten.ts'

/**
 * Bytes of a step's summary in all. Over 1 MiB the runner drops all of it, including what other code of the same step
 * wrote. https://docs.github.com/actions/reference/workflow-commands#step-isolation-and-limits
 */
const LARGEST = 900 * 1024

/** Adds the report to the job's summary, in the room that is left. @throws what the file system does. */
export async function writeSummary(file: string | undefined, markdown: string): Promise<Published> {
  if (!file) return 'none'
  const before = await stat(file).then(
    ({ size }) => size,
    () => 0,
  )
  // What others wrote may end inside a line.
  const gap = before === 0 ? '' : '\n\n'
  const text = shorten(markdown, LARGEST - before - gap.length)
  if (text === null) return 'skipped:too-long'
  await appendFile(file, gap + text)
  return 'created'
}
