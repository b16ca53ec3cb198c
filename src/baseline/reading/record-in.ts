import { parseForeign } from '../../model/json.ts'
import { evidenceOf, knowEvidence } from '../../model/record/evidence.ts'
import type { Acceptance, Record } from '../../model/record/record.ts'
import { StoreError } from '../../ports.ts'
import { clean } from '../../text/shown.ts'
import { lateRecord } from '../file/late-record.ts'
import { unpack } from '../file/pack.ts'
import { headIn } from '../file/record-head.ts'
import { isStillToCome } from '../file/stored-file.ts'
import { checkAcceptance } from '../file/validate.ts'
import type { Begun } from './shelf.ts'

/** The record of a file that must belong to the series, with who accepted it. @throws {StoreError} */
export function recordIn(bytes: Uint8Array, key: string, called: string, accepted?: Acceptance): Record {
  const record = unpack(bytes, called)
  if (record.series.key !== key) throw foreign(record, key, called)
  return accepted === undefined ? record : withAcceptance(record, accepted)
}

/** The same, of which only the head is read where it can be. */
export function lateIn(
  { head: begun, whole }: Begun,
  key: string,
  called: () => string,
  accepted: Acceptance | undefined,
): Record {
  const head = begun() ?? headIn(whole())
  if (head === undefined) return recordIn(whole(), key, called(), accepted)
  if (head.series.key !== key) throw foreign(head, key, called())
  return lateRecord(accepted === undefined ? head : { ...head, accepted }, () => unpack(whole(), called()))
}

function withAcceptance(record: Record, accepted: Acceptance): Record {
  const whole = { ...record, accepted }
  knowEvidence(whole, evidenceOf(record))
  return whole
}

function foreign({ series }: Pick<Record, 'series'>, key: string, called: string): StoreError {
  return new StoreError(`${called} belongs to series ${series.key}, not to ${key}: remove or move it`)
}

/** Who accepted a run after it was stored, and why. @throws {StoreError} */
export function acceptanceIn(bytes: Uint8Array, called: string): Acceptance {
  let wrong: string | undefined
  try {
    const value = parseForeign(Buffer.from(bytes).toString('utf8'))
    wrong = checkAcceptance(value) ?? aheadIn(value as Acceptance)
    if (wrong === undefined) return value as Acceptance
  } catch (error) {
    wrong = (error as Error).message
  }
  throw new StoreError(`${called} is no acceptance: ${wrong}. Remove it`)
}

/** By one of the future, no later acceptance would begin a level. */
function aheadIn({ at }: Acceptance): string | undefined {
  return isStillToCome(at) ? `at "${clean(at, 40)}" is no time that has been` : undefined
}
