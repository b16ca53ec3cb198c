/** Warnings, advice on git, and what git says of every failure. */
const EMPTY =
  /^(?:warning:|hint:|failed to push some refs|could not read from remote repository|please make sure you have|and the repository exists|$)/i

/** What git and the server said of why something failed. */
export function reasonIn(said: string): string {
  const lines = said.split('\n').map((line) => line.trim().replace(/^(?:(?:fatal|error|remote): *)+/, ''))
  const reasons = lines.filter((line) => !EMPTY.test(line)).map((line) => line.replace(/\.$/, ''))
  return [...new Set(reasons)].join('; ') || 'no reason was given'
}

/** How servers say that nobody, or not this one, may: GitHub tells strangers that there is no such repository. */
export const DENIED =
  /\b40[134]\b|not found|authenticat|could not read username|denied|declined|rejected|not granted|permission|protected|a git repository/i
