import type { Load } from '../../model/load/load.ts'
import type { Record } from '../../model/record/record.ts'
import type { Reason } from '../../model/verdict/verdict.ts'
import { plainWords } from '../words/plain-words.ts'

/** Why nothing got through, with what is known of it beside the counts, and the line of the plan that it is about. */
export function placedReason(reason: Reason, load: Load, record: Record): Reason {
  if (reason.code !== 'unreached') return reason
  return ofTls(reason, load, record) ?? ofSubprotocol(reason, load, record) ?? reason
}

function ofTls(reason: Reason, { targets, plan }: Load, { tlsPorts = [] }: Record): Reason | undefined {
  const [name] = tlsPorts
  if (name === undefined) return undefined
  const message = `${reason.message}; the port of target ${name} answers TLS, and the plan dials it without`
  return { ...reason, code: 'tls_port', message, ...placeOf(plan.file, targets[name]?.urlLine) }
}

function ofSubprotocol(reason: Reason, load: Load, { sockets, chosen }: Record): Reason | undefined {
  if (chosen === undefined || sockets.failed[0]?.reason !== 'subprotocol') return undefined
  const { scenario, subprotocol } = chosen
  const known = load.work.scenarios[scenario]
  const offered = known?.kind === 'socket' ? known.socket.protocols.join(', ') : ''
  const offer = offered === '' ? '' : `${scenario} offers ${plainWords(offered, 80)}; `
  const answer =
    subprotocol === '' ? 'the answer chose none' : `the answer chose “${plainWords(subprotocol)}”`
  return {
    ...reason,
    message: `${reason.message}; ${offer}${answer}`,
    ...placeOf(load.plan.file, load.lines?.[scenario]),
  }
}

function placeOf(file: string, line = 0): { readonly file?: string; readonly line?: number } {
  return line > 0 ? { file, line } : {}
}
