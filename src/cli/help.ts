import type { Verb } from './verb.ts'
import { VERBS } from './verb-table.ts'

/** The overview: `socketgate --help`. */
export function overview(): string {
  const verbs = VERBS.filter(({ name }) => !name.includes(' '))
  const lines = verbs.map(({ name, summary }) => `  ${name.padEnd(9)}${summary}`)
  return [
    'socketgate: the release gate for WebSocket services.',
    '',
    'Usage: socketgate VERB [options]',
    '',
    ...lines,
    '',
    'Every verb has --help with its options and an example. Results go to stdout, progress to stderr.',
    'Start here: socketgate demo',
    '',
  ].join('\n')
}

/** One verb's options and example. */
export function helpOf(verb: Verb): string {
  const rows = verb.options.map(({ name, value, help }) => {
    const left = `--${name}${value === undefined ? '' : ` ${value}`}`
    return left.length > 27 ? `  ${left}\n${' '.repeat(31)}${help}` : `  ${left.padEnd(29)}${help}`
  })
  return [
    `Usage: socketgate ${verb.usage}`,
    '',
    verb.summary,
    '',
    ...family(verb),
    ...rows,
    `  ${'--help'.padEnd(29)}this text`,
    '',
    'Example:',
    `  ${verb.example}`,
    '',
  ].join('\n')
}

/** The verbs of two words that begin with this one. */
function family({ name }: Verb): string[] {
  const verbs = VERBS.filter((verb) => verb.name.startsWith(`${name} `))
  if (verbs.length === 0) return []
  return [...verbs.map((verb) => `  ${verb.name.padEnd(20)}${verb.summary}`), '']
}
