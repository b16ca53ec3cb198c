import { replacePlaceholders } from '../../../model/load/placeholder.ts'
import type { Await, Body, Request, Step } from '../../../model/load/step.ts'
import type { Context } from '../context.ts'
import { below, dotted, type Pointer } from '../yaml/pointer.ts'
import { frame } from './frames.ts'
import { checkPath, matcher } from './matchers.ts'
import type { RawAwait, RawExpect, RawRequest, RawSave, RawStep } from './raw.ts'
import { entriesOf } from './raw.ts'
import { made } from './values/made-values.ts'

const REQUEST_TIMEOUT = 10_000
const AWAIT_WITHIN = 5_000

type Paths = { readonly [name: string]: string }
type Saves = { readonly [name: string]: RawSave }

/** One step of `open`, `while_open` or REST `steps`. */
export function step(raw: RawStep, at: Pointer, context: Context): Step {
  checkStep(raw, at, context)
  const save = raw.request === undefined ? undefined : raw.save
  return {
    ...(raw.wait === undefined ? {} : { wait: context.range(raw.wait, below(at, 'wait')) }),
    ...(raw.let === undefined ? {} : { let: made(raw.let, below(at, 'let'), context) }),
    ...(raw.request === undefined
      ? {}
      : { request: request(raw.request, { ...raw, save }, below(at, 'request'), at, context) }),
    ...(raw.send === undefined ? {} : { send: frame(raw.send, below(at, 'send'), context) }),
    ...(raw.await === undefined ? {} : { await: awaited(raw, raw.await, at, context) }),
  }
}

function checkStep(raw: RawStep, at: Pointer, context: Context): void {
  const { wait, let: values, request: asked, send, await: answer } = raw
  if ([wait, values, asked, send, answer].every((part) => part === undefined)) {
    context.missing(at, 'a step needs wait, let, request, send or await')
  }
  if (asked !== undefined && send !== undefined) {
    context.problem(below(at, 'send'), 'a step has request or send, not both; make it two steps', 'key')
  }
  for (const key of ['expect', 'name'] as const) {
    if (raw[key] !== undefined && asked === undefined)
      context.problem(below(at, key), `"${key}" needs a request in the same step`, 'key')
  }
  if (raw.save !== undefined && asked === undefined && answer === undefined) {
    context.problem(below(at, 'save'), '"save" needs a request or an await in the same step', 'key')
  }
  const as = raw.as ?? answer?.as
  if (as !== undefined && (send === undefined || answer === undefined)) {
    context.problem(
      below(at, 'as'),
      '"as" names a send and its awaited answer; this step has not both',
      'key',
    )
  }
}

function awaited(step: RawStep, raw: RawAwait, at: Pointer, context: Context): Await {
  const place = below(at, 'await')
  const as = step.as ?? raw.as
  if (step.as !== undefined && raw.as !== undefined)
    context.problem(below(at, 'as'), '"as" stands in await too; remove one', 'key')
  const beside = step.request === undefined ? step.save : undefined
  if (beside !== undefined && raw.save !== undefined)
    context.problem(below(at, 'save'), '"save" stands in await too; remove one', 'key')
  return {
    match: matcher(raw, place, context),
    within: context.duration(raw.within, below(place, 'within')) ?? AWAIT_WITHIN,
    save:
      beside === undefined
        ? saved(raw.save, below(place, 'save'), context)
        : saved(beside, below(at, 'save'), context),
    ...(as === undefined ? {} : { as }),
  }
}

function saved(save: Saves | undefined, at: Pointer, context: Context): Paths {
  const paths = entriesOf(save, at).flatMap(([name, path, place]): [string, string][] => {
    if (typeof path === 'string') {
      checkPath(path, place, context)
      return [[name, path]]
    }
    context.problem(place, 'of a frame a value is saved by its path; only an answer has headers and cookies')
    return []
  })
  return Object.fromEntries(paths)
}

function savedOfAnswer(save: Saves | undefined, at: Pointer, context: Context): Saves {
  for (const [, from, place] of entriesOf(save, at)) {
    if (typeof from === 'string') checkPath(from, place, context)
    else if ('path' in from) {
      checkPath(from.path, below(place, 'path'), context)
      if (from.inner !== undefined) checkPath(from.inner, below(place, 'inner'), context)
    }
  }
  return save ?? {}
}

interface Beside {
  readonly expect?: RawExpect | undefined
  readonly save?: Saves | undefined
  readonly name?: string | undefined
}

/** A request at `at`, with what stands beside it in its step (at `parent`). */
export function request(
  raw: RawRequest,
  beside: Beside,
  at: Pointer,
  parent: Pointer,
  context: Context,
): Request {
  const method = raw.method ?? 'GET'
  const status = beside.expect?.status ?? []
  const sent = body(raw, at, context)
  checkHeaders(raw, below(at, 'headers'), context)
  return {
    method,
    url: raw.url,
    headers: raw.headers ?? {},
    ...(sent === undefined ? {} : { body: sent }),
    timeout: context.duration(raw.timeout, below(at, 'timeout')) ?? REQUEST_TIMEOUT,
    expect: typeof status === 'number' ? [status] : status.filter((one) => one !== undefined),
    save: savedOfAnswer(beside.save, below(parent, 'save'), context),
    name: beside.name ?? defaultName(method, raw.url),
  }
}

function body(raw: RawRequest, at: Pointer, context: Context): Body | undefined {
  const kinds = (['json', 'form', 'body'] as const).filter((kind) => raw[kind] !== undefined)
  for (const kind of kinds.slice(1))
    context.problem(below(at, kind), `a request has one body; "${kinds[0]}" is one already`, 'key')
  if (raw.json !== undefined) return { json: raw.json }
  if (raw.form !== undefined) return { form: raw.form }
  return raw.body === undefined ? undefined : { text: raw.body }
}

/** Reports header values that would end the header line, and notes which host is asked for. */
export function checkHeaders(
  { url, headers }: { readonly url: string; readonly headers?: Paths },
  at: Pointer,
  context: Context,
): void {
  for (const [name, value, place] of entriesOf(headers, at)) {
    if (/[\r\n]/.test(value)) context.problem(place, 'a header value may not hold a line break')
    if (name.toLowerCase() === 'host')
      context.hosts.push({ url, value, where: dotted(place), ...context.locate(place, 'key') })
  }
}

/** Method and path without target and query; a placeholder becomes `:name`, so that the tag has few values. */
export function defaultName(method: string, url: string): string {
  const behind = url.replace(/^\$\{targets\.[^}]*\}/, '')
  const path = replacePlaceholders(behind, (inner) => `:${shortName(inner)}`)
  const [plain = ''] = path.split(/[?#]/)
  return `${method} ${plain === '' ? '/' : plain}`.slice(0, 128)
}

function shortName(inner: string): string {
  const [word = ''] = inner.split(/[:(]/)
  return word.slice(word.lastIndexOf('.') + 1)
}
