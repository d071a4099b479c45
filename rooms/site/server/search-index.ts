import type { SearchIndex } from '#kernel/recorder.ts'
import { initialsOf, jamoOf } from '#kernel/search-letters.ts'
import * as store from '../store/queries.ts'

/** Keeps the search index in the transaction of the command that changed a thing. */
export const searchIndex: SearchIndex = {
  async put(trx, districtId, entries) {
    if (entries.length === 0) return
    const lettered = entries.map(({ kind, id, title, text, path }) => ({
      kind,
      id,
      title,
      text,
      path,
      jamo: jamoOf(`${title} ${text}`),
      initials: initialsOf(`${title} ${text}`),
    }))
    await store.putEntries(trx, districtId, lettered)
  },

  async remove(trx, districtId, subjects) {
    if (subjects.length > 0) await store.removeEntries(trx, districtId, subjects)
  },
}
