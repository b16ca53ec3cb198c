// Checks that no regular expression of src/ takes more than linear time, by recheck (github.com/makenowjust-labs/recheck):
// a text of somebody else's could keep it busy for minutes. It takes about half a minute, so that CI runs it, and not
// every test run.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
/** A folder of its own: as a dependency it would bring a JVM's archive and native programs, which are not needed. */
const home = join(root, 'node_modules/.cache/recheck')
const VERSION = '4.5.0'

/** Not linear, or too much for recheck, and why they may stay: what they read is short, or ours. */
const ALLOWED = new Map([
  [String.raw`/^import\s[^;]*?from\s*["']k6(?:\/[a-z/]+)?["'];?$/gm`, 'reads our own bundle'],
  [String.raw`/^export\s*\{([^}]*)\};?\s*$/m`, 'reads our own bundle'],
  [String.raw`/\/+$/`, "reads the address of GitHub's API, which the runner gives"],
  [String.raw`/\B(?=(\d{3})+$)/g`, 'reads the digits of one number'],
])

/** Every regular expression of a file: its text, and what recheck is given; that is null where it is put together. */
function expressionsOf(path) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found = []
  const visit = (node) => {
    const text = node.getText(source)
    if (ts.isRegularExpressionLiteral(node)) {
      const end = text.lastIndexOf('/')
      found.push({ text, pattern: text.slice(1, end), flags: text.slice(end + 1) })
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && isRegExp(node, source)) {
      const [pattern, flags] = node.arguments.map((word) => (ts.isStringLiteral(word) ? word.text : null))
      found.push({ text, pattern: pattern ?? null, flags: flags ?? '' })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.map((each) => ({ ...each, file: relative(root, path) }))
}

const isRegExp = ({ expression }, source) => expression.getText(source) === 'RegExp'

function recheck() {
  const main = join(home, 'node_modules/recheck/lib/browser.js')
  if (!existsSync(main)) {
    const args = ['install', '--no-save', '--ignore-scripts', '--omit=optional', '--prefix', home]
    const npm = process.env.npm_execpath
    if (npm === undefined) throw new Error('run it as: npm run regexes')
    execFileSync(process.execPath, [npm, ...args, `recheck@${VERSION}`], { stdio: 'inherit' })
  }
  return createRequire(import.meta.url)(main)
}

const files = readdirSync(join(root, 'src'), { recursive: true }).filter((name) =>
  /(?<!\.d)\.[jt]s$/.test(name),
)
const found = files.flatMap((name) => expressionsOf(join(root, 'src', name)))
const all = new Map(found.map((each) => [each.text, each]))
const stale = [...ALLOWED.keys()].filter((text) => !all.has(text))
const { checkSync } = recheck()
/** What recheck did not decide. A busy machine makes it run out of time, so that this alone is no fault. */
const open = []

/** recheck's answer; once more, with six times the time, where it came to none. */
function checked(pattern, flags) {
  const first = checkSync(pattern, flags, { timeout: 10_000 })
  return first.status === 'unknown' ? checkSync(pattern, flags, { timeout: 60_000 }) : first
}

const slow = [...all.values()].flatMap(({ text, pattern, flags, file }) => {
  if (ALLOWED.has(text)) return []
  if (pattern === null) return [`${file}: ${text} is put together: say in scripts/regexes.mjs why it may be`]
  const { status, complexity } = checked(pattern, flags)
  if (status === 'unknown') open.push(`${file}: ${text}`)
  return status === 'vulnerable' ? [`${file}: ${text} is ${complexity.summary}`] : []
})
for (const line of slow) console.error(line)
for (const text of open) console.warn(`neither proved nor refuted, twice: ${text}`)
for (const text of stale) console.error(`scripts/regexes.mjs: ${text} is not in src/ any more`)
console.log(
  `${all.size} regular expressions, ${slow.length} not linear, ${open.length} open, ${ALLOWED.size} allowed`,
)
process.exitCode = slow.length + stale.length === 0 ? 0 : 1
