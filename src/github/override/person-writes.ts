import type { Caller } from '../api/call.ts'
import { type Access, writeAccess } from '../api/write-access.ts'
import type { Repository } from '../event/event.ts'

/** Whether a person may write to the repository, by login; asked once of each. */
export type PersonWrites = (login: string) => Promise<Access>

/** Of an app, whatever it may do, nobody is asked: it is no person. */
export function personWrites(caller: Caller, repository: Repository): PersonWrites {
  const known = new Map<string, Promise<Access>>()
  return (login) => {
    if (login.endsWith('[bot]')) return Promise.resolve({ ok: true, writes: false })
    const key = login.toLowerCase()
    const asked = known.get(key) ?? writeAccess(caller, repository, login)
    known.set(key, asked)
    return asked
  }
}
