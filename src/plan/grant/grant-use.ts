import type { Origin } from './origin.ts'

/** What the caller granted, and what of it was of use: one that nothing uses is a mistyped one, or an old one. */
export class GrantUse {
  readonly #idle: Set<string>
  #asked = false

  /** @param grants as the caller wrote them; those of a policy file, which are for every plan, are none of its. */
  constructor(grants: readonly string[]) {
    this.#idle = new Set(grants)
  }

  /** Of a plan, these were looked at, and those that cover something. */
  add(grants: readonly Origin[], covers: (grant: Origin) => boolean): void {
    this.#asked = true
    const used = new Set(grants.filter(covers).map(({ text }) => text))
    for (const written of this.#idle) if (used.has(originText(written))) this.#idle.delete(written)
  }

  /** Those that no plan has used; none, where no plan came as far as to be asked. */
  get idle(): readonly string[] {
    return this.#asked ? [...this.#idle] : []
  }
}

/** `wss://a:443/` and `wss://a` are one. */
const originText = (written: string) => {
  const { protocol, host } = new URL(written)
  return `${protocol}//${host}`
}
