// A generator that may open too few files for its load: what fails is its own, and its limit is named.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { startDemo, writeExample } from './demo.mjs'
import { enginesFound, inFolder } from './gate.mjs'
import { blamesItself, SHORT_OF } from './short-of.mjs'

export const says =
  '20 runs of 80 users under each engine with 70 open files blame no service and name the limit (6 min)'

const FILES = 70

/** @param options `count` runs under each engine; `engine`: under one only. */
export async function prove({ count = '20', engine }) {
  if (spawnSync('prlimit', ['--version']).status !== 0) {
    console.log('prlimit is not found')
    return undefined
  }
  return await inFolder(async (folder) => {
    const demo = await startDemo()
    try {
      const file = writeExample(join(folder, 'descriptors.yaml'), 'demo', SHORT_OF)
      const through = ['prlimit', `--nofile=${FILES}:${FILES}`]
      const limit = { code: 'descriptors', words: `it may open no more files than ${FILES}` }
      return await blamesItself(limit, enginesFound(engine), Number(count), {
        file,
        folder,
        env: demo.env,
        through,
      })
    } finally {
      demo.stop()
    }
  })
}
