import { exitReason, failingOf } from '../../model/verdict/failing.ts'
import type { Notice, Verdict } from '../../model/verdict/verdict.ts'
import { clean } from '../../text/shown.ts'
import { alsoSeen } from '../words/also-seen.ts'
import { type Docs, linked, placeOfOutcome } from '../words/docs.ts'
import * as facts from '../words/facts.ts'
import { noticeWords } from '../words/note-words.ts'
import { withoutEmptyRows } from '../words/nothing-measured.ts'
import { slosFirst } from '../words/rows.ts'
import { attemptWords } from '../words/runs.ts'
import { whyOpen } from '../words/why-open.ts'
import { headingOf } from '../words/words.ts'
import { answerDetails, stepsTable } from './before-load.ts'
import { repositoryOf, withCompareLink } from './commits.ts'
import { decidedDetails } from './decided.ts'
import { basePlanLines, differenceTable } from './differences.ts'
import { figuresDetails } from './figures-fold.ts'
import { clockDetails } from './folds/clock-fold.ts'
import { sequenceDetails } from './folds/sequence-fold.ts'
import { slowDetails } from './folds/slow-fold.ts'
import { slowestDetails } from './folds/slowest-fold.ts'
import { stormDetails } from './folds/storm-fold.ts'
import { watchDetails } from './folds/watch-fold.ts'
import { historyDetails } from './history.ts'
import { idleDetails } from './idle-details.ts'
import { lead } from './lead.ts'
import { descriptionLine } from './plan-texts.ts'
import { keyTable, otherDetails } from './rows.ts'
import { generatorDetails, reproduceDetails, socketDetails } from './sections.ts'
import { failedTable, metDetails, sloTable } from './slos.ts'
import { baselineDetails, comparableLine, comparableNotice } from './stored-runs.ts'
import type { Room } from './tables.ts'
import { MARKDOWN } from './text.ts'
import { nextSteps } from './what-next.ts'

/** `version`: of Socketgate. `reproduce`: the command, for a shell. */
export interface MarkdownExtra {
  readonly version: string
  readonly reproduce: string
  /** Where the documents of that version are; no link to them without. */
  readonly docs?: Docs
  /** Page of the run that shows this; no link where it is none of http or https. */
  readonly runUrl?: string | null
  /** Whether the results are artifacts of that run; then they are linked to. */
  readonly artifacts?: boolean
}

/** A longer comment is not read. Figures, what is met and how it was decided are looked up, and come on top. */
const MOST_LINES = 59

const BARE: Room = {
  ...{ slos: 3, key: 3, other: 0, differences: 4, closes: 1 },
  ...{ generator: false, history: false, texts: false },
}

/** From generous to bare; the first that fits is used. The last always does. */
const ROOMS: readonly Room[] = [
  { slos: 8, key: 5, other: 8, differences: 10, closes: 6, generator: true, history: true, texts: true },
  { slos: 8, key: 5, other: 4, differences: 10, closes: 4, generator: true, history: true, texts: true },
  { slos: 8, key: 5, other: 8, differences: 10, closes: 6, generator: true, history: false, texts: true },
  { slos: 5, key: 4, other: 3, differences: 10, closes: 4, generator: true, history: false, texts: true },
  { slos: 4, key: 3, other: 2, differences: 6, closes: 3, generator: false, history: false, texts: true },
  BARE,
  { ...BARE, slos: 1, key: 1, differences: 1, folds: false },
]

/**
 * The verdict as a comment on a pull request (GitHub Flavored Markdown): under 60 lines and six columns. Begins with
 * the marker by which the comment is found again; ends with a line end.
 */
