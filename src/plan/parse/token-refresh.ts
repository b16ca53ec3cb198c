import { EXPIRES_IN, REFRESH, type Refresh } from '../../model/load/step.ts'
import type { Context } from './context.ts'
import { share } from './fields/quantities.ts'
import type { RawRefresh } from './fields/raw.ts'
import { step } from './fields/steps.ts'
import { below } from './yaml/pointer.ts'

/** Clients do not all renew at once: a tenth of the time earlier, unless the plan says otherwise. */
const JITTER = 0.1

/** What is wrong about a refresh is told at its own place. */
export function refresh(
  raw: RawRefresh,
  { saved, per }: { readonly saved: { readonly [name: string]: unknown }; readonly per: string | undefined },
  context: Context,
): Refresh {
  const at = '/login/refresh'
  if (saved[EXPIRES_IN] === undefined)
    context.missing(
      at,
      `"refresh" needs the lifetime of the token: save: { ${EXPIRES_IN}: PATH }, in seconds`,
    )
  if (per === 'run')
    context.problem(at, '"refresh" renews the token of each user, and per: run has one for all', 'key')
  if (raw.await !== undefined && raw.send === undefined)
    context.problem(below(at, 'await'), '"await" is the answer to "send": nothing is sent here', 'key')
  const sent = share(raw.at)
  if (!(sent > 0 && sent < 1))
    context.problem(below(at, 'at'), 'a token is renewed before it expires: over 0%, and under 100%', 'value')
  const told = raw.send && { send: raw.send, ...(raw.await && { await: raw.await, as: REFRESH }) }
  return {
    at: sent,
    jitter: raw.jitter === undefined ? JITTER : share(raw.jitter),
    ...(told && { tell: step(told, at, context) }),
  }
}
