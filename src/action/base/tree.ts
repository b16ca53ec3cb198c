import type { Git } from '../../git/git.ts'

/** Where a file lay in a commit that HEAD has at `path`, if git takes it for moved; null: it does not. */
export async function movedTo(git: Git, commit: string, path: string): Promise<string | null> {
  // Of a change with more files than its limit git would say that none was moved.
  const args = ['diff-tree', '-r', '-z', '--name-status', '-M', '-l0', '--diff-filter=R', commit, 'HEAD']
  // `R096\0plans/a.yaml\0plans/b.yaml\0`, again and again.
  const words = (await git(args)).toString().split('\0')
  const at = words.findIndex((word, i) => i % 3 === 2 && word === path)
  return at < 0 ? null : words[at - 1]!
}

/** Files of a whole commit that have a word somewhere, wherever in the repository git is run. */
export async function filesSaying(
  git: Git,
  commit: string,
  word: string | undefined,
): Promise<readonly string[]> {
  if (word === undefined) return []
  const up = (await git(['rev-parse', '--show-cdup'])).toString().trim()
  // Every file is a text: which ones are not, the change's own .gitattributes would say.
  const args = ['-C', up === '' ? '.' : up, 'grep', '-l', '-z', '-a', '-F', '-e', word, commit]
  const found = await git(args).catch((error: { readonly code?: unknown }) => {
    // Git found nothing.
    if (error.code === 1) return Buffer.alloc(0)
    throw error
  })
  const names = found
    .toString()
    .split('\0')
    .filter((name) => name !== '')
  return names.map((name) => name.slice(commit.length + 1))
}
