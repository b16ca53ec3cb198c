import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const module = (name: string) => fileURLToPath(new URL(`src/engine/embedded/k6/${name}.ts`, import.meta.url))
const report = process.env.SOCKETGATE_TEST_REPORT

export default defineConfig({
  // The embedded engine runs the same vu/ as k6, with k6's modules resolved to ours.
  resolve: { alias: [{ find: /^k6\/(.*)$/, replacement: module('$1') }] },
  test: {
    include: ['test/**/*.test.ts'],
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    // Load tests measure time: two at once on a small machine would measure each other.
    fileParallelism: false,
    // Of tests that mostly wait for their own small load, where they say so.
    maxConcurrency: 3,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
