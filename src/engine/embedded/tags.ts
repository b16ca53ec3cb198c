import type { Tags } from '../../model/sample.ts'

type Values = Readonly<Record<string, unknown>>

/** Makes equal tag sets the same object within one run, so that they are cheap keys from here to the record. */
export class TagSets {
  readonly #sets = new Map<string, Tags>()
  readonly #merged = new Map<Tags, Map<string, Tags>>()

  /** The one object with these tags; values become text, as in k6. */
  intern(values: Values): Tags {
    const names = Object.keys(values).sort()
    const key = names.map((name) => `${name}\0${values[name]}`).join('\0')
    const known = this.#sets.get(key)
    if (known !== undefined) return known
    const tags: Tags = Object.freeze(Object.fromEntries(names.map((name) => [name, String(values[name])])))
    this.#sets.set(key, tags)
    return tags
  }

  /** `base` (interned) under `own`. Called per sample: without a new combination it is one loop and two look-ups. */
  merge(base: Tags, own: Values): Tags {
    let key = ''
    for (const name in own) key += `${name}\0${own[name]}\0`
    if (key === '') return base
    const children = this.#children(base)
    const known = children.get(key)
    if (known !== undefined) return known
    const merged = this.intern({ ...base, ...own })
    children.set(key, merged)
    return merged
  }

  #children(base: Tags): Map<string, Tags> {
    const known = this.#merged.get(base)
    if (known !== undefined) return known
    const fresh = new Map<string, Tags>()
    this.#merged.set(base, fresh)
    return fresh
  }
}

/** `exec.vu.metrics.tags`: writable by the script, on every sample of the VU from then on. */
export class VuTags {
  readonly #sets: TagSets
  readonly #values: Record<string, string>
  #current: Tags
  /** What the script sees. */
  readonly view: Record<string, string>

  constructor(sets: TagSets, base: Tags) {
    this.#sets = sets
    this.#values = Object.assign(Object.create(null), base)
    this.#current = sets.intern(base)
    this.view = new Proxy(this.#values, {
      set: (_, name, value) => this.#change(() => this.#set(name, value)),
      deleteProperty: (_, name) => this.#change(() => Reflect.deleteProperty(this.#values, name)),
    })
  }

  /** Interned. */
  get current(): Tags {
    return this.#current
  }

  #set(name: string | symbol, value: unknown): boolean {
    if (typeof name !== 'string' || !['string', 'number', 'boolean'].includes(typeof value)) {
      throw new TypeError(`the tag ${String(name)} must be text, a number or a boolean`)
    }
    this.#values[name] = String(value)
    return true
  }

  #change(change: () => boolean): boolean {
    const done = change()
    this.#current = this.#sets.intern(this.#values)
    return done
  }
}
