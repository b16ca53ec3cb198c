/**
 * Foreign text in a message of ours: cut to 40 characters, everything but printable ASCII escaped, so that no
 * control, bidirectional or terminal sequence of a service gets through.
 */
export function escaped(text: string): string {
  const cut = [...text].slice(0, 40)
  const safe = cut.map((char) => (/[ -~]/.test(char) ? char : `\\u{${char.codePointAt(0)!.toString(16)}}`))
  return safe.join('') + (text.length > 40 ? '…' : '')
}

/** `1 socket`, `3 sockets`: a number never stands without its unit. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
