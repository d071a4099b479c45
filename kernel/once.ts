/** Loads a thing, named with its room first: once in the snapshot of a query, each time anew in a command. */
export type Once = <T>(what: string, load: () => Promise<T>) => Promise<T>

/** A command may have changed what it read before: it reads anew. */
export const eachTime: Once = (_what, load) => load()

/** Keeps what was loaded until the snapshot ends: nothing can change within it. */
export function onceInSnapshot(): Once {
  const kept = new Map<string, Promise<unknown>>()
  return <T>(what: string, load: () => Promise<T>): Promise<T> => {
    const loaded = (kept.get(what) as Promise<T> | undefined) ?? load()
    kept.set(what, loaded)
    return loaded
  }
}
