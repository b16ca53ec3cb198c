import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { knownReleases, releaseOf } from '../../../src/engine/k6/get/releases.ts'
import { temporaryFolder } from './support.ts'

const path = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url))
const TABLE = path('src/engine/k6/get/releases.json')
const BUILDS = ['linux-amd64', 'linux-arm64', 'macos-amd64', 'macos-arm64', 'windows-amd64']

describe('the table of releases', () => {
  const table: { [version: string]: { [build: string]: string } } = JSON.parse(readFileSync(TABLE, 'utf8'))
  const rows = Object.entries(table).flatMap(([version, builds]) =>
    Object.entries(builds).map(([build, hash]) => ({ version, build, hash })),
  )

  it('holds exact versions from the floor on, upstream’s builds, and hashes that are all different', () => {
    expect(rows.length).toBeGreaterThanOrEqual(17)
    for (const { version, build, hash } of rows) {
      expect(version).toMatch(/^v[2-9]\.\d+\.\d+$/)
      expect(BUILDS).toContain(build)
      expect(hash).toMatch(/^[0-9a-f]{64}$/)
    }
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(rows.length)
  })

  it('has every build of the default version', () => {
    for (const [platform, arch] of [
      ['linux', 'x64'],
      ['linux', 'arm64'],
      ['darwin', 'x64'],
      ['darwin', 'arm64'],
      ['win32', 'x64'],
    ] as const) {
      expect(releaseOf({ platform, arch }).version).toBe('2.3.0')
      expect(knownReleases(platform, arch)[0]?.version).toBe('2.3.0')
    }
  })

  it('gives an archive its name, its entry and its hash', () => {
    expect(releaseOf({ version: 'v2.2.0', platform: 'linux', arch: 'arm64' })).toEqual({
      version: '2.2.0',
      platform: 'linux-arm64',
      archive: 'k6-v2.2.0-linux-arm64.tar.gz',
      entry: 'k6-v2.2.0-linux-arm64/k6',
      binary: 'k6',
      sha256: '4ecd64cadcc792402d16293836115480419c4447c032858f564852d98f1bf54c',
    })
    expect(releaseOf({ version: '2.3.0', platform: 'win32', arch: 'x64' })).toMatchObject({
      archive: 'k6-v2.3.0-windows-amd64.zip',
      entry: 'k6-v2.3.0-windows-amd64/k6.exe',
      binary: 'k6.exe',
    })
  })

  it('lists what is known for a machine, and nothing for one that upstream does not build for', () => {
    expect(knownReleases('linux', 'x64').map(({ version }) => version)).toEqual([
      '2.3.0',
      '2.2.0',
      '2.1.0',
      '2.0.0',
    ])
    expect(knownReleases('darwin', 'arm64').map(({ version }) => version)).toEqual([
      '2.3.0',
      '2.2.0',
      '2.0.0',
    ])
    expect(knownReleases('freebsd', 'x64')).toEqual([])
  })
})

describe('adding a release', () => {
  const hash = (index: number) => String(index).repeat(64)
  const list = (version: string, builds = BUILDS) =>
    builds
      .map((build, i) => `${hash(i)}  k6-${version}-${build}.${build.startsWith('linux') ? 'tar.gz' : 'zip'}`)
      .concat(`${hash(9)}  k6-${version}-linux-amd64.deb`, `${hash(8)}  k6-${version}-spdx.json`)
      .join('\n')

  function add(version: string, text: string) {
    const folder = temporaryFolder()
    const [table, checksums] = [join(folder, 'releases.json'), join(folder, 'checksums.txt')] as const
    copyFileSync(TABLE, table)
    writeFileSync(checksums, text)
    const script = path('scripts/add-k6-release.mjs')
    const args = [script, version, '--checksums', checksums, '--table', table]
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    return { status, stderr, table: readFileSync(table, 'utf8') }
  }

  it('takes the five builds from upstream’s list, newest version first', () => {
    const added = add('v2.10.0', `${list('v2.10.0')}\n`)
    expect(added).toMatchObject({ status: 0, stderr: '' })
    const table = JSON.parse(added.table)
    expect(Object.keys(table)).toEqual(['v2.10.0', 'v2.3.0', 'v2.2.0', 'v2.1.0', 'v2.0.0'])
    expect(table['v2.10.0']).toEqual(Object.fromEntries(BUILDS.map((build, i) => [build, hash(i)])))
    expect({ ...table, 'v2.10.0': undefined }).toEqual(JSON.parse(readFileSync(TABLE, 'utf8')))
  })

  it.each([
    ['v2.10.0', list('v2.10.0', BUILDS.slice(0, 4)), /the list has no k6-v2\.10\.0-windows-amd64\.zip/],
    ['v2.3.0', list('v2.3.0'), /the list says 0{64}, the table 39c3117b.*; nothing was changed/],
    ['v2.10.0', '<html>', /the list has no/],
    ['2.10.0', list('v2.10.0'), /^usage: /],
    ['../x', list('v2.10.0'), /^usage: /],
  ])('changes nothing where %s cannot be added', (version, text, reason) => {
    const added = add(version, text)
    expect(added.status).toBe(1)
    expect(added.stderr).toMatch(reason)
    expect(added.table).toBe(readFileSync(TABLE, 'utf8'))
  })
})
