import { spawn } from 'node:child_process'
import { platform } from 'node:process'
import { describe, expect, it, onTestFinished } from 'vitest'
import { setDescriptorLimit } from '../../src/engine/process/descriptor-limit.ts'
import { watchHealth } from '../../src/engine/process/health.ts'
import { quotaOf } from '../../src/engine/process/quota.ts'
import { cpuTicks, machineTicks, parsePs, readDescriptorLimit } from '../../src/engine/process/reading.ts'

describe('reading what a process uses', () => {
  it('finds the CPU time behind a program name with spaces and parentheses', () => {
    const stat = '42 (a (b) c) S 1 42 42 0 -1 4194560 512 0 0 0 123 45 0 0 20 0 9 0 100 0 0'
    expect(cpuTicks(stat)).toBe(168)
  })

  it('adds the ticks of the machine without counting guests twice', () => {
    expect(machineTicks('cpu  10 1 5 100 2 0 1 7 3 3\ncpu0 1 1 1 1 1 1 1 1 1 1\n')).toEqual({
      total: 126,
      steal: 7,
    })
  })

  it('knows no steal on a kernel that does not tell', () => {
    expect(machineTicks('cpu  10 1 5 100\n')).toEqual({ total: 116, steal: 0 })
  })

  it.each([
    ['  1:02.34  51234\n', 62_340, 51_234 * 1024],
    ['0:00.07 900\n', 70, 900 * 1024],
    ['2:03:04.00 1\n', 7_384_000, 1024],
  ])('reads the answer of ps: %j', (line, cpuMs, memory) => {
    expect(parsePs(line)).toEqual({ cpuMs, memory })
  })
})

describe('the cores that a control group leaves', () => {
  const files = (texts: { readonly [path: string]: string }) => (path: string) => texts[path] ?? null

  it.each([
    ['no group at all', {}],
    ['one without a quota', { '/proc/self/cgroup': '0::/a\n', '/sys/fs/cgroup/a/cpu.max': 'max 100000\n' }],
    [
      'one of version 1 without a quota',
      {
        '/proc/self/cgroup': '4:cpu,cpuacct:/a\n',
        '/sys/fs/cgroup/cpu/a/cpu.cfs_quota_us': '-1\n',
        '/sys/fs/cgroup/cpu/a/cpu.cfs_period_us': '100000\n',
      },
    ],
  ])('are all of them in %s', (_, texts) => {
    expect(quotaOf(files(texts))).toBe(Number.POSITIVE_INFINITY)
  })

  it('are those of the narrowest group above the process', () => {
    const texts = {
      '/proc/self/cgroup': '0::/jobs/one\n',
      '/sys/fs/cgroup/jobs/one/cpu.max': '150000 100000\n',
      '/sys/fs/cgroup/jobs/cpu.max': '12000 100000\n',
    }
    expect(quotaOf(files(texts))).toBe(0.12)
  })

  it("are the container's own, where the path is the host's", () => {
    const texts = { '/proc/self/cgroup': '0::/../../host/abc\n', '/sys/fs/cgroup/cpu.max': '25000 50000\n' }
    expect(quotaOf(files(texts))).toBe(0.5)
  })

  it('are read in version 1 as well', () => {
    const texts = {
      '/proc/self/cgroup': '3:memory:/a\n4:cpu,cpuacct:/a\n',
      '/sys/fs/cgroup/cpu,cpuacct/a/cpu.cfs_quota_us': '20000\n',
      '/sys/fs/cgroup/cpu,cpuacct/a/cpu.cfs_period_us': '100000\n',
    }
    expect(quotaOf(files(texts))).toBe(0.2)
  })
})

describe.skipIf(platform !== 'linux')('watching a process', () => {
  const busy = () => {
    const child = spawn(process.execPath, ['-e', 'for (;;) {}'], { stdio: 'ignore' })
    onTestFinished(() => void child.kill('SIGKILL'))
    return child.pid as number
  }

  it('measures its share of the cores, its memory and its descriptor limit', async () => {
    const watch = watchHealth(busy(), 1)
    await new Promise((settle) => setTimeout(settle, 3300))
    const health = watch.stop()
    expect(health.cpuP95).toBeGreaterThan(0.02)
    expect(health.cpuP95).toBeLessThan(1.15)
    expect(health.stealP95).toBeGreaterThanOrEqual(0)
    expect(health.memoryPeak).toBeGreaterThan(10 * 1024 * 1024)
    expect(health.descriptorLimit).toBeGreaterThan(0)
    const { cpu, memory, descriptors } = health.peaks ?? {}
    expect(cpu?.most).toBeGreaterThanOrEqual(health.cpuP95 as number)
    expect(memory?.most).toBe(health.memoryPeak)
    expect(descriptors?.most).toBeGreaterThan(2)
    expect(Math.abs(Date.now() - (cpu?.at ?? 0))).toBeLessThan(4_000)
  })

  it('sets how many files a process may have, and says where that is not allowed', async () => {
    const child = busy()
    expect(await setDescriptorLimit(child, 200)).toBe(true)
    expect(readDescriptorLimit(child)).toBe(200)
    // More than any Linux allows (fs.nr_open), whoever asks.
    expect(await setDescriptorLimit(child, 2 ** 40)).toBe(false)
    expect(readDescriptorLimit(child)).toBe(200)
  })

  it('says nothing of a process that it never saw', () => {
    expect(watchHealth(2 ** 22 + 1, 2).stop()).toEqual({
      cpuP95: null,
      cores: 2,
      stealP95: null,
      memoryPeak: null,
      descriptorLimit: null,
    })
  })
})
