import { knowEvidence } from '../../model/record/evidence.ts'
import type { Record } from '../../model/record/record.ts'
import type { Head } from './record-head.ts'

/**
 * A stored record of which only the head was read: all else is, by `whole`, when somebody first asks for it. Nobody can tell
 * it from one that was read at once, but that `whole` may throw there. Every field is named, since thousands of records
 * that have each theirs are slow to look at.
 */
export function lateRecord(head: Head, whole: () => Record): Record {
  let read: Record | undefined
  const rest = () => (read ??= whole())
  const record: Every<Record> = {
    version: head.version,
    generator: head.generator,
    lanes: head.lanes,
    script: head.script,
    plan: head.plan,
    series: head.series,
    provenance: head.provenance,
    complete: head.complete,
    ended: head.ended,
    duration: head.duration,
    bytes: head.bytes,
    health: head.health,
    seeded: head.seeded,
    judged: head.judged,
    accepted: head.accepted,
    get timeline() {
      return rest().timeline
    },
    get abortedOn() {
      return rest().abortedOn
    },
    get problems() {
      return rest().problems
    },
    get stats() {
      return rest().stats
    },
    get measured() {
      return rest().measured
    },
    get deliveries() {
      return rest().deliveries
    },
    get sockets() {
      return rest().sockets
    },
    get http() {
      return rest().http
    },
    get logins() {
      return rest().logins
    },
    get idle() {
      return rest().idle
    },
    get sequences() {
      return rest().sequences
    },
    get correlation() {
      return rest().correlation
    },
    get lease() {
      return rest().lease
    },
    get closeRates() {
      return rest().closeRates
    },
    get closes() {
      return rest().closes
    },
    get opens() {
      return rest().opens
    },
    get began() {
      return rest().began
    },
    get dials() {
      return rest().dials
    },
    get ages() {
      return rest().ages
    },
    get shares() {
      return rest().shares
    },
    get held() {
      return rest().held
    },
    get slowReaders() {
      return rest().slowReaders
    },
    get storms() {
      return rest().storms
    },
    get watch() {
      return rest().watch
    },
    get clock() {
      return rest().clock
    },
    get stalls() {
      return rest().stalls
    },
    get silences() {
      return rest().silences
    },
    get phases() {
      return rest().phases
    },
    get seen() {
      return rest().seen
    },
    get builds() {
      return rest().builds
    },
    get relay() {
      return rest().relay
    },
    get companions() {
      return rest().companions
    },
    get chosen() {
      return rest().chosen
    },
    get tlsPorts() {
      return rest().tlsPorts
    },
  }
  knowEvidence(record as Record, head.evidence)
  return record as Record
}

/** With every field that there can be: what a record lacks is undefined. */
type Every<T> = { readonly [name in keyof Required<T>]: T[name] | undefined }
