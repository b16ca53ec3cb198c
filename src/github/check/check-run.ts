import { randomBytes } from 'node:crypto'
import type { Carried, Known } from '../../model/verdict/attempts.ts'
import type { Published } from '../../ports.ts'
import type { Caller, Refused, Result } from '../api/call.ts'
import { type Listed, listAll } from '../api/pages.ts'
import { bare, shorten } from '../comment/shorten.ts'
import type { EventContext, Repository } from '../event/event.ts'
import { field } from '../event/payload.ts'
import { type CheckBody, completeBody, openBody, type Shown } from './check-body.ts'
import type { StepKey } from './external-id.ts'
import { carriedByOthers, isBegunBy, type Own, ownOf, saidByOthers } from './said.ts'

export interface CheckPlace {
  readonly repository: Repository
  /** The commit it stands on: the head of a pull request, never its merge commit. */
  readonly sha: string
  readonly run: EventContext['run']
  readonly runUrl: string | null
}

/** What became of a check run; `refused`: GitHub's last word, where that was the reason. */
export interface Checked {
  readonly published: Published
  readonly refused?: Refused
}

/** Bytes of a check run's summary. */
const LARGEST = 65_535
const TOO_LONG = 'The report is longer than GitHub takes: see the results of the job.'

/** An attempt that is not among those listed must not be one that never was. */
const CUT: Refused = { ok: false, why: 'unavailable', status: 0, message: 'the list of check runs is cut' }

/** Nobody knows which app a check run of ours would be of. */
const UNOPENED: Refused = { ok: false, why: 'unavailable', status: 0, message: 'no check run was opened' }

const CREATE = 'POST /repos/{owner}/{repo}/check-runs'
const UPDATE = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'
const LIST = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs'

/** The check run of one step: one is made, however often it must be tried. Nothing is asked before a method is called. */
export class CheckRun {
  readonly #place: CheckPlace
  readonly #step: StepKey
  #own: Own | null = null
  /** Remarks are added to those that are there: they are said once. */
  #remarked = false

  constructor(place: CheckPlace) {
    this.#place = place
    this.#step = { run: place.run, key: randomBytes(6).toString('hex') }
  }

  /** Says that a verdict is on its way, so that no older one stands. Null: done; else why not. */
  async open(caller: Caller, name: string): Promise<Refused | null> {
    const result = await this.#create(caller, name, openBody(this.#step))
    return result.ok ? null : result
  }

  /** What others said of the commit under this name. */
  async look(caller: Caller, name: string): Promise<Known | Refused> {
    const listed = await this.#whole(caller, name)
    if ('ok' in listed) return listed
    const said = saidByOthers(listed, this.#step.key, this.#own)
    const run = this.#place.run ?? { id: 0, attempt: 1 }
    return { run, own: this.#own?.id ?? null, said, unknown: null, read: true }
  }

  /** What others of them carry for later attempts. */
  async carried(caller: Caller, name: string): Promise<readonly Carried[] | Refused> {
    const listed = await this.#whole(caller, name)
    if ('ok' in listed) return listed
    if (this.#own === null) return UNOPENED
    return carriedByOthers(listed, this.#step.key, this.#own, this.#place.run)
  }

  /** All check runs of this name. */
  async #whole(caller: Caller, name: string): Promise<readonly unknown[] | Refused> {
    const listed = await this.#list(caller, name)
    if (!listed.ok) return listed
    if (listed.cut) return CUT
    // One whose creation was never answered is ours all the same.
    this.#own ??= ownOf(listed.items.find((item) => isBegunBy(item, this.#step)))
    return listed.items
  }

  /** Completes what was opened, else makes a completed one; `anew`: another one, which is then the newest. */
  async complete(caller: Caller, name: string, shown: Shown, anew = false): Promise<Checked> {
    const report = withoutMarker(shown.markdown)
    const write = (text: string, remarks: boolean, one = shown) =>
      this.#write(caller, name, completeBody(this.#step, one, text, remarks), anew)
    let result = await write(shorten(report, LARGEST) ?? TOO_LONG, anew || !this.#remarked)
    if (isRefused(result)) result = await write(bare(report), false)
    // What is carried is the last to go: without it a later attempt knows less of this one.
    if (isRefused(result) && shown.carried !== undefined) {
      const { carried: _, ...rest } = shown
      result = await write(bare(report), false, rest)
    }
    if (!result.ok) return { published: `skipped:${result.why}`, refused: result }
    this.#remarked = true
    return { published: 'created' }
  }

  async #write(caller: Caller, name: string, body: CheckBody, anew: boolean): Promise<Result> {
    if (this.#own === null || anew) return await this.#create(caller, name, body)
    const result = await this.#update(caller, name, body, this.#own.id)
    // Somebody deleted it meanwhile.
    return !result.ok && result.why === 'gone' ? await this.#create(caller, name, body) : result
  }

  async #create(caller: Caller, name: string, body: CheckBody): Promise<Result> {
    const before = this.#own?.id
    const whole = { ...this.#placed(), name, head_sha: this.#place.sha, ...body }
    const isIt = (item: unknown) => ownOf(item)?.id !== before
    const result = await caller.call(CREATE, whole, () => this.#settled(caller, name, body, isIt))
    if (result.ok) this.#own = ownOf(result.data)
    return result
  }

  async #update(caller: Caller, name: string, body: CheckBody, id: number): Promise<Result> {
    const whole = { ...this.#placed(), check_run_id: id, name, ...body }
    const isIt = (item: unknown) => ownOf(item)?.id === id
    return await caller.call(UPDATE, whole, () => this.#settled(caller, name, body, isIt))
  }

  /** Whether what was not answered was done all the same: the check run that says so, or null. */
  async #settled(
    caller: Caller,
    name: string,
    { external_id, conclusion }: CheckBody,
    isIt: (item: unknown) => boolean,
  ): Promise<Result | null> {
    const listed = await this.#list(caller, name)
    if (!listed.ok) return listed
    const data = listed.items.filter(isIt).find((item) => {
      return (
        field(item, 'external_id') === external_id && (field(item, 'conclusion') ?? undefined) === conclusion
      )
    })
    if (data !== undefined) return { ok: true, data, headers: {} }
    return listed.cut ? CUT : null
  }

  #list(caller: Caller, name: string): Promise<Listed> {
    const { repository, sha } = this.#place
    const place = {
      owner: repository.owner,
      repo: repository.name,
      ref: sha,
      check_name: name,
      filter: 'all',
    }
    return listAll(caller, LIST, place, undefined, 'check_runs')
  }

  #placed(): object {
    const { repository, runUrl } = this.#place
    const details = runUrl === null ? {} : { details_url: runUrl }
    return { owner: repository.owner, repo: repository.name, ...details }
  }
}

const isRefused = (result: Result) => !result.ok && result.why === 'refused'

const withoutMarker = (markdown: string) => markdown.replace(/^<!-- [^\n]*-->\r?\n/, '')
