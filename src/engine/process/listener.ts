import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** TCP_LISTEN (include/net/tcp_states.h). */
const LISTEN = '0A'

/**
 * Processes of this machine that listen on a port, by /proc (proc_net(5)): those of this user alone, unless it is root.
 * Empty: there is none, it cannot be seen, or this system has no /proc.
 */
export function listenersOn(port: number): readonly number[] {
  const inodes = new Set(
    ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => listeningInodes(read(file), port)),
  )
  if (inodes.size === 0) return []
  return names('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => names(`/proc/${pid}/fd`).some((fd) => inodes.has(inodeOf(`/proc/${pid}/fd/${fd}`))))
    .map(Number)
}

/** The inodes of sockets that listen on a port, as a table of /proc/net tells them. */
export function listeningInodes(table: string, port: number): readonly string[] {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  return table.split('\n').flatMap((line) => {
    const [, local = '', , state, , , , , , inode] = line.trim().split(/\s+/)
    return state === LISTEN && local.endsWith(suffix) && inode !== undefined ? [inode] : []
  })
}

function inodeOf(link: string): string {
  try {
    return /^socket:\[(\d+)\]$/.exec(readlinkSync(link))?.[1] ?? ''
  } catch {
    return ''
  }
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
