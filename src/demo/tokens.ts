import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Bearer tokens that expire, signed with a key that lives as long as the service. */
export interface Tokens {
  /** A token for a client, valid for `seconds` from `now` (epoch ms). */
  issue(client: string, now: number, seconds: number): string
  /** Whether the token is one of ours and not expired at `now`. */
  valid(token: string, now: number): boolean
}

export function createTokens(): Tokens {
  const key = randomBytes(32)
  const sign = (text: string) => createHmac('sha256', key).update(text).digest()
  return {
    issue(client, now, seconds) {
      const claim = Buffer.from(JSON.stringify({ client, expires: now + seconds * 1000 })).toString(
        'base64url',
      )
      return `${claim}.${sign(claim).toString('base64url')}`
    },
    valid(token, now) {
      const [claim = '', signature = ''] = token.split('.')
      const given = Buffer.from(signature, 'base64url')
      const expected = sign(claim)
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
      return JSON.parse(Buffer.from(claim, 'base64url').toString()).expires > now
    },
  }
}
