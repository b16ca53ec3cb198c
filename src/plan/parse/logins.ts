import type { Login } from '../../model/load/step.ts'
import type { Context } from './context.ts'
import { itemsOf, type RawPlan } from './fields/raw.ts'
import { request } from './fields/steps.ts'
import { refresh } from './token-refresh.ts'
import { below } from './yaml/pointer.ts'

const AT = '/login'
/** Every request of a login is named so. */
const NAME = 'login'

/** The plan's login: one request, or several in order. */
export function login({ login: raw }: RawPlan, context: Context): Login | undefined {
  if (raw === undefined) return undefined
  const per = raw.per ?? 'vu'
  if (raw.steps !== undefined) return stepped(raw, per, context)
  if (raw.request === undefined) {
    context.missing(AT, 'a login needs "request", or "steps" where it takes several')
    return undefined
  }
  const asked = request(raw.request, { ...raw, name: NAME }, below(AT, 'request'), AT, context)
  return { request: asked, per, ...renewed(raw, raw.save ?? {}, context) }
}

function stepped(raw: NonNullable<RawPlan['login']>, per: Login['per'], context: Context): Login | undefined {
  for (const key of ['request', 'expect', 'save'] as const) {
    if (raw[key] !== undefined)
      context.problem(below(AT, key), `"${key}" stands in a step where a login has "steps"`, 'key')
  }
  const requests = itemsOf(raw.steps, below(AT, 'steps')).map(([step, at]) =>
    request(step.request, { ...step, name: NAME }, below(at, 'request'), at, context),
  )
  const last = requests.at(-1)
  if (last === undefined) return undefined
  const before = requests.slice(0, -1)
  const saved = Object.assign({}, ...requests.map(({ save }) => save))
  return { ...(before.length > 0 && { before }), request: last, per, ...renewed(raw, saved, context) }
}

function renewed(
  { refresh: raw, per }: NonNullable<RawPlan['login']>,
  saved: { readonly [name: string]: unknown },
  context: Context,
): Pick<Login, 'refresh'> {
  return raw === undefined ? {} : { refresh: refresh(raw, { saved, per }, context) }
}
