import { Failure } from '../model/failure.ts'

/** The most that the reason of a close frame may hold, bytes: RFC 6455, 5.5. */
const REASON_BYTES = 123

/** @throws {Failure} usage, as all of these: not the one nor the other. */
export function flag(key: string, value: unknown, now: boolean): boolean {
  if (value === undefined) return now
  if (typeof value !== 'boolean') throw bad(key, 'true or false')
  return value
}

export function whole(key: string, value: unknown, min: number, max: number): number {
  if (!Number.isInteger(value) || (value as number) < min || (value as number) > max) {
    throw bad(key, `a whole number from ${min} to ${max}`)
  }
  return value as number
}

/** The reason of a close; empty where there is none. */
export function text(key: string, value: unknown): string {
  const said = value ?? ''
  if (typeof said !== 'string' || Buffer.byteLength(said) > REASON_BYTES) {
    throw bad(key, `a text of at most ${REASON_BYTES} bytes`)
  }
  return said
}

export function bad(key: string, expected: string): Failure {
  return new Failure('usage', `${key}: expected ${expected}`)
}
