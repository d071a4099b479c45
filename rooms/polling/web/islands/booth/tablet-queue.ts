import { openDatabase, reading, writing } from './kept-database.ts'

/** A ballot made on this device, until the box has it; afterwards its key alone, so that a card serves once. */
export interface Queued {
  readonly id?: number
  readonly eh: string
  readonly key: string
  readonly state: 'waiting' | 'taken' | 'refused'
  readonly line: string | null
}

/** The ballots of one vote on this device. */
export interface TabletQueue {
  readonly list: () => Promise<readonly Queued[]>
  readonly add: (key: string, line: string) => Promise<void>
  readonly change: (queued: Queued) => Promise<void>
}

/** Opens the queue; fails where the browser keeps nothing, for then no ballot may be made here. */
export async function openQueue(eh: string): Promise<TabletQueue> {
  const database = await openDatabase()
  const list = async (): Promise<readonly Queued[]> => {
    const all = await reading<Queued[]>(database, 'queue', (store) => store.getAll())
    return all.filter((queued) => queued.eh === eh)
  }
  await list()
  void navigator.storage?.persist?.().catch(() => false)
  return {
    list,
    add: (key, line) =>
      writing(database, 'queue', (store) => void store.add({ eh, key, line, state: 'waiting' } satisfies Queued)),
    change: (queued) => writing(database, 'queue', (store) => void store.put(queued)),
  }
}
