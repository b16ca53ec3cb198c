import type { Verdict } from '../model/verdict.ts'
import * as facts from './facts.ts'
import { failedTable, gateDetails, gateTable, keyRows, sloDetails, sloTable } from './markdown-rows.ts'
import { baselineDetails, costDetails, generatorDetails, socketDetails } from './markdown-sections.ts'
import { MARKDOWN } from './markdown-text.ts'
import { slosFirst } from './rows.ts'
import { clean } from './text.ts'
import { exitReason, headingOf } from './words.ts'

/** `version`: of Socketgate. `reproduce`: the command, for a shell. */
export interface MarkdownExtra {
  readonly version: string
  readonly reproduce: string
}

/**
 * The verdict as a comment on a pull request (GitHub Flavored Markdown): under 60 lines and six columns. Begins with
 * the marker by which the comment is found again; ends with a line end.
 */
export function markdownReport(verdict: Verdict, extra: MarkdownExtra): string {
  const lines = [
    commentMarker(verdict.plan.file, verdict.plan.profile),
    `### Socketgate · ${MARKDOWN.name(verdict.plan.name || verdict.plan.file)}: ${headingOf(verdict).markdown}`,
    ...lead(verdict),
    ...section(visibleRows(verdict)),
    ...section(nextSteps(verdict)),
    ...section(exitLine(verdict)),
    '',
    ...gateDetails(verdict),
    ...sloDetails(verdict),
    ...baselineDetails(verdict),
    ...socketDetails(verdict),
    ...generatorDetails(verdict),
    ...costDetails(verdict, extra.reproduce),
    '',
    footer(verdict, extra),
  ]
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`
}

/**
 * The hidden first line of a comment. Two plans of one name, or one plan under two profiles, have comments of their
 * own. Characters that could end an HTML comment are percent-encoded.
 */
export function commentMarker(file: string, profile: string): string {
  const encode = (text: string) =>
    [...clean(text, 240)]
      .map((character) => (/[\w./-]/.test(character) ? character : percent(character)))
      .join('')
  return `<!-- socketgate plan=${encode(file)} profile=${encode(profile)} -->`
}

const percent = (character: string) => encodeURIComponent(character).replace(/[!'()*~]/g, hex)
const hex = (character: string) => `%${character.codePointAt(0)!.toString(16).toUpperCase()}`

function section(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ...lines]
}

/** The sentence, then one line for each further reason. */
function lead(verdict: Verdict): string[] {
  const { alert } = headingOf(verdict)
  const others = verdict.reasons
    .map((reason) => reason.message)
    .concat(verdict.problems.map((problem) => problem.message))
    .filter((message, index, all) => message !== verdict.sentence && all.indexOf(message) === index)
    .slice(0, 3)
  const first = `**${MARKDOWN.prose(verdict.sentence)}**`
  if (alert === null) return ['', first, ...others.map((message) => MARKDOWN.prose(message))]
  const lines = [first, ...others.map((message) => MARKDOWN.prose(message))]
  return [`> [!${alert}]`, ...lines.map((line) => `> ${line}`)]
}

/** Rows that are read without unfolding anything: the gate's key rows, and SLOs that are not met. */
function visibleRows(verdict: Verdict): string[] {
  const key = keyRows(verdict)
  const gates = key.length > 0 ? gateTable(key, false) : []
  const slos = sloTable(verdict)
  const failed = failedTable(verdict)
  return [...(slosFirst(verdict) ? [slos, gates] : [gates, slos]), failed]
    .filter((table) => table.length > 0)
    .flatMap((table, index) => (index > 0 ? ['', ...table] : table))
}

/** Steps where there is an order, alternatives where there is a choice. */
function nextSteps(verdict: Verdict): string[] {
  if (verdict.next.length === 0) return []
  const choice = ['suspect', 'no_baseline', 'plan_changed'].includes(verdict.outcome)
  const items = verdict.next.slice(0, 3).map((step) => MARKDOWN.prose(step))
  return [
    '**What to do next**',
    ...items.map((item, index) => (choice ? `- ${item}` : `${index + 1}. ${item}`)),
  ]
}

function exitLine(verdict: Verdict): string[] {
  const reason = exitReason(verdict)
  const notices = verdict.notices.slice(0, 3).map((notice) => `Note: ${MARKDOWN.prose(notice)}`)
  const exit = reason === '' ? [] : [`Exit code ${verdict.exit}: ${MARKDOWN.prose(reason)}.`]
  return [...exit, ...notices].flatMap((line, index) => (index > 0 ? ['', line] : [line]))
}

function footer(verdict: Verdict, extra: MarkdownExtra): string {
  const commit = facts.commitShort(verdict, MARKDOWN)
  const parts = [
    commit === null ? null : `build ${commit}`,
    `${MARKDOWN.name(verdict.plan.profile)} profile`,
    facts.engineWords(verdict, MARKDOWN),
    `Socketgate ${MARKDOWN.name(extra.version)}`,
    facts.machineSentence(verdict, MARKDOWN),
  ]
  return `<sub>${parts.filter((part) => part !== null).join(' · ')}</sub>`
}
