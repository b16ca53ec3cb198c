import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What a system says of itself; empty: it does not. */
export interface Names {
  /** Changes with every start of the kernel, and is one for all containers on it. */
  readonly boot: string
  /** Of the installation, or of the image that it was made of. */
  readonly machine: string
}

/** Linux tells both, macOS its boot, Windows its installation. */
export function namesOfSystem(system: NodeJS.Platform = process.platform): Names {
  if (system === 'darwin') return { boot: said('sysctl', ['-n', 'kern.bootsessionuuid']), machine: '' }
  if (system === 'win32') return { boot: '', machine: guidIn(said('reg', MACHINE_GUID)) }
  return {
    boot: readOrEmpty('/proc/sys/kernel/random/boot_id').trim(),
    machine: readOrEmpty('/etc/machine-id').trim(),
  }
}

const MACHINE_GUID = ['query', 'HKLM\\SOFTWARE\\Microsoft\\Cryptography', '/v', 'MachineGuid']

/** Of what `reg query` prints: `    MachineGuid    REG_SZ    0f3a…`. */
export function guidIn(text: string): string {
  return /\bMachineGuid\s+REG_SZ\s+([0-9a-f-]{8,64})/i.exec(text)?.[1] ?? ''
}

/** What a command of the system prints; empty where there is none, or it fails. */
function said(command: string, args: readonly string[]): string {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', timeout: 2000, windowsHide: true })
  return status === 0 ? stdout.trim() : ''
}

export function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
