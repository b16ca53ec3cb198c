// Bundles src/ into dist/, self-contained, and our own code with its names, so that a reviewer can read what runs, with the file
// that each part is of: docstrings are there, and not here, where they were a quarter of what a job fetches. The command line's
// stands as it was written; the action's, the same code, a line for each file, which is a fifth less to fetch. Packages leave
// comments, white space and the names of local variables at home, where npm has them; validators, which a compiler wrote, all.
// `--check` builds in memory and fails where dist/ differs from it, which is how CI finds a forgotten build.
// `--out DIR` builds there instead of into dist/.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { rolldown } from 'rolldown'
import { minifySync } from 'rolldown/utils'
import { lazyParts } from './lazy-parts.mjs'

const root = new URL('../', import.meta.url)
const path = (name) => fileURLToPath(new URL(name, root))
const embedded = { find: /^k6\/(.*)$/, name: (m) => path(`src/engine/embedded/k6/${m[1]}.ts`) }

const k6OnNode = {
  name: 'k6-on-node',
  resolveId: (id) => {
    const match = embedded.find.exec(id)
    return match ? embedded.name(match) : null
  },
}

const entries = [
  { name: 'cli', input: 'src/cli.ts', platform: 'node', banner: '#!/usr/bin/env node', rest: 'verbs' },
  {
    name: 'action',
    input: 'src/action.ts',
    platform: 'node',
    atOnce: ['src/action/finish.ts'],
    apart: {
      comment: [
        'src/action/forks/comment.ts',
        'src/action/forks/foreign-verdict.ts',
        'src/action/forks/measured-run.ts',
      ],
    },
    rest: 'gate',
    // Run as a worker, once a verdict is published. Packages that only it needs are a part of their own.
    also: { 'action-upload': 'src/action/upload/worker.ts' },
    only: 'artifact',
  },
  {
    name: 'vu',
    input: 'src/vu/main.ts',
    platform: 'neutral',
    external: /^k6(\/|$)/,
    late: [
      '../model/load/idle',
      'rest/login',
      'rest/login-steps',
      'rest/request',
      'rest/save-sources',
      'rest/saves',
      'rest/step-count',
      'frames/held-paths',
      'frames/sequence-number',
      'socket/awaits',
      'socket/channel',
      'socket/foreign-text',
      'socket/heartbeats',
      'socket/sequences',
      'socket/silent',
      'socket/pulses',
      'tokens/renewal',
      'socket/visits/visits',
      'values/draws',
      'values/foreign-tokens',
      'values/functions',
      'values/known',
      'values/made-values',
      'values/signed',
    ],
  },
]

/** Packages that are loaded together, as one chunk; any other package is a chunk of its own. */
const TOGETHER = {
  http: ['undici', 'tunnel', '@actions/http-client'],
  core: ['@actions/core'],
  'tool-cache': ['@actions/tool-cache', '@actions/exec', '@actions/io', 'semver'],
  octokit: [
    '@actions/github',
    '@octokit/',
    'json-with-bigint',
    'universal-user-agent',
    'before-after-hook',
    'content-type',
  ],
  yauzl: ['yauzl', 'pend', 'buffer-crc32'],
  ajv: ['ajv', 'fast-deep-equal'],
}

/**
 * Modules that only define something, so that what is not used of them stays out, and what they import with it:
 * @actions/core would bring an HTTP client of 700 KB to the start of an action, for identity tokens nobody asks for.
 */
const DEFINING = /[\\/]@actions[\\/](?:core|http-client|exec|io)[\\/]/

/**
 * Few chunks with names that say what is in them. Of our own code `start` is loaded at once, so that what is refused, or
 * asks for help, pays for nothing else; `rest` is loaded once there is something to do.
 */
function groups({ input, atOnce = [], rest, apart = {}, also = {}, only }) {
  const entries = new Set([input, ...Object.values(also)].map(path))
  const starts = [input, ...atOnce].map(path)
  const aparts = Object.entries(apart).map(([name, files]) => [name, new Set(files.map(path))])
  let start
  let needed
  const isNeeded = (id, graph) => {
    needed ??= closure([path(input)], graph, 'dynamicallyImportedIds')
    return only === undefined || needed.has(id)
  }
  return [
    (id, graph) => (isNeeded(id, graph) ? packageChunk(id) : null),
    (id) => /[\\/]([a-z]+-validator)\.js$/.exec(id)?.[1] ?? null,
    (id, graph) => {
      start ??= closure(starts, graph)
      return isOurs(id) && start.has(id) && !entries.has(id) ? 'start' : null
    },
    (id) => aparts.find(([, ids]) => ids.has(id))?.[0] ?? null,
    (id) => (isOurs(id) && !entries.has(id) ? rest : null),
    // A chunk takes along what its modules import, unless a chunk before it did.
    (id, graph) => (packageChunk(id) === null || isNeeded(id, graph) ? null : only),
  ].map((name, i, all) => ({ name, debugName: `${i}`, priority: all.length - i }))
}

