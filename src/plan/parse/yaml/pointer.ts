/** JSON pointers (RFC 6901) name places in a plan: they key the index of positions, and ajv speaks them too. */
export type Pointer = string

/** The pointer of a key or list index below `parent`. */
export function below(parent: Pointer, key: string | number): Pointer {
  return `${parent}/${typeof key === 'number' ? key : key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The keys from the root down, unescaped. List indices are digits. */
export function keysOf(pointer: Pointer): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** As a person would write it: `scenarios.orders.socket.open[0].send`. */
export function dotted(pointer: Pointer): string {
  let text = ''
  for (const key of keysOf(pointer)) {
    if (/^\d+$/.test(key)) text += `[${key}]`
    else if (/^[\w-]{1,64}$/.test(key)) text += text === '' ? key : `.${key}`
    else text += `[${JSON.stringify(key.slice(0, 64))}]`
  }
  return text
}
