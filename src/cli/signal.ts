/** The exit code: a run stopped by SIGTERM says so with 143, whatever the verdict's 130 for SIGINT (128 + signal). */
export function exitCode(exit: number, signal: AbortSignal): number {
  return exit === 130 && signal.aborted && signal.reason === 'SIGTERM' ? 143 : exit
}
