import { bindUnits, NBSP } from '../../model/numbers.ts'
import { clean, type Sink } from '../../text/shown.ts'

/** What the terminal can show. `width` in columns; `unicode` false: ASCII only; `color` false: no SGR codes. */
export interface Look {
  readonly width: number
  readonly unicode: boolean
  readonly color: boolean
}

/** Columns in use: lines over 120 are not read, under 72 a table has no room. */
/** A log of a job has no width and no colours. */
export const LOG: Look = { width: 120, color: false, unicode: true }

export function columns(look: Look): number {
  return Math.min(120, Math.max(72, Math.floor(look.width) || 80))
}

const ASCII: Readonly<Record<string, string>> = {
  '✕': 'x',
  '○': 'o',
  '◆': '*',
  '●': 'o',
  '–': '-',
  '‑': '-',
  '−': '-',
  '±': '+-',
  '“': '"',
  '”': '"',
  '’': "'",
  '…': '...',
  '─': '-',
  '━': '=',
  '▏': '|',
  '┃': '|',
  '┼': '+',
  '·': '-',
  '→': '->',
  '×': 'x',
  [NBSP]: NBSP,
}

/** The text as the look can show it: the same words without Unicode. No-break spaces stay until the line is made. */
export function typeset(text: string, look: Look): string {
  if (look.unicode) return text
  return text.replace(/[^\n -~]/gu, (character) => ASCII[character] ?? '?')
}

/** Colour is spent only on what needs somebody. */
export function paint(text: string, tone: 'fail' | 'doubt' | 'strong' | 'quiet', look: Look): string {
  const code = { fail: '1;31', doubt: '1;33', strong: '1', quiet: '' }[tone]
  return look.color && code !== '' ? `\u001b[${code}m${text}\u001b[0m` : text
}

export const TERMINAL: Sink = {
  name: (text) => clean(text),
  quote: (text) => `“${clean(text)}”`,
  code: (text) => clean(text),
  prose: (text) => bindUnits(clean(text, 600).replaceAll('`', '')),
}

/**
 * Lines to text. What a CI runner could take for a workflow command is broken, without a change of width: the runner
 * reads `::` at the start of a line, after spaces too, and `##[` anywhere (actions/runner: ActionCommand.cs).
 */
export function finish(lines: readonly string[]): string {
  const safe = lines.map((line) =>
    line
      .replaceAll(NBSP, ' ')
      .replaceAll('##[', '##(')
      .replace(/^(\s*)::/, '$1|:')
      .trimEnd(),
  )
  return `${safe.join('\n')}\n`
}
