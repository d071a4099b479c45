/** Definitions that are told once: the same one has the same number, so that what refers to it refers to something. */
export interface Pool<Definition> {
  readonly numberOf: (definition: Definition) => number
  /** All of them, in the order of their numbers. */
  readonly all: () => readonly Definition[]
}

/** A pool that counts from `first`; definitions are the same when their fields are; their words have no bar in them. */
export function pool<Definition extends object>(first: 0 | 1): Pool<Definition> {
  const numbers = new Map<string, number>()
  const definitions: Definition[] = []
  return {
    numberOf(definition) {
      const key = Object.values(definition).join('|')
      const known = numbers.get(key)
      if (known !== undefined) return known
      const number = first + definitions.length
      numbers.set(key, number)
      definitions.push(definition)
      return number
    },
    all: () => definitions,
  }
}