export function markdownReport(measured: Verdict, extra: MarkdownExtra): string {
  const verdict = withoutEmptyRows(measured)
  const figures = figuresDetails(verdict)
  const decided = decidedDetails(verdict, extra.docs ?? null)
  const met = metDetails(verdict)
  const idle = [...sequenceDetails(verdict), ...idleDetails(verdict)]
  const storms = [...stormDetails(verdict), ...slowDetails(verdict)]
  const watch = [...watchDetails(verdict), ...clockDetails(verdict)]
  const slowest = slowestDetails(verdict)
  const folded = { figures, decided, met, idle, storms, watch, slowest }
  const comments = ROOMS.map((room) => comment(verdict, extra, room, folded))
  const most = MOST_LINES + Object.values(folded).reduce((sum, lines) => sum + lines.length, 0)
  const fitting = comments.find((lines) => lines.length <= most) ?? comments[comments.length - 1]!
  return `${fitting.join('\n')}\n`
}

interface Folded {
  readonly figures: readonly string[]
  readonly decided: readonly string[]
  readonly met: readonly string[]
  readonly idle: readonly string[]
  readonly storms: readonly string[]
  readonly watch: readonly string[]
  readonly slowest: readonly string[]
}

function comment(
  verdict: Verdict,
  extra: MarkdownExtra,
  room: Room,
  { figures, decided, met, idle, storms, watch, slowest }: Folded,
): string[] {
  const name = MARKDOWN.name(verdict.plan.name || verdict.plan.file)
  return [
    commentMarker(verdict.plan),
    `### Socketgate · ${name}: ${headingOf(verdict).markdown}`,
    ...preface(verdict, room),
    ...lead(verdict),
    ...section(basePlanLines(verdict)),
    ...section(differenceTable(verdict, room)),
    ...visibleTables(verdict, room, extra.docs).flatMap(section),
    ...section(nextSteps(verdict, room.texts, repositoryOf(extra.runUrl))),
    ...section(comparableLine(verdict)),
    ...section(exitLine(verdict, extra.docs)),
    '',
    ...answerDetails(verdict),
    ...baselineDetails(verdict),
    ...otherDetails(verdict, room),
    ...storms,
    ...met,
    ...idle,
    ...watch,
    ...socketDetails(verdict, room),
    ...figures,
    ...slowest,
    ...generatorDetails(verdict, room),
    ...decided,
    ...historyDetails(verdict, room),
    ...reproduceDetails(verdict, extra.reproduce),
    '',
    footerOf(verdict, extra),
  ]
}

/**
 * The hidden first line of a comment. Two plans of one name, or one plan under two profiles, in two environments or jobs
 * of different keys, have comments of their own. Characters that could end an HTML comment are percent-encoded.
 */
export function commentMarker({ file, profile, environment = null, key }: MarkedPlan): string {
  const encode = (text: string) =>
    [...clean(text, 240)]
      .map((character) => (/[\w./-]/.test(character) ? character : percent(character)))
      .join('')
  const of = environment === null ? '' : ` environment=${encode(environment)}`
  const job = key === undefined ? '' : ` key=${encode(key)}`
  return `<!-- socketgate plan=${encode(file)} profile=${encode(profile)}${of}${job} -->`
}

/** What tells the comments of one pull request apart. */
type MarkedPlan = Pick<Verdict['plan'], 'file' | 'profile' | 'key'> & Partial<Verdict['plan']>

