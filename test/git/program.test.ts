import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { gitIn } from '../../src/git/git.ts'
import { gitProgram } from '../../src/git/program.ts'
import { temporaryFolder } from '../support/folder.ts'

const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim()
const USUAL = process.env.PATH ?? ''

/** A workspace whose change brings a git of its own along, which says what its author likes. */
function workspaceWithGit(): string {
  const workspace = temporaryFolder('socketgate-program')
  mkdirSync(join(workspace, 'bin'))
  writeFileSync(join(workspace, 'bin/git'), '#!/bin/sh\necho forged\n')
  chmodSync(join(workspace, 'bin/git'), 0o755)
  return workspace
}

const asked = (workspace: string, ...folders: string[]) => ({
  GITHUB_WORKSPACE: workspace,
  PATH: [...folders, USUAL].join(delimiter),
})

test('a folder of the workspace on PATH gives no git, and its helpers are not looked for there', () => {
  const workspace = workspaceWithGit()
  const found = gitProgram(asked(workspace, join(workspace, 'bin')))
  expect(found.path).toBe(real)
  expect(found.PATH).toBe(USUAL)
})

test('a relative folder of PATH gives no git, wherever the workspace is', () => {
  const workspace = workspaceWithGit()
  const { path } = gitProgram({
    PATH: ['', '.', relative('.', join(workspace, 'bin')), USUAL].join(delimiter),
  })
  expect(path).toBe(real)
})

test('a link that leads into the workspace gives no git, be it the folder or the program', () => {
  const workspace = workspaceWithGit()
  const outside = temporaryFolder('socketgate-links')
  symlinkSync(join(workspace, 'bin'), join(outside, 'bin'))
  symlinkSync(join(workspace, 'bin/git'), join(outside, 'git'))
  expect(gitProgram(asked(workspace, join(outside, 'bin'), outside)).path).toBe(real)
})

test('a link of the workspace to a folder outside gives no git: the change says where it leads', () => {
  const workspace = temporaryFolder('socketgate-program')
  symlinkSync(dirname(real), join(workspace, 'tools'))
  expect(() => gitProgram({ GITHUB_WORKSPACE: workspace, PATH: join(workspace, 'tools') })).toThrow(
    'git is not installed outside of the workspace',
  )
})

test('where the workspace alone has a git nothing is asked of it', async () => {
  const workspace = workspaceWithGit()
  const env = { GITHUB_WORKSPACE: workspace, PATH: join(workspace, 'bin') }
  await expect(gitIn(workspace, env)(['--version'])).rejects.toThrow('not installed outside of the workspace')
})
