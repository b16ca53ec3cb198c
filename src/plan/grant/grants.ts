import { Failure } from '../../model/failure.ts'
import { type Origin, readOrigin } from './origin.ts'

/**
 * Reads one `--allow-target`: an origin, without path.
 *
 * @throws {Failure} `usage`.
 */
export function parseGrant(text: string): Origin {
  const origin = readOrigin(text)
  if ('problem' in origin) {
    throw new Failure(
      'usage',
      `a target is granted by its origin, such as wss://feed.example:8443; ${origin.problem}`,
    )
  }
  if (!/^[a-z]+:\/\/[^/]+\/?$/i.test(text)) {
    throw new Failure('usage', `a target is granted by its origin, without a path; write ${origin.text}`)
  }
  return origin
}
