import { cut } from '../model/characters.ts'
import { bytes, counted, memory } from '../model/numbers.ts'
import type { Http, Problem, Sockets } from '../model/record/record.ts'
import type { Tags } from '../model/sample.ts'
import type { NamedEnd } from '../ports.ts'
import { escaped, printable } from '../text/foreign.ts'
import { type Beginnings, loginFailed, mayWait, scenariosNotBegun } from './begun.ts'
import type { Cube } from './cube/cube.ts'
import { groupBy, sumOf } from './cube/group.ts'
import { bytesOf } from './ends/census.ts'
import { scriptDidNothing, scriptEnd } from './script-ends.ts'

/** What the judgement on completeness looks at. */
export interface Evidence extends Beginnings {
  readonly engine: 'k6' | 'embedded'
  /** Of what stood beside the engine: asked for its end alone; the rest is of the engine alone. */
  readonly companions: readonly NamedEnd[]
  readonly sockets: Sockets
  readonly http: Http
  /** Subscriptions that came to an end, by the users' own books. */
  readonly settled: number
  /** Characters or bytes of the largest frame that virtual users told of; 0: none was large. */
  readonly largestFrame: number
  /** Dropped samples by metric: not a number, or infinite. */
  readonly nonFinite: ReadonlyMap<string, number>
  /** Why the gate itself stopped the load. */
  readonly stopped?: Stopped
}

/** Why the gate itself stopped a load: it went over a cap, no login let anybody in, no socket opened, or its lease was lost; and that in one sentence. */
export interface Stopped {
  readonly what: 'over-cap' | 'no-login' | 'no-socket' | 'lease-lost'
  readonly message: string
}

/**
 * Why the evidence is not whole, and whose fault that is (design.md section 5, "Whose fault is missing evidence").
 * A clean end of the engine proves nothing; this does.
 */
export function problemsOf(evidence: Evidence): Problem[] {
  const rules = [howItEnded, noSummary, torn, scriptErrors, nonFinite, scenariosNotBegun, noRequests]
  const problems = rules.flatMap((rule) => rule(evidence))
  const ours = problems.findIndex(({ fault }) => fault === 'engine')
  const told = problems.map((problem, index) =>
    index === ours
      ? { ...problem, message: problem.message + firstError(evidence) + burden(problem, evidence) }
      : problem,
  )
  return [...told, ...failedCompanions(evidence)]
}

/** Ours, like the engine; what a service does to a companion is no failure of it. */
function failedCompanions({ companions }: Evidence): Problem[] {
  return companions
    .filter(({ how }) => how === 'failed')
    .map(({ name, detail }) => {
      const message = `the companion ${escaped(name)} failed${detail === '' ? '' : `: ${printable(detail, LONGEST)}`}`
      return { what: 'companion', fault: 'engine', message }
    })
}

/** Characters of an engine's own words. */
const LONGEST = 160

/** What the engine itself said first of what went wrong: its last words are often only where it stood. */
function firstError({ end }: Pick<Evidence, 'end'>): string {
  const said = end.log.find(({ level }) => level === 'error')?.message
  if (said === undefined) return ''
  return `; its first error: “${cut(said, LONGEST)}”`
}

/** Bytes from which on what came is worth a word. */
const MUCH = 1e8
/** What befalls an engine that is given more than it can take. */
const OVERWHELMED: ReadonlySet<Problem['what']> = new Set<Problem['what']>([
  'hung',
  'killed',
  'crashed',
  'no-summary',
  'no-samples',
])
/** Ends of which nobody says why. */
const SILENT: ReadonlySet<Problem['what']> = new Set<Problem['what']>(['hung', 'killed'])

/** What the service gave the engine to carry, as far as it is known; where it is not, what to look at. */
function burden({ what }: Problem, { cube, end, largestFrame }: Evidence): string {
  if (!OVERWHELMED.has(what)) return ''
  const { received } = bytesOf(cube)
  const sent = [
    ...(largestFrame > 0 ? [`frames of ${bytes(largestFrame)} and more`] : []),
    ...(received >= MUCH ? [`${bytes(received)} in all`] : []),
  ]
  if (sent.length > 0) return `; the service sent ${sent.join(', ')}: an engine may not keep up with that`
  if (!SILENT.has(what) || firstError({ end }) !== '') return ''
  const { memoryPeak } = end.health
  const took = memoryPeak === null ? '' : `, of which the engine took ${memory(memoryPeak)} at most`
  return `; what it was sent is not known: see how large the service's messages are, and what memory was left${took}`
}

/** Nothing is missing by our fault; what the service owes is judged in rows. */
export function isComplete(problems: readonly Problem[]): boolean {
  return problems.every(({ fault }) => fault === 'service')
}

/** Ended by the client, since no heartbeat was answered: nobody answers its close either. */
function isGivenUp({ side, how }: Tags): boolean {
  return side === 'unknown' && how === 'unanswered'
}

/** Sockets that the service left hanging: then k6 cannot end, and that is not k6's fault. */
function unanswered({ cube, sockets }: Evidence): string | null {
  const closes = total(cube, 'ws_close_unanswered')
  const upgrades = sumOf(sockets.failed, (row) => (row.reason === 'timeout' ? row.count : 0))
  const givenUp = sumOf(cube.get('ws_closes') ?? [], ({ tags, sum }) => (isGivenUp(tags) ? sum : 0))
  const parts = [
    ...(givenUp > 0 ? [counted(givenUp, 'socket that was given up', 'sockets that were given up')] : []),
    ...(closes > 0 ? [counted(closes, 'unanswered close')] : []),
    ...(upgrades > 0 ? [counted(upgrades, 'unanswered upgrade')] : []),
  ]
  return parts.length > 0 ? parts.join(' and ') : null
}

