// Bundles src/ into dist/: one self-contained, unminified file per entry, so that a reviewer can read what runs.
// `--check` builds in memory and fails where dist/ differs from it, which is how CI finds a forgotten build.
// `--out DIR` builds there instead of into dist/.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { rolldown } from 'rolldown'

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
  { name: 'cli', input: 'src/cli.ts', platform: 'node', banner: '#!/usr/bin/env node' },
  { name: 'action', input: 'src/action.ts', platform: 'node' },
  { name: 'vu', input: 'src/vu/main.ts', platform: 'neutral', external: /^k6(\/|$)/ },
]

async function bundle({ name, input, platform, external, banner }) {
  const build = await rolldown({
    cwd: path('.'),
    input: { [name]: path(input) },
    platform,
    external,
    // ws tries these two native helpers and does without them.
    ...(platform === 'node' ? { external: ['bufferutil', 'utf-8-validate'], plugins: [k6OnNode] } : {}),
  })
  const { output } = await build.generate({
    format: 'esm',
    minify: false,
    banner,
    entryFileNames: '[name].js',
    chunkFileNames: `${name}-[name].js`,
    codeSplitting: platform === 'node',
  })
  await build.close()
  return output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source])
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
