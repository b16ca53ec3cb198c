import { isLoopback } from './proxy.ts'

/** Whether a download that began at `first` may go on at `to`. */
export function mayFollow(first: URL, to: URL): boolean {
  if (to.username !== '' || to.password !== '' || !isSafe(to)) return false
  if (to.host === first.host) return to.protocol === first.protocol
  return (
    first.origin === 'https://github.com' && to.port === '' && to.hostname.endsWith('.githubusercontent.com')
  )
}

/** https, or plain http that never leaves the machine. */
export function isSafe(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))
}
