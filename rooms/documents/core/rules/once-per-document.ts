import type { Extracted } from '../extracted.ts'

/** Keeps what is made of a thing (a document, a line) for as long as the thing lives, so that many rules make it once. */
export function oncePer<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const kept = new WeakMap<Thing, { readonly made: Made }>()
  return (thing) => {
    const found = kept.get(thing) ?? { made: make(thing) }
    kept.set(thing, found)
    return found.made
  }
}

export const oncePerDocument = <Made>(make: (document: Extracted) => Made): ((document: Extracted) => Made) =>
  oncePer(make)
