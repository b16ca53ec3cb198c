import { VERBS, type Verb } from './verbs.ts'

/** The overview: `socketgate --help`. */
export function overview(): string {
  const verbs = VERBS.map(({ name, summary }) => `  ${name.padEnd(9)}${summary}`)
  return [
    'socketgate: the release gate for WebSocket services.',
    '',
    'Usage: socketgate VERB [options]',
    '',
    ...verbs,
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
    ...rows,
    `  ${'--help'.padEnd(29)}this text`,
    '',
    'Example:',
    `  ${verb.example}`,
    '',
  ].join('\n')
}
