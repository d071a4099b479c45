import type { Db } from '#db/connect.ts'
import { type SealedColumn, sealedCells } from '#db/sealed-cells.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { isSealed, type Sealing } from '#kit/sealing.ts'
import { placeOfCode } from '#rooms/identity/server/code-request.ts'
import { placeOfContact } from '#rooms/identity/server/keep-contact.ts'
import { MessageId } from '#rooms/notices/core/message.ts'
import { placeOfContent } from '#rooms/notices/server/deliver.ts'

interface SealedPlace extends SealedColumn {
  /** Where a value was sealed in: it opens nowhere else. */
  readonly placeOf: (districtId: DistrictId, key: string) => string
}

/** Every column that holds what the house has sealed. */
const sealedPlaces: readonly SealedPlace[] = [
  {
    ...{ table: 'account', column: 'contact', key: 'account_id' },
    placeOf: (districtId, key) => placeOfContact(districtId, AccountId.parse(key)),
  },
  {
    ...{ table: 'sign_in_code', column: 'contact', key: 'request_hash' },
    placeOf: placeOfCode,
  },
  {
    ...{ table: 'message', column: 'content', key: 'message_id' },
    placeOf: (districtId, key) => placeOfContent(districtId, MessageId.parse(key)),
  },
]

/** What stands sealed in one column: in how many rows each mark does, and how many no key of the house opens. */
export interface SealedFound {
  readonly place: string
  readonly marks: ReadonlyMap<number, number>
  readonly unopened: number
}

/** Opens all that is sealed in the database and searches it for marks; each mark is given in all its forms. */
export async function findSealed(
  db: Db,
  sealing: Sealing,
  marks: readonly (readonly string[])[],
): Promise<readonly SealedFound[]> {
  const sought = marks.map((forms) => forms.map((form) => form.toLowerCase()))
  const found: SealedFound[] = []
  for (const sealed of sealedPlaces) {
    const rows = new Map<number, number>()
    let unopened = 0
    for await (const { district, key, value } of sealedCells(db, sealed)) {
      const opened = sealing.open(sealed.placeOf(DistrictId.parse(district), key), value)?.toLowerCase()
      // A contact of before there was sealing stands in plain words, and is searched as every column is.
      if (opened === undefined) unopened += isSealed(value) ? 1 : 0
      else
        for (const [mark, forms] of sought.entries())
          if (forms.some((form) => opened.includes(form))) rows.set(mark, (rows.get(mark) ?? 0) + 1)
    }
    found.push({ place: `${sealed.table}.${sealed.column}`, marks: rows, unopened })
  }
  return found
}
