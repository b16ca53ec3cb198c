/**
 * Text of which nothing is a workflow command. The runner reads every line of a step's output, wherever a line break of
 * any kind begins one: `::` after white space starts a command, and `##[` does anywhere in a line
 * (actions/runner: src/Runner.Common/ActionCommand.cs, TryParseV2 and TryParse).
 */
export function withoutCommands(text: string): string {
  return text
    .replace(/(^|[\r\n\v\f\u0085\u2028\u2029])([^\S\r\n\v\f\u2028\u2029]*):(?=:)/g, '$1$2: ')
    .replace(/##(?=\[)/g, '## ')
}

/**
 * The same of JSON, or of JavaScript whose texts are JSON: they hold no line break, so only `##[` could act, which only
 * ever stands within a text. What is read from it stays the same.
 */
export function dataWithoutCommands(json: string): string {
  return json.replaceAll('##[', '#\\u0023[')
}
