/** The middle of the values. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/**
 * Prints one figure against its limit and remembers a breach in the exit code.
 * `sense` is 'at most' or 'at least'.
 */
export function report(name, value, sense, limit, unit = '×') {
  const kept = sense === 'at most' ? value <= limit : value >= limit
  if (!kept) process.exitCode = 1
  const shown = `${value.toFixed(2)} ${unit}`
  console.log(
    `${kept ? 'ok  ' : 'OVER'} ${name.padEnd(56)} ${shown.padStart(12)}   ${sense} ${limit} ${unit}`,
  )
}
