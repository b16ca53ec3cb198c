import { error, notice, setFailed, setOutput, setSecret, warning } from '@actions/core'
import type { Annotation } from '../github/check/annotations.ts'
import { clean } from '../text/shown.ts'

/** The few things that a step tells its runner. */
export interface Toolkit {
  setOutput(name: string, value: string): void
  /** Whatever the job's log shows from now on, it is not this. */
  setSecret(secret: string): void
  warning(message: string): void
  /** What needs nobody at once. */
  notice(message: string): void
  /** A remark on a line of a file of the repository. */
  annotate(remark: Annotation): void
  /** The step fails, with this as its annotation. */
  setFailed(message: string): void
}

/**
 * As `@actions/core` tells them: commands on the process's own stdout, escaped, and outputs in the file that the runner
 * names. What passes any stream of ours is no command.
 */
export const TOOLKIT: Toolkit = {
  setOutput: (name, value) => {
    // Without this file core would say it by a command that runners no longer take, in the log.
    if (process.env.GITHUB_OUTPUT) setOutput(name, value)
  },
  setSecret,
  warning: (message) => warning(readable(message)),
  notice: (message) => notice(readable(message)),
  annotate: ({ level, file, line, title, message }) =>
    KINDS[level](readable(message), { file: clean(file, LONGEST), startLine: line, title }),
  setFailed: (message) => setFailed(readable(message)),
}

/** The command of each level. */
const KINDS = { failure: error, warning, notice } as const

/** Characters of one line of an annotation. */
const LONGEST = 2000

/** A message may quote whatever a plan, an input or a service holds; its line ends are kept. */
function readable(message: string): string {
  return message
    .split(/\r\n|[\n\r]/)
    .map((line) => clean(line, LONGEST))
    .join('\n')
}
