import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const ALL = 'all-of-them'

/** Modules of this repository by their paths as one, bundled in memory: Node 20 reads no TypeScript. */
export async function importSource(...paths) {
  return await import(
    `data:text/javascript;base64,${Buffer.from(await bundled(...paths)).toString('base64')}`
  )
}

/** The code of that one module. */
export async function bundled(...paths) {
  const files = paths.map((path) => fileURLToPath(new URL(`../${path}`, import.meta.url)))
  const one = {
    name: 'one',
    resolveId: (id) => (id === ALL ? ALL : null),
    load: (id) =>
      id === ALL ? files.map((file) => `export * from ${JSON.stringify(file)}`).join('\n') : null,
  }
  const build = await rolldown({ input: ALL, platform: 'node', plugins: [one] })
  const { output } = await build.generate({ format: 'esm' })
  await build.close()
  return output[0].code
}

export const { median } = await importSource('src/model/quantile.ts')

/**
 * Prints one figure against its limit and remembers a breach in the exit code.
 * `sense` is 'at most' or 'at least'.
 */
export function report(name, value, sense, limit, unit = '×') {
  const kept = sense === 'at most' ? value <= limit : value >= limit
  if (!kept) process.exitCode = 1
  const shown = `${value.toFixed(2)} ${unit}`
  console.log(
    `${kept ? 'ok  ' : 'OVER'} ${name.padEnd(56)} ${shown.padStart(12)}   ${sense} ${limit} ${unit}`,
  )
}
