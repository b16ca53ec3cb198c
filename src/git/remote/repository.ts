import { StoreError } from '../../ports.ts'
import { clean } from '../../text/shown.ts'
import { type Bare, inBare } from '../bare.ts'
import type { Remote } from './remote.ts'

/** Before it git does not listen to a configuration in the environment, nor keep away from the user's. */
const OLDEST = { major: 2, minor: 32 }

/** Does something in an empty repository of our own, which reaches one remote. @throws {StoreError} and what `act` throws. */
export async function inRepository<T>({ reach, where }: Remote, act: (git: Bare) => Promise<T>): Promise<T> {
  try {
    return await inBare(reach, async (git) => {
      await begin(git)
      return await act(git)
    })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (error instanceof StoreError || code === undefined) throw error
    throw new StoreError(
      `${where} needs a temporary folder, and none could be made (${code}): ${clean(message)}`,
    )
  }
}

async function begin(git: Bare): Promise<void> {
  const told = await git(['--version'])
  const [, major, minor] = /(\d{1,9})\.(\d{1,9})/.exec(told.stdout.toString()) ?? []
  if (told.code !== 0 || major === undefined) throw new StoreError(`git is needed: ${clean(told.said, 200)}`)
  if (Number(major) < OLDEST.major || (Number(major) === OLDEST.major && Number(minor) < OLDEST.minor))
    throw new StoreError(
      `git is needed, of version ${OLDEST.major}.${OLDEST.minor} or newer, and this one is ${major}.${minor}`,
    )
  await own(git, ['init', '--quiet', '--bare', '--template='])
}

/** What a git of ours prints that speaks with nobody. @throws {StoreError} where it fails all the same. */
export async function own(git: Bare, args: readonly string[], input?: Uint8Array): Promise<Buffer> {
  const { code, stdout, said } = await git(args, input === undefined ? {} : { input })
  if (code === 0) return stdout
  throw new StoreError(`git ${args[0]} failed (${code ?? 'ended'}): ${clean(said, 300)}`)
}
