import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Failure } from '../../../src/model/failure.ts'
import { FILLER, SCENARIO_START } from '../../../src/model/metrics/internal.ts'
import { describeWithK6, k6Path } from '../../support/k6.ts'
import { heldBytes } from '../../support/memory.ts'
import { AMPLE, fakeK6, groupGone, NO_TIME, point, readRun, start, temporaryFolder } from './support.ts'

const SUMMARY = JSON.stringify({ metrics: { a: { type: 'trend', values: { 'p(99)': 3, count: 1 } } } })
const runFolders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('socketgate-k6-'))

// A temporary folder of these tests alone, in which nobody else runs anything.
const systemFolder = process.env.TMPDIR
beforeEach(() => {
  process.env.TMPDIR = temporaryFolder()
})
afterEach(() => {
  if (systemFolder === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = systemFolder
})

/** Waits for more than anybody should: without a signal the test would time out. */
const STAY = 'setInterval(() => {}, 1000);'
/** Prints a sample. */
const SAY = `const say = (metric, value) => fs.writeSync(1, JSON.stringify({ metric, type: 'Point', data: { time: new Date().toISOString(), value, tags: { scenario: 'a' } } }) + '\\n');`
/** Its pid as a sample, so that the test can look for its group. */
const SAY_PID = `say('pid', process.pid);`

const pidOf = (samples: readonly { metric: string; value: number }[]) =>
  samples.find(({ metric }) => metric === 'pid')?.value ?? Number.NaN

describe('running k6', () => {
  it('hands over samples, summary and exit of a clean run, and leaves no folder', async () => {
    const path = fakeK6(
      `process.stdout.write(${JSON.stringify(point('a', 3))}); fs.writeFileSync('summary.json', ${JSON.stringify(SUMMARY)})`,
    )
    const { samples, end } = await readRun(start({ path }))
    expect(samples).toMatchObject([{ metric: 'a', value: 3, source: 'k6', tags: { scenario: 'a' } }])
    expect(end).toMatchObject({ how: 'clean', detail: 'exit code 0', torn: { bytes: 0, lines: 0 }, log: [] })
    expect(end.summary).toEqual(
      new Map([
        [
          'a',
          new Map([
            ['p(99)', 3],
            ['count', 1],
          ]),
        ],
      ]),
    )
    expect(runFolders()).toEqual([])
  })

  it('gives k6 a private folder, its own arguments, and of the environment only the names in the plan', async () => {
    const out = join(temporaryFolder(), 'seen.json')
    process.env.K6_OUT = 'cloud'
    process.env.HTTPS_PROXY = 'http://proxy.internal'
    process.env.GITHUB_TOKEN = 'ghs_secret'
    const look = `const s = fs.statSync('.'); fs.writeFileSync(${JSON.stringify(out)}, JSON.stringify({ argv: process.argv.slice(2), env: process.env, mode: s.mode & 0o777, files: fs.readdirSync('.'), cwd: process.cwd() }))`
    try {
      const variables = { API_BASE: 'http://127.0.0.1:1', PASSWORD: '$(touch x); "quoted" `x`' }
      await readRun(
        start({
          path: fakeK6(look),
          variables,
          files: { 'script.js': '', 'vu.js': '', 'settings.json': '{}' },
        }),
      )
    } finally {
      for (const name of ['K6_OUT', 'HTTPS_PROXY', 'GITHUB_TOKEN']) delete process.env[name]
    }
    const seen = JSON.parse(readFileSync(out, 'utf8'))
    expect(seen.argv).toEqual([
      'run',
      '--quiet',
      '--no-usage-report',
      '--log-output=stderr',
      '--log-format=json',
      '--out=json=-',
      'script.js',
    ])
    expect(Object.keys(seen.env).sort()).toEqual([
      'API_BASE',
      'GOGC',
      'HOME',
      'K6_AUTO_EXTENSION_RESOLUTION',
      'K6_NO_USAGE_REPORT',
      'PASSWORD',
      'PATH',
      'TMPDIR',
      'TZ',
      'XDG_CACHE_HOME',
      'XDG_CONFIG_HOME',
    ])
    expect(seen.env).toMatchObject({
      PASSWORD: '$(touch x); "quoted" `x`',
      HOME: seen.cwd,
      K6_AUTO_EXTENSION_RESOLUTION: 'false',
    })
    expect(seen.files.sort()).toEqual(['script.js', 'settings.json', 'vu.js'])
    expect(seen.mode).toBe(0o700)
    expect(existsSync(seen.cwd)).toBe(false)
  })

  it.each(['K6_OUT', 'HTTPS_PROXY', 'no_proxy', 'PATH', 'HOME', 'LD_PRELOAD', 'GODEBUG', 'SSL_CERT_FILE'])(
    'refuses a plan variable that would steer k6 itself: %s',
    (name) => {
      expect(() => start({ path: '/bin/true', variables: { [name]: 'x' } })).toThrowError(
        expect.objectContaining<Partial<Failure>>({
          outcome: 'plan',
          message: expect.stringContaining(`\${${name}}`),
        }),
      )
      expect(runFolders()).toEqual([])
    },
  )

  it('refuses a value with a NUL byte before anything is started', () => {
    expect(() => start({ path: '/bin/true', variables: { A: 'x\0y' } })).toThrow(/\$\{A\} holds a NUL byte/)
  })

  it('says so when k6 cannot be started', async () => {
    const { samples, end } = await readRun(start({ path: '/nonexistent/k6' }))
    expect(samples).toEqual([])
    expect(end).toMatchObject({ how: 'crashed', detail: expect.stringContaining('ENOENT'), summary: null })
  })

  it.each([
    ['exits cleanly', 'process.exit(0)', 'clean', 'exit code 0'],
    [
      'crosses thresholds at the regular end',
      'process.exit(99)',
      'clean',
      'exit code 99 (thresholds crossed)',
    ],
    [
      'aborts on a threshold',
      `console.error(JSON.stringify({ level: 'error', msg: "thresholds on metrics 'a' were crossed; at least one has abortOnFail enabled, stopping test prematurely" })); process.exitCode = 99`,
      'aborted',
      'exit code 99 (thresholds crossed)',
    ],
    [
      'only says in its console that a threshold aborted it',
      `console.error(JSON.stringify({ level: 'info', source: 'console', msg: 'at least one has abortOnFail enabled' })); process.exitCode = 99`,
      'clean',
      'exit code 99 (thresholds crossed)',
    ],
    [
      'meets an exception in the script',
      'process.exit(107)',
      'crashed',
      'exit code 107 (exception in the script)',
    ],
    ['ends with a code that k6 does not have', 'process.exit(42)', 'crashed', 'exit code 42'],
    ['is interrupted by somebody else', 'process.exit(105)', 'killed', 'exit code 105 (stopped by a signal)'],
    ['is killed by somebody else', `process.kill(process.pid, 'SIGKILL')`, 'killed', 'signal SIGKILL'],
  ])('tells how k6 ended: it %s', async (_, code, how, detail) => {
    const { end } = await readRun(start({ path: fakeK6(code) }))
    expect(end).toMatchObject({ how, detail, summary: null })
  })

  it('has no summary where k6 wrote none, or half of one', async () => {
    const none = await readRun(start({ path: fakeK6('') }))
    expect(none.end).toMatchObject({ how: 'clean', summary: null, log: [] })
    const half = await readRun(
      start({ path: fakeK6(`fs.writeFileSync('summary.json', ${JSON.stringify(SUMMARY.slice(0, 40))})`) }),
    )
    expect(half.end).toMatchObject({
      how: 'clean',
      summary: null,
      log: [{ level: 'error', message: expect.stringContaining('cut off') }],
    })
  })

  it('keeps what was sampled before a crash, and counts the torn end', async () => {
    const text = point('a', 1) + point('a', 2).slice(0, 50)
    const { samples, end } = await readRun(
      start({
        path: fakeK6(`fs.writeSync(1, ${JSON.stringify(text)}); process.kill(process.pid, 'SIGKILL')`),
      }),
    )
    expect(samples).toMatchObject([{ value: 1 }])
    expect(end).toMatchObject({ how: 'killed', torn: { bytes: 50, lines: 0 } })
  })

  it('survives 500 MB on both pipes, with and without line ends, in little memory', async () => {
    const blocks = `const line = Buffer.alloc(1 << 20, 'x'); const lines = Buffer.from(('y'.repeat(1023) + '\\n').repeat(1 << 10))`
    const flood = `for (let i = 0; i < 125; i += 1) { for (const fd of [1, 2]) { fs.writeSync(fd, line); fs.writeSync(fd, lines) } }`
    const blocking = `for (const { _handle } of [process.stdout, process.stderr]) _handle.setBlocking(true)`
    const code = `${blocking}; ${blocks}; ${flood} fs.writeSync(1, ${JSON.stringify(`\n${point('a', 1)}`)})`
    const before = heldBytes()
    let most = before
    const looking = setInterval(() => {
      most = Math.max(most, heldBytes())
    }, 50)
    const { samples, end } = await readRun(start({ path: fakeK6(code) }))
    clearInterval(looking)
    expect(samples).toMatchObject([{ value: 1 }])
    expect(end.torn.lines).toBe(125 * (1 << 10) + 1)
    expect(end.log).toHaveLength(50)
    expect(most - before).toBeLessThan(32 * (1 << 20))
  })

  it('counts samples that k6 could not print', async () => {
    const line = {
      level: 'error',
      msg: "Sample(s) couldn't be marshalled to JSON",
      error: 'json: unsupported value: +Inf',
      failed: 4,
    }
    const { end } = await readRun(
      start({ path: fakeK6(`console.error(${JSON.stringify(JSON.stringify(line))})`) }),
    )
    expect(end).toMatchObject({
      torn: { lines: 4 },
      log: [
        {
          level: 'error',
          message: "Sample(s) couldn't be marshalled to JSON: json: unsupported value: +Inf",
        },
      ],
    })
  })

  it('makes k6 wait for a slow reader instead of buffering', async () => {
    const wrote = join(temporaryFolder(), 'wrote')
    const lines = point('a', 1).repeat(500)
    const code = `const text = ${JSON.stringify(lines)}; process.stdout._handle.setBlocking(true); let n = 0; for (let i = 0; i < 200; i += 1) { fs.writeSync(1, text); n += text.length; fs.writeFileSync(${JSON.stringify(wrote)}, String(n)) }`
    const run = start({ path: fakeK6(code) })
    const iterator = run.samples[Symbol.asyncIterator]()
    let count = (await iterator.next()).value?.length ?? 0
    // Until k6 stands still: two equal looks in a row.
    let last = -1
    const look = () => Number(existsSync(wrote) ? readFileSync(wrote, 'utf8') : 0)
    while (look() !== last || last === 0) {
      last = look()
      await new Promise((settle) => setTimeout(settle, 150))
    }
    expect(last).toBeLessThan(1 << 20)
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      count += next.value.length
    expect(count).toBe(100_000)
    expect(await run.ended).toMatchObject({ how: 'clean' })
  })
})

describe('ending k6', () => {
  it('interrupts a run that is cancelled and keeps its summary', async () => {
    const code = `${SAY} process.on('SIGINT', () => { fs.writeFileSync('summary.json', ${JSON.stringify(SUMMARY)}); process.exit(105) }); ${SAY_PID} ${STAY}`
    const cancel = new AbortController()
    const { samples, end, took } = await readRun(start({ path: fakeK6(code) }, cancel.signal), () =>
      cancel.abort(),
    )
    expect(end).toMatchObject({ how: 'cancelled', detail: 'exit code 105 (stopped by a signal)' })
    expect(end.summary?.get('a')?.get('count')).toBe(1)
    await groupGone(pidOf(samples))
    expect(took).toBeLessThan(3000)
  })

  it('ends with the second SIGINT where the first was not enough, and within 7 s where only SIGKILL is', async () => {
    const child = `require('node:child_process').spawn(process.execPath, ['-e', "process.on('SIGINT', () => {}); setInterval(() => {}, 1000)"], { stdio: 'inherit' });`
    const deaf = `for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => say('got', 1));`
    const patient = `let n = 0; process.on('SIGINT', () => { n += 1; if (n === 2) process.exit(105) });`
    const cancelled = [deaf + child, patient].map(async (code) => {
      const cancel = new AbortController()
      const path = fakeK6(`${SAY} ${code} ${SAY_PID} ${STAY}`)
      return await readRun(start({ path }, cancel.signal), () => cancel.abort())
    })
    const [killed, interrupted] = await Promise.all(cancelled)
    expect(killed!.end).toMatchObject({ how: 'cancelled', detail: 'signal SIGKILL', summary: null })
    expect(killed!.samples.filter(({ metric }) => metric === 'got')).toHaveLength(2)
    await groupGone(pidOf(killed!.samples))
    expect(killed!.took).toBeLessThan(7000)
    expect(interrupted!.end).toMatchObject({
      how: 'cancelled',
      detail: 'exit code 105 (stopped by a signal)',
    })
    expect(interrupted!.took).toBeGreaterThan(2400)
    expect(interrupted!.took).toBeLessThan(5000)
  })

  it('does not wait for a grandchild that holds the pipe', async () => {
    const child = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });`
    const { samples, end, took } = await readRun(
      start({ path: fakeK6(`${SAY} ${SAY_PID} ${child} setTimeout(() => process.exit(0), 50)`) }),
    )
    expect(end).toMatchObject({ how: 'clean' })
    await groupGone(pidOf(samples))
    expect(took).toBeLessThan(3000)
  })

  it('does not wait for one that left the group either', async () => {
    const child = `const c = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit', detached: true }); say('escaped', c.pid);`
    const { samples, end, took } = await readRun(
      start({ path: fakeK6(`${SAY} ${SAY_PID} ${child} setTimeout(() => process.exit(0), 50)`) }),
    )
    const escaped = samples.find(({ metric }) => metric === 'escaped')?.value as number
    process.kill(escaped, 'SIGKILL')
    expect(end).toMatchObject({ how: 'clean' })
    expect(took).toBeLessThan(7000)
  })

  it('ends the run when nobody reads any more', async () => {
    const run = start({ path: fakeK6(`${SAY} ${SAY_PID} ${STAY} setInterval(() => say('a', 1), 5)`) })
    let pid = Number.NaN
    for await (const batch of run.samples) {
      pid = pidOf(batch)
      break
    }
    expect(await run.ended).toMatchObject({ how: 'cancelled' })
    await groupGone(pid)
  })

  it('does not need a reader to end a cancelled run', async () => {
    const cancel = new AbortController()
    const run = start(
      { path: fakeK6(`${SAY} ${SAY_PID} ${STAY} setInterval(() => say('a', 1), 1)`) },
      cancel.signal,
    )
    cancel.abort()
    expect(await run.ended).toMatchObject({ how: 'cancelled' })
  })

  it('has counted a torn end when it says how the run ended, however slowly it was read', async () => {
    const text = point('a', 1).repeat(1000) + point('a', 2).slice(0, 40)
    const code = `process.stdout._handle.setBlocking(true); fs.writeSync(1, ${JSON.stringify(text)})`
    const run = start({ path: fakeK6(code) })
    const { samples, end } = await readRun(run, () => new Promise((settle) => setTimeout(settle, 300)))
    expect(samples).toHaveLength(1000)
    expect(end.torn).toEqual({ bytes: 40, lines: 0 })
  })

  it('ends a run at once whose signal was aborted before it began', async () => {
    const { end, took } = await readRun(start({ path: fakeK6(STAY) }, AbortSignal.abort()))
    expect(end.how).toBe('cancelled')
    expect(took).toBeLessThan(3000)
  })

  it('calls a run hung that goes on after its time', async () => {
    const allowance = { ...NO_TIME, planned: 300, margin: 200, startUp: 2000 }
    const path = fakeK6(`${SAY} ${SAY_PID} ${STAY} process.on('SIGINT', () => process.exit(105))`)
    const { samples, end, took } = await readRun(start({ path, allowance }))
    expect(end).toMatchObject({ how: 'hung', detail: 'exit code 105 (stopped by a signal)' })
    expect(samples).toHaveLength(1)
    expect(took).toBeGreaterThan(450)
    expect(took).toBeLessThan(3000)
  })

  it('waits only 1 s beyond the grace after an unanswered close', async () => {
    const allowance = { ...NO_TIME, planned: 300, grace: 200, margin: 60_000 }
    const code = `${SAY} ${SAY_PID} say('${SCENARIO_START}', Date.now()); say('ws_close_unanswered', 1); say('${FILLER}', 0); ${STAY} process.on('SIGINT', () => process.exit(105))`
    const { end, took } = await readRun(start({ path: fakeK6(code), allowance }))
    expect(end.how).toBe('hung')
    expect(took).toBeGreaterThan(1400)
    expect(took).toBeLessThan(4000)
  })

  it('gives a run its whole time from when its scenarios started', async () => {
    const allowance = {
      ...NO_TIME,
      planned: 500,
      margin: 500,
      starts: new Map([['a', 100]]),
      startUp: AMPLE.margin,
    }
    const code = `${SAY} ${SAY_PID} setTimeout(() => say('${SCENARIO_START}', Date.now() + 60_000), 300); setTimeout(() => process.exit(0), 1000)`
    const { end } = await readRun(start({ path: fakeK6(code), allowance }))
    expect(end.how).toBe('clean')
  })

  it('takes k6 and its folder along when our own process exits in mid-run', async () => {
    const { pid, folder } = await leaveOnce(fakeK6(`${SAY} ${SAY_PID} ${STAY}`), 'process.exit(0)')
    await groupGone(pid)
    expect(readdirSync(folder)).toEqual(['run.mjs'])
  })
})

