// Holds docs/threats.md against a run of the tests: whatever a row names must have run, and passed.
import { relative, sep } from 'node:path'

/**
 * The rows of the page: each threat, and the tests that show what holds, by file and words of their titles.
 *
 * @throws {Error} where a cell is not of that form.
 */
export function threatsIn(page) {
  const rows = page.split('\n').filter((line) => /^\| (?!threat |fault |:?-)/.test(line))
  return rows.map((line) => {
    const cells = line.split('|')
    return { threat: cells[1].trim(), tests: cells.at(-2).split(';').map(testIn) }
  })
}

function testIn(text) {
  const [, file, words] = /^`([^`*]+)` (\S.*)$/.exec(text.trim()) ?? []
  if (file === undefined)
    throw new Error(`docs/threats.md: "${text.trim()}" is no \`file\` with words of a title`)
  return { file, words }
}

/**
 * What the page says and a whole run does not show, one sentence each, and what was skipped in it. `report`: vitest's JSON;
 * `root`: the folder of the checkout.
 */
export function heldAgainst(threats, report, root) {
  const ran = new Map()
  for (const { name, assertionResults } of report.testResults) {
    const file = relative(root, name)
      .split(sep)
      .slice(1)
      .join('/')
      .replace(/\.test\.ts$/, '')
    ran.set(file, [...(ran.get(file) ?? []), ...assertionResults])
  }
  const unshown = []
  const skipped = []
  for (const { threat, tests } of threats) {
    for (const { file, words } of tests) {
      const found = (ran.get(file) ?? []).filter(({ fullName }) => fullName.includes(words))
      const is = (status) => found.filter((one) => one.status === status).length
      const said = `${threat}: test/${file}.test.ts, "${words}"`
      if (found.length === 0) unshown.push(`${said} did not run`)
      else if (is('failed') > 0) unshown.push(`${said} failed`)
      else if (is('passed') === 0) skipped.push(`${said} was skipped`)
    }
  }
  return { unshown, skipped }
}
