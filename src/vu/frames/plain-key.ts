/**
 * Whether reading this key straight off a decoded value is as good as a walk: no array and no string has it of its
 * own, as both have `length` and indices. The check is made once, not for every message.
 */
export function isPlainKey(key: unknown): key is string {
  return typeof key === 'string' && key !== 'length' && !/^\d+$/.test(key)
}