function packageChunk(id) {
  const name = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1].replace('\\', '/')
  if (name === undefined) return null
  const isIn = ([, names]) => names.some((one) => one === name || (one.endsWith('/') && name.startsWith(one)))
  return (
    Object.entries(TOGETHER).find(isIn)?.[0] ?? name.replace(/^@/, '').replace('/', '-').replace(/\.js$/, '')
  )
}

function isOurs(id) {
  return id.startsWith(path('src/'))
}

/** Whatever is loaded along with these modules; `later`: and what they ask for later. */
function closure(entries, graph, later) {
  const found = new Set(entries)
  for (const id of found) {
    const info = graph.getModuleInfo(id)
    for (const next of [...(info?.importedIds ?? []), ...(info?.[later] ?? [])]) found.add(next)
  }
  return found
}

async function bundle(entry) {
  const { name, input, platform, external, banner, also = {}, late = [] } = entry
  const build = await rolldown({
    cwd: path('.'),
    input: Object.fromEntries(
      Object.entries({ [name]: input, ...also }).map(([as, file]) => [as, path(file)]),
    ),
    platform,
    external,
    treeshake: { moduleSideEffects: [{ test: DEFINING, sideEffects: false }] },
    // ws tries these two native helpers and does without them.
    ...(platform === 'node'
      ? { external: ['bufferutil', 'utf-8-validate'], plugins: [k6OnNode] }
      : { plugins: [lazyParts(late.map((part) => path(`src/vu/${part}.ts`)))] }),
  })
  const { output } = await build.generate({
    format: 'esm',
    minify: false,
    comments: { jsdoc: false },
    banner: (chunk) => (chunk.isEntry ? (banner ?? '') : ''),
    entryFileNames: '[name].js',
    // A door is a few lines that lead an import() into a chunk.
    chunkFileNames: (chunk) => `${name}-${chunk.isDynamicEntry ? 'door-' : ''}[name].js`,
    codeSplitting: platform === 'node' && { groups: groups(entry) },
  })
  await build.close()
  return output.map((file) => [file.fileName, file.type === 'chunk' ? codeOf(file) : file.source])
}

/** Statements as they are, a file of `src/` at a time. */
const LEAN = { compress: false, mangle: false, codegen: { removeWhitespace: true } }

/** What of a chunk is printed anew; null: it stays as it was written. */
function printing({ fileName, name, moduleIds }) {
  if (name.endsWith('-validator'))
    return { compress: true, mangle: true, codegen: { removeWhitespace: true } }
  if (moduleIds.some(isOurs) || moduleIds.every((id) => packageChunk(id) === null))
    return fileName.startsWith('action') ? LEAN : null
  // A class or function is known by its name in errors, and to undici.
  const mangle = { toplevel: false, keepNames: true }
  return { compress: false, mangle, codegen: { removeWhitespace: true, legalComments: 'inline' } }
}

function codeOf(chunk) {
  const options = printing(chunk)
  if (options === null) return chunk.code
  const parts = options === LEAN ? byFile(chunk.code) : [chunk.code]
  return parts.map((part) => printed(chunk.fileName, part, options)).join('')
}

/** Each file of `src/` begins with the comment that names it; what stands before the first are imports and packages. */
function byFile(code) {
  return code.split(/^(?=\/\/ src\/)/m)
}

function printed(fileName, part, options) {
  const { code, errors } = minifySync(fileName, part, { module: true, ...options })
  if (errors.length > 0) throw new Error(`${fileName}: ${errors[0].message}`)
  const of = /^\/\/ src\/.*\n/.exec(part)?.[0] ?? ''
  return code.endsWith('\n') ? of + code : `${of}${code}\n`
}

const { values } = parseArgs({ options: { check: { type: 'boolean' }, out: { type: 'string' } } })
const out = resolve(values.out ?? path('dist'))
const files = new Map((await Promise.all(entries.map(bundle))).flat())
if (values.check) await check()
else await write()

async function write() {
  await mkdir(out, { recursive: true })
  for (const name of await readdir(out)) if (!files.has(name)) await rm(join(out, name))
  for (const [name, code] of files) await writeFile(join(out, name), code)
}

async function check() {
  const present = (await readdir(out).catch(() => [])).filter((name) => !files.has(name))
  const stale = present.map((name) => `${name} (no longer built)`)
  for (const [name, code] of files) {
    const now = await readFile(join(out, name), 'utf8').catch(() => '')
    if (now !== code) stale.push(name)
  }
  if (stale.length === 0) return
  console.error(`dist/ is not what src/ builds: ${stale.join(', ')}. Run "npm run bundle" and commit dist/.`)
  process.exit(1)
}
