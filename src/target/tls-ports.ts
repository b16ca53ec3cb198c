import type { Load } from '../model/load/load.ts'
import type { Record } from '../model/record/record.ts'
import { type Dialling, dial } from './dial.ts'
import type { Address } from './preflight.ts'

/** ms for one try. */
const TIMEOUT = 2_000
/** How an upgrade ends at a port that wants TLS: cut, no HTTP, no answer, or an answer of 400 in plain text. */
const LIKE_TLS: ReadonlySet<string> = new Set(['reset', 'other', 'timeout', 'login'])

/**
 * The targets that the plan reaches without TLS and whose port answers TLS, by name. Asked once each and only where nothing of
 * the load got through, in a way that TLS would explain: a healthy service never sees it. Never throws.
 */
export async function tlsPorts(
  load: Load,
  record: Record,
  targets: readonly Address[],
  dialling: Pick<Dialling, 'pins' | 'signal'>,
): Promise<Pick<Record, 'tlsPorts'>> {
  if (dialling.signal.aborted || !isLikeTls(load, record)) return {}
  const plain = targets.filter(({ origin }) => /^(ws|http):/.test(origin))
  const asked = await Promise.all(
    plain.map(async (target) => ((await speaksTls(target, dialling)) ? [target.name] : [])),
  )
  const found = asked.flat()
  return found.length === 0 ? {} : { tlsPorts: found }
}

/** A certificate that is not accepted is TLS all the same. */
async function speaksTls(
  { host, port }: Address,
  dialling: Pick<Dialling, 'pins' | 'signal'>,
): Promise<boolean> {
  const why = await dial({ host, port, secure: true }, { ...dialling, roots: undefined, timeout: TIMEOUT })
  return why === null || why.kind === 'certificate'
}

function isLikeTls({ work }: Load, { sockets, http }: Record): boolean {
  if (Object.values(work.scenarios).some(({ kind }) => kind === 'socket')) {
    const failed = sockets.failed.some(
      ({ reason, status }) =>
        LIKE_TLS.has(reason) || (reason === 'handshake' && (status === null || status === '400')),
    )
    return sockets.opened === 0 && failed
  }
  return http.requests > 0 && Object.keys(http.byStatus).every((status) => status === '0' || status === '400')
}
