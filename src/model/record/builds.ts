/** Commits are abbreviated to 7 digits or more, as git does. */
const COMMIT = /^[0-9a-f]{7,64}$/i

/** Whether two names mean one build: equal, or one commit abbreviated from the other. */
export function sameBuild(a: string, b: string): boolean {
  if (a === b) return true
  if (!COMMIT.test(a) || !COMMIT.test(b)) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.toLowerCase().startsWith(short.toLowerCase())
}
