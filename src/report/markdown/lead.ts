import type { Verdict } from '../../model/verdict/verdict.ts'
import { overrideWords } from '../words/change/accepted.ts'
import { furtherReasons, lastSentence, leadSentence } from '../words/facts.ts'
import { saturated } from '../words/generator.ts'
import { headingOf } from '../words/words.ts'
import { MARKDOWN } from './text.ts'

/** The sentence, then one line for each further reason. */
export function lead(verdict: Verdict): string[] {
  const { alert } = headingOf(verdict)
  const others = furtherReasons(verdict, 3)
  const spoilt = verdict.outcome === 'inconclusive' && saturated(verdict.health)
  const lines = [
    emphasised(leadSentence(verdict)),
    ...(spoilt ? [SPOILT] : []),
    ...[...others, lastSentence(verdict), overrideWords(verdict) ?? '']
      .filter((text) => text !== '')
      .map((text) => MARKDOWN.prose(text)),
  ]
  return alert === null ? ['', ...lines] : [`> [!${alert}]`, ...lines.map((line) => `> ${line}`)]
}

const SPOILT = "The times below include the generator's own delay: they say nothing about this change."

/** What was found is bold, up to the first full stop or semicolon; how it was found is not. */
function emphasised(text: string): string {
  const end = endOfFinding(text)
  const stop = text[end] === '.' ? 1 : 0
  const found = `**${MARKDOWN.prose(text.slice(0, end + stop))}**`
  const how = text.slice(end + stop).trim()
  return how === '' ? found : `${found}${stop === 1 ? ' ' : ''}${MARKDOWN.prose(how)}`
}

/** Outside of quoted words and code. */
function endOfFinding(text: string): number {
  let closing = ''
  for (let i = 0; i < text.length - 1; i++) {
    const character = text[i]!
    if (closing !== '') closing = character === closing ? '' : closing
    else if (character === '“') closing = '”'
    else if (character === '`') closing = '`'
    else if ((character === '.' || character === ';') && text[i + 1] === ' ') return i
  }
  return text.length
}
