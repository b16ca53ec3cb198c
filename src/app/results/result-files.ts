import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { BASE_FOLDER } from '../change/kept.ts'
import { isResult } from './results-folder.ts'

/** A file of a folder of results: its name there, and its size in bytes. */
export interface ResultFile {
  readonly name: string
  readonly size: number
}

/**
 * What a step has left in its folder, and in that of its base's plan. Whatever else lies there, and every link, is none of
 * its results.
 */
export async function resultFiles(out: string): Promise<readonly ResultFile[]> {
  return [...(await filesIn(out, '')), ...(await filesIn(out, BASE_FOLDER))]
}

async function filesIn(out: string, folder: string): Promise<ResultFile[]> {
  const place = await lstat(join(out, folder)).catch(() => null)
  if (!place?.isDirectory()) return []
  const names = (await readdir(join(out, folder))).filter(isResult).map((name) => join(folder, name))
  const files = await Promise.all(
    names.map(async (name) => ({ name, facts: await lstat(join(out, name)).catch(() => null) })),
  )
  return files.flatMap(({ name, facts }) => (facts?.isFile() ? [{ name, size: facts.size }] : []))
}
