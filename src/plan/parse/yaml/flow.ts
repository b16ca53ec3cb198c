/** Texts that YAML takes for themselves without quotes. */
const PLAIN = /^(?!(?:true|false|null)$)[A-Za-z][\w./-]*$/i

/** A value as a person writes it in one line of YAML: `{ path: server_ts, unit: ms }`. */
export function flow(value: unknown): string {
  if (typeof value === 'string') return PLAIN.test(value) ? value : JSON.stringify(value)
  if (Array.isArray(value)) return `[ ${value.map(flow).join(', ')} ]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, item]) => `${flow(key)}: ${flow(item)}`)
  return `{ ${entries.join(', ')} }`
}
