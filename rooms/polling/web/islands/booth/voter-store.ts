import type { VoterRecord } from '../../../core/booth/voter-record.ts'
import { openDatabase, reading, writing } from './kept-database.ts'

/** What this browser keeps of the voters of one vote. */
export interface VoterStore {
  /** Whether it outlives this page. Where it does not, only the recovery code written down helps after a mishap. */
  readonly isLasting: boolean
  /** The voters of this browser, the last one last. */
  readonly list: () => Promise<readonly VoterRecord[]>
  readonly write: (record: VoterRecord) => Promise<void>
  readonly forget: (id: string) => Promise<void>
}

/** Opens the store, having written and read once to see that it holds; else one that lives as long as the page. */
export async function openVoterStore(eh: string): Promise<VoterStore> {
  try {
    const database = await openDatabase()
    const probe = { id: 'probe', at: Date.now() }
    await writing(database, 'voters', (store) => void store.put(probe))
    const found = await reading<typeof probe | undefined>(database, 'voters', (store) => store.get('probe'))
    if (found?.at !== probe.at) return inMemory()
    await writing(database, 'voters', (store) => void store.delete('probe'))
    // Asks the browser not to clear it away; an answer is not needed.
    void navigator.storage?.persist?.().catch(() => false)
    return {
      isLasting: true,
      list: () =>
        reading<VoterRecord[]>(database, 'voters', (store) =>
          store.getAll(IDBKeyRange.bound(`${eh}/`, `${eh}/\uffff`)),
        ),
      write: (record) => writing(database, 'voters', (store) => void store.put(record)),
      forget: (id) => writing(database, 'voters', (store) => void store.delete(id)),
    }
  } catch {
    return inMemory()
  }
}

function inMemory(): VoterStore {
  const records = new Map<string, VoterRecord>()
  return {
    isLasting: false,
    list: async () => [...records.values()],
    write: async (record) => void records.set(record.id, record),
    forget: async (id) => void records.delete(id),
  }
}
