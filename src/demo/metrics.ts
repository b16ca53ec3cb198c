import { readdirSync } from 'node:fs'

/** What a service says of itself in Prometheus' text format. @param sockets that are open. */
export function metricsPage(sockets: number): string {
  const lines = [
    ...gauge('demo_sockets', 'Open sockets.', sockets),
    ...gauge('process_resident_memory_bytes', 'Resident memory.', process.memoryUsage.rss()),
    ...gauge('process_start_time_seconds', 'Start of the process.', STARTED),
    ...openFiles(),
  ]
  return `${lines.join('\n')}\n`
}

const STARTED = Math.round(Date.now() / 1000 - process.uptime())

function gauge(name: string, help: string, value: number): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${value}`]
}

/** Where the system shows them. */
function openFiles(): string[] {
  try {
    return gauge('process_open_fds', 'Open file descriptors.', readdirSync('/proc/self/fd').length)
  } catch {
    return []
  }
}
