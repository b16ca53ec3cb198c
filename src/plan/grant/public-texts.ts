import { ownTags } from '../../model/load/feed.ts'
import type { Load } from '../../model/load/load.ts'
import { METRICS } from '../../model/metrics/table.ts'
import { CODES } from '../../model/verdict/codes.ts'
import { OUTCOMES } from '../../model/verdict/outcomes.ts'

type Env = { readonly [name: string]: string | undefined }

const PHASES = ['ramp', 'steady', 'disrupt', 'idle', 'down']

/** Facts of a run that stand on its page, and by which its records are told apart. */
const FACTS = (
  'GITHUB_SHA GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_REF GITHUB_REF_NAME GITHUB_HEAD_REF GITHUB_BASE_REF ' +
  'GITHUB_REPOSITORY GITHUB_REPOSITORY_OWNER GITHUB_SERVER_URL GITHUB_WORKFLOW GITHUB_JOB GITHUB_EVENT_NAME'
).split(' ')

/** Texts that are no secret, whatever variable holds them. `env`: the caller's. */
export function publicTexts(load: Load, env: Env): ReadonlySet<string> {
  return new Set([...plainWords(load), ...FACTS.flatMap((name) => env[name] ?? [])])
}

/** Names and tags of the plan: reports are keyed by them. */
function plainWords({ plan, profile, targets, variables, work }: Load): readonly string[] {
  const scenarios = Object.entries(work.scenarios)
  return [
    ...PHASES,
    plan.name,
    plan.file,
    profile,
    ...(work.environment === undefined ? [] : [work.environment]),
    ...Object.keys(targets),
    ...variables.flatMap(({ fallback }) => (fallback === undefined ? [] : [fallback])),
    ...scenarios.flatMap(([name, scenario]) => [name, ...Object.values(scenario.tags), ...feedsOf(scenario)]),
  ]
}

function feedsOf(scenario: Load['work']['scenarios'][string]): readonly string[] {
  if (scenario.kind === 'rest') return []
  return scenario.socket.messages.flatMap((messages) => Object.values(ownTags(messages) ?? {}))
}

/** Whether a text is a metric's name, or a word that our tables of metrics, outcomes and codes are written in. */
export function isOwnWord(text: string): boolean {
  vocabulary ??= wordsOfTables()
  return vocabulary.has(text.toLowerCase())
}

let vocabulary: ReadonlySet<string> | undefined

function wordsOfTables(): ReadonlySet<string> {
  const names = METRICS.flatMap(({ name, tags = [] }) => [name, ...tags])
  const texts = JSON.stringify([METRICS, OUTCOMES, CODES]).toLowerCase()
  return new Set([...names, ...(texts.match(/[a-z]+/g) ?? [])])
}
