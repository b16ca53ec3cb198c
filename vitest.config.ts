import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const module = (name: string) => fileURLToPath(new URL(`src/engine/embedded/k6/${name}.ts`, import.meta.url))
const report = process.env.SOCKETGATE_TEST_REPORT

/**
 * Tests that put a load on something and look at its times, or need a generator that keeps up: two at once on a small machine
 * would measure each other. What only waits for a load of its own is no such test.
 */
const MEASURING = [
  'test/cli/{close-gate,exit-codes,faults,paired,rest,runs}.test.ts',
  'test/engine/{clocks,ends,feeds,health,lanes,lives,service-cpu,standstill}.test.ts',
  'test/engine/embedded/{executors,schedule,virtual-user}.test.ts',
  'test/action/{act,cancelled,events,node24,paired}.test.ts',
  'test/safety/{long-texts,yaml-bombs}.test.ts',
  'test/storms/*.test.ts',
  'test/{gate-caps,parity}.test.ts',
  'test/templates/{other-ci,played,walked}.test.ts',
]

/** Tests of functions alone, which leave nothing behind: their files share the modules that they load, which is half their time. */
const PURE = ['test/{docs,evidence,judge,model,report,text}/**/*.test.ts']

export default defineConfig({
  // The embedded engine runs the same vu/ as k6, with k6's modules resolved to ours.
  resolve: { alias: [{ find: /^k6\/(.*)$/, replacement: module('$1') }] },
  test: {
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    globalSetup: 'test/support/shared.ts',
    setupFiles: 'test/support/each-file.ts',
    // Of tests within a file that mostly wait for their own small load, where they say so.
    maxConcurrency: 3,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'side by side',
          include: ['test/**/*.test.ts'],
          exclude: [...MEASURING, ...PURE],
          maxWorkers: 2,
          // As below: a service is not judged on a generator that others keep busy.
          retry: 1,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'functions',
          include: PURE,
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'one by one',
          include: MEASURING,
          fileParallelism: false,
          // A machine that others keep busy says nothing of a service: such a run is made again, and told as retried.
          retry: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
