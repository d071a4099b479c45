import { openDatabase, reading, writing } from './kept-database.ts'

/** The head of a log as this browser saw it last. */
export interface KeptHead {
  readonly origin: string
  readonly size: number
  readonly root: Uint8Array
}

/** The last head that was seen of a log; null where none was, or the browser keeps nothing. */
export const readKeptHead = async (origin: string): Promise<KeptHead | null> => {
  try {
    const database = await openDatabase()
    return (await reading<KeptHead | undefined>(database, 'heads', (store) => store.get(origin))) ?? null
  } catch {
    return null
  }
}

export const keepHead = async (head: KeptHead): Promise<void> => {
  try {
    await writing(await openDatabase(), 'heads', (store) => void store.put(head))
  } catch {
    // A browser that keeps nothing compares nothing the next time.
  }
}
