import { length, milliseconds, NBSP, NONE } from '../../model/numbers.ts'
import type { LastAnswer, Step, Verdict } from '../../model/verdict/verdict.ts'
import { MARKS } from '../words/words.ts'
import { details } from './tables.ts'
import { escapeMarkdown, MARKDOWN, markdownTable } from './text.ts'

/** Characters of an answer that are shown. */
const LONGEST = 300

/** More than there are. */
const MOST = 5

/** How far a run came that ended before its load; none where one was started, which has rows. */
export function stepsTable(verdict: Verdict): string[] {
  const { steps = [], lastAnswer } = verdict
  if (steps.length === 0 || hasRows(verdict)) return []
  const rows = steps
    .slice(0, MOST)
    .map((step) => [nameOf(step, lastAnswer), resultOf(step), step.took === null ? NONE : length(step.took)])
  return markdownTable(['Step', 'Result', 'Took'], 'llr', rows)
}

function hasRows({ gates, slos }: Verdict): boolean {
  return gates.length + slos.length > 0
}

const NAMES: Readonly<Record<Step['step'], string>> = {
  plan: 'Plan and caps',
  addresses: 'Addresses',
  build: 'Build',
  connect: 'Connection',
  load: 'Load',
}

function nameOf({ step }: Step, answer: LastAnswer | undefined): string {
  if (step !== 'build' || answer === undefined) return NAMES[step]
  return `${MARKDOWN.code(`GET ${answer.asked}`)} of ${MARKDOWN.name(answer.target)}`
}

function resultOf({ state, result }: Step): string {
  const words = MARKDOWN.prose(result)
  if (state === 'failed') return `${MARKS.fail}${NBSP}**${words}**`
  return `${state === 'done' ? MARKS.quiet : MARKS.none}${NBSP}${words}`
}

/** What the target said on which no load was started. It is no code: nothing of a service stands in any. */
export function answerDetails(verdict: Verdict): string[] {
  const { lastAnswer } = verdict
  if (lastAnswer === undefined || lastAnswer.status === null || hasRows(verdict)) return []
  const { status, took, body } = lastAnswer
  const words = body === null || body === '' ? 'without a body' : `“${escapeMarkdown(body, LONGEST)}”`
  return details('The last answer', [`HTTP ${status} after ${milliseconds(took)}: ${words}.`])
}