/** A process of its own that starts k6, and does `leave` when the first sample has come. */
async function leaveOnce(path: string, leave: string, script = ''): Promise<{ pid: number; folder: string }> {
  const folder = temporaryFolder()
  const file = join(folder, 'run.mjs')
  const build = await rolldown({
    input: fileURLToPath(new URL('../../../src/engine/k6/run.ts', import.meta.url)),
    platform: 'node',
  })
  await build.write({ file, format: 'esm' })
  await build.close()
  const job = { path, files: { 'script.js': script }, variables: {}, allowance: { ...AMPLE, starts: null } }
  const code = `import { execFileSync } from 'node:child_process'
    import { writeSync } from 'node:fs'
    import { runK6 } from ${JSON.stringify(file)}
    const run = runK6(${JSON.stringify(job)}, new AbortController().signal)
    for await (const _ of run.samples) {
      writeSync(1, execFileSync('pgrep', ['-P', String(process.pid)]))
      ${leave}
    }`
  const env = { ...process.env, TMPDIR: folder }
  const options = { encoding: 'utf8', env } as const
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], options)
  return { pid: Number(stdout.trim()), folder }
}

describeWithK6('a real k6 that has lost us', () => {
  it('ends by itself at its next sample, since nobody reads it', async () => {
    const script = `import { sleep } from 'k6'
      export const options = { vus: 1, duration: '60s' }
      export default function () { sleep(0.01) }`
    const { pid } = await leaveOnce(k6Path!, `process.kill(process.pid, 'SIGKILL')`, script)
    expect(pid).toBeGreaterThan(0)
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), 5000)
  })
})
