import { HOLDS } from '../../model/metrics/answer-keys.ts'
import type { FailedLogins } from '../../model/record/record.ts'
import { plainWords } from './plain-words.ts'

/** `POST http://127.0.0.1:8787/v1/auth/token answered 401 “{"error":"bad client"}”`. */
export function loginWords({
  address = 'the login',
  reason,
  status,
  path,
  answer = '',
}: FailedLogins): string {
  const who = plainWords(address, LONGEST)
  if (reason === 'timeout') return `${who} did not answer in time`
  if (reason === 'unreadable') return `${who} answered with a body that is not coded as its headers say`
  if (reason === 'save') {
    const how = status === undefined ? '' : ` ${plainWords(status)}${quoted(answer)}`
    const lacking = `without \`${plainWords(path ?? '')}\``
    if (answer.startsWith(HOLDS)) {
      return `${who} answered ${plainWords(status ?? '')} ${lacking}; it had ${plainWords(answer.slice(HOLDS.length), LONGEST)}`
    }
    return `${who} answered${how} ${lacking}`
  }
  if (reason !== 'status' || status === undefined) return `${who} failed (${plainWords(reason)})`
  if (status === '0') return `${who} did not answer`
  return `${who} answered ${plainWords(status)}${quoted(answer)}`
}

function quoted(answer: string): string {
  const said = plainWords(answer, LONGEST)
  return said === '' ? '' : ` “${said}”`
}

/** Characters of an address and of an answer. */
const LONGEST = 80