const percent = (character: string) => encodeURIComponent(character).replace(/[!'()*~]/g, hex)
const hex = (character: string) => `%${character.codePointAt(0)!.toString(16).toUpperCase()}`

/**
 * What stands under the heading, in the first section, which nothing shortens: of a verdict that may be anybody's word that
 * it is, and then nothing that the same could continue; else what the plan is for.
 */
function preface(verdict: Verdict, room: Room): string[] {
  const advisory = verdict.notices.find(isAdvisory)
  if (advisory !== undefined) return [MARKDOWN.prose(advisory.message)]
  return room.texts ? descriptionLine(verdict) : []
}

const isAdvisory = ({ code }: Notice) => code === 'advisory'

const section = (lines: readonly string[]) => (lines.length === 0 ? [] : ['', ...lines])

/** Rows that are read without unfolding anything; what nobody asked about ends the first table. */
function visibleTables(verdict: Verdict, room: Room, docs: Docs = null): string[][] {
  const gates = keyTable(verdict, room)
  const slos = sloTable(verdict, room, docs)
  const ordered = slosFirst(verdict) ? [slos, gates] : [gates, slos]
  const tables = [...ordered, room.folds === false ? [] : failedTable(verdict, room), stepsTable(verdict)]
  const [first = [], ...rest] = tables.filter((table) => table.length > 0)
  return [first, openLine(verdict), seenLine(verdict), ...rest]
}

/** Why rows of the tables were not judged, once each. */
function openLine(verdict: Verdict): string[] {
  const words = whyOpen(verdict, MARKDOWN)
  return words.length === 0 ? [] : [words.map((text) => MARKDOWN.prose(text)).join(' ')]
}

function seenLine(verdict: Verdict): string[] {
  const seen = alsoSeen(verdict, MARKDOWN)
  return seen.length === 0 ? [] : [`**Also seen**: ${seen.join(' · ')}`]
}

function exitLine(verdict: Verdict, docs: Docs = null): string[] {
  const reason = exitReason(verdict)
  const exit = reason === '' ? [] : [`Exit code ${verdict.exit}: ${MARKDOWN.prose(reason)}.`]
  const told = comparableLine(verdict).length > 0
  const first = verdict.notices.find(isAdvisory)
  const untold = verdict.notices.filter((notice) => notice !== first && !(told && comparableNotice(notice)))
  const notices = noticeWords(untold, 3).map((words) => `Note: ${MARKDOWN.prose(words)}`)
  const outcome = failingOf(verdict.reasons, verdict.failOn)?.reason.outcome ?? verdict.outcome
  const lines = [...exit, ...(outcome === 'pass' ? [] : [meaningOf(outcome, docs)]), ...notices]
  return lines.length === 0 ? [] : [lines.join(' ')]
}

/** Where somebody reads what it means: on its page, else in a terminal. */
function meaningOf(outcome: Verdict['outcome'], docs: Docs): string {
  const what = `What ${MARKDOWN.code(outcome)} means`
  if (docs === null) return `${what}: ${MARKDOWN.code(`socketgate explain ${outcome}`)}.`
  return `${linked(what, placeOfOutcome(outcome), docs)}.`
}

/** Earlier attempts that a comment tells. */
const MOST_ATTEMPTS = 5

/** What it is of, and where more stands. */
export function footerOf(verdict: Verdict, extra: MarkdownExtra): string {
  const repository = repositoryOf(extra.runUrl)
  const parts = [
    ...runLinks(extra),
    attemptWords(verdict, MOST_ATTEMPTS),
    ...facts.sourceWords(verdict, MARKDOWN).map((words) => withCompareLink(words, verdict, repository)),
    verdict.plan.profile === '' ? null : `${MARKDOWN.name(verdict.plan.profile)} profile`,
    verdict.plan.key === undefined ? null : `key ${MARKDOWN.name(verdict.plan.key)}`,
    facts.engineWords(verdict, MARKDOWN),
    `Socketgate ${MARKDOWN.name(extra.version)}`,
    facts.machineSentence(verdict, MARKDOWN),
  ]
  return `<sub>${parts.filter((part) => part !== null).join(' · ')}</sub>`
}

/** Characters that end no link and hold no userinfo, query or fragment. */
const PLAIN_URL = /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~-]+)+$/

/** The run, whose page has the log, and its artifacts: these are known by their place before they are there. */
function runLinks({ runUrl: url = null, artifacts = false }: MarkdownExtra): string[] {
  if (url === null || url.length > 300 || !PLAIN_URL.test(url)) return []
  const id = /\/runs\/(\d{1,20})(?:\/|$)/.exec(url)?.[1]
  const run = `[${id === undefined ? 'run' : `run ${id}`}](${url})`
  return artifacts ? [run, `[results](${url}#artifacts)`] : [run]
}