function howItEnded(evidence: Evidence): Problem[] {
  const { how, detail } = evidence.end
  if (evidence.stopped !== undefined) return [stoppedBy(evidence.stopped, evidence.sockets)]
  const own = evidence.load.script === undefined ? null : scriptEnd(evidence.end)
  if (own !== null) return [own]
  const said = detail === '' ? '' : ` (${escaped(detail)})`
  switch (how) {
    case 'clean':
    case 'aborted':
      return []
    case 'cancelled':
      return [{ what: how, fault: 'caller', message: `the run was cancelled${said}` }]
    case 'hung': {
      const why = unanswered(evidence)
      if (why === null) return [{ what: how, fault: 'engine', message: `the engine hung${said}` }]
      return [{ what: how, fault: 'service', message: `the engine could not end: ${why}` }]
    }
    case 'killed':
      return [{ what: how, fault: 'engine', message: `the engine was killed from outside${said}` }]
    case 'crashed':
      return [{ what: how, fault: 'engine', message: `the engine crashed${said}` }]
  }
}

/** Where a socket opened all the same, what had been seen when the load was stopped was not all of it: our mistake. */
function stoppedBy({ what, message }: Stopped, { opened }: Sockets): Problem {
  if (what === 'over-cap' || what === 'lease-lost') return { what, fault: 'caller', message }
  return { what, fault: opened > 0 ? 'engine' : 'service', message }
}

function endedByItself({ end }: Evidence): boolean {
  return end.how === 'clean' || end.how === 'aborted'
}

function noSummary(evidence: Evidence): Problem[] {
  const { engine, end } = evidence
  // The embedded engine has no second source of figures that a summary could be.
  if (engine !== 'k6' || !endedByItself(evidence) || end.summary !== null) return []
  const why = unanswered(evidence)
  const message = 'k6 ended without its summary'
  if (why !== null) return [{ what: 'no-summary', fault: 'service', message: `${message}: ${why}` }]
  return [{ what: 'no-summary', fault: 'engine', message }]
}

/** A torn last line is what a kill leaves behind; broken lines before it are never in order. */
function torn(evidence: Evidence): Problem[] {
  const { bytes, lines } = evidence.end.torn
  const broken = lines > 0 ? [`${counted(lines, 'line')} that are no samples`] : []
  const cut = bytes > 0 && endedByItself(evidence) ? [`${counted(bytes, 'byte')} of an unfinished line`] : []
  const found = [...broken, ...cut]
  if (found.length === 0) return []
  return [{ what: 'torn-stream', fault: 'engine', message: `the sample stream holds ${found.join(' and ')}` }]
}

function scriptErrors({ cube }: Evidence): Problem[] {
  const cells = cube.get('script_errors') ?? []
  const sum = sumOf(cells, (cell) => cell.sum)
  if (sum === 0) return []
  const places = [...groupBy(cells, (cell) => cell.tags.where ?? 'unknown')].map(
    ([where, members]) => `${escaped(where)} ${sumOf(members, (cell) => cell.sum)}`,
  )
  const message = `${counted(sum, 'exception')} in the generator's own code: ${places.slice(0, 5).join(', ')}`
  return [{ what: 'script-errors', fault: 'engine', message }]
}

function nonFinite({ nonFinite }: Evidence): Problem[] {
  const sum = sumOf(nonFinite.values(), (count) => count)
  if (sum === 0) return []
  const names = [...nonFinite.keys()].slice(0, 3).map(escaped).join(', ')
  const message = `${counted(sum, 'sample')} without a finite value or time, of ${names}`
  return [{ what: 'non-finite', fault: 'engine', message }]
}

const UNANSWERED: Problem = {
  what: 'no-samples',
  fault: 'service',
  message: 'no request was answered before the end of the load, which came before any timeout',
}

/** A clean end without a single upgrade or request that the plan must make. */
function noRequests(evidence: Evidence): Problem[] {
  const { load, end, sockets, settled, cube } = evidence
  if (load.script !== undefined) return scriptDidNothing(end, cube)
  if (end.how !== 'clean') return []
  const scenarios = Object.values(load.work.scenarios)
  const needsHttp = load.work.login !== undefined || scenarios.some(({ kind }) => kind === 'rest')
  const missing: string[] = []
  const waits = needsHttp && mayWait(evidence)
  if (needsHttp && !waits && !cube.has('http_reqs')) missing.push('http_reqs')
  // A subscription that still waits for its answer has no sample.
  if (settled > 0 && !cube.has('ws_subscribed')) missing.push('ws_subscribed')
  if (sockets.opened > 0 && !cube.has('ws_closes')) missing.push('ws_closes')
  const hopeless = waits || sockets.failed.length > 0 || loginFailed(evidence)
  const needsSockets = scenarios.some(({ kind }) => kind === 'socket')
  if (needsSockets && !cube.has('ws_connecting') && !hopeless) missing.push('ws_connecting')
  const owed = missing.map(
    (metric): Problem => ({
      what: 'no-samples',
      fault: 'engine',
      message: `no sample of ${metric}, which this plan must produce`,
    }),
  )
  return waits ? [UNANSWERED, ...owed] : owed
}

function total(cube: Cube, metric: string): number {
  return sumOf(cube.get(metric) ?? [], (cell) => cell.sum)
}
