/**
 * Until the function that it returns is called, an exception that nobody caught is told by `tell`, which gives the exit
 * code, and ends the process. Node itself would write it as it came: with a service's text in it, secrets, and lines
 * that are workflow commands.
 */
export function onCrash(tell: (error: unknown) => number | Promise<number>): () => void {
  let told = false
  const crashed = async (error: unknown) => {
    if (told) return
    told = true
    let code = 70
    try {
      code = await tell(error)
    } finally {
      process.exit(code)
    }
  }
  process.on('uncaughtException', crashed)
  return () => void process.off('uncaughtException', crashed)
}
