/** The same command for another machine; what only this one knows is left out. */
export function reproduce(argv: readonly string[]): string {
  const words = argv.filter((word, i) => word !== '--json' && !isPlace(word) && !isPlace(argv[i - 1]))
  return `npx github:OWNER/socketgate ${words.map(quoted).join(' ')}`
}

function isPlace(word: string | undefined): boolean {
  return word === '--out' || word === '--k6'
}

function quoted(word: string): string {
  return /^[\w./:@%,=#-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
