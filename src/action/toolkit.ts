import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import type { Stream } from '../app/context.ts'
import type { Annotation } from '../github/check/annotations.ts'
import { clean } from '../text/shown.ts'

/**
 * The few things that a step tells its runner, as `@actions/core` tells them. That package itself would load an HTTP
 * client of 700 KB before the first line of ours, for identity tokens that are never asked for.
 */
export interface Toolkit {
  setOutput(name: string, value: string): void
  /** Whatever the job's log shows from now on, it is not this. */
  setSecret(secret: string): void
  warning(message: string): void
  /** A remark on a line of a file of the repository. */
  annotate(remark: Annotation): void
  /** The step fails, with this as its annotation. */
  setFailed(message: string): void
}

/** `stdout`: the process's own; what passes any other stream of ours is no command. */
export function createToolkit(env: { readonly [name: string]: string | undefined }, stdout: Stream): Toolkit {
  const command = (name: string, data: string) => void stdout.write(`::${name}::${escaped(data)}\n`)
  return {
    annotate: ({ level, file, line, title, message }) => {
      const place = `file=${property(clean(file, LONGEST))},line=${line},title=${property(title)}`
      command(`${KINDS[level]} ${place}`, readable(message))
    },
    setSecret: (secret) => command('add-mask', secret),
    warning: (message) => command('warning', readable(message)),
    setFailed: (message) => {
      process.exitCode = 1
      command('error', readable(message))
    },
    setOutput: (name, value) => {
      if (!env.GITHUB_OUTPUT) return
      // A value cannot end what it does not know.
      const end = `socketgate_${randomUUID()}`
      appendFileSync(env.GITHUB_OUTPUT, `${name}<<${end}\n${value}\n${end}\n`)
    },
  }
}

/** The command of each level. */
const KINDS = { failure: 'error', warning: 'warning', notice: 'notice' } as const

/** Characters of one line of an annotation. */
const LONGEST = 2000

/** A message may quote whatever a plan, an input or a service holds; its line ends are kept. */
function readable(message: string): string {
  return message
    .split(/\r\n|[\n\r]/)
    .map((line) => clean(line, LONGEST))
    .join('\n')
}

/** actions/toolkit: packages/core/src/command.ts, escapeData. */
function escaped(data: string): string {
  return data.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** As escapeProperty, beside it. */
function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
