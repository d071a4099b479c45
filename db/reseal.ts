import { isSealed, type Sealing } from '#kit/sealing.ts'
import { type Db, inTransaction, type Trx } from './connect.ts'

const batch = 200

export interface Resealed {
  readonly sealed: number
  /** What no key of the house opens: it stays as it is. */
  readonly unopened: number
}

/** A column of sealed texts, as its room hands it over to be sealed anew. */
export interface SealedColumn<Key> {
  /** The next texts in the order of their keys, from the first where there is none before, held while they are sealed. */
  readonly next: (
    trx: Trx,
    page: { readonly after: Key | null; readonly atMost: number },
  ) => Promise<readonly { readonly key: Key; readonly kept: string }[]>
  /** Where a text stands; it opens nowhere else. */
  readonly place: (key: Key) => string
  /** Seals what was typed with the newest key, and puts it in the place of what stood there. */
  readonly put: (trx: Trx, key: Key, typed: string) => Promise<void>
}

/**
 * Seals a column with the newest key, in small batches, so that nobody waits: what older keys have sealed, and what still
 * stands in plain words. All is tried, what the newest key has sealed too: a house that was given another secret file is
 * to say so.
 */
export async function resealColumn<Key>(
  db: Db,
  sealing: Sealing,
  { next, place, put }: SealedColumn<Key>,
): Promise<Resealed> {
  let [sealed, unopened] = [0, 0]
  let after: Key | null = null
  for (;;) {
    const found = await inTransaction(db, async (trx) => {
      const found = await next(trx, { after, atMost: batch })
      for (const { key, kept } of found) {
        const typed = isSealed(kept) ? sealing.open(place(key), kept) : kept
        if (typed === null) unopened += 1
        if (typed === null || kept.startsWith(sealing.newest)) continue
        await put(trx, key, typed)
        sealed += 1
      }
      return found
    })
    const last = found.at(-1)
    if (last === undefined || found.length < batch) return { sealed, unopened }
    after = last.key
  }
}
