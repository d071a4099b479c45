import type { QueryContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import type { PersonalDeclaration } from '#kit/personal.ts'
import { ownPart, type PersonRows, personPlaces } from '../core/person-data.ts'
import { rowsOfPerson } from '../store/person-queries.ts'

/** Everything that the declarations say belongs to a person, table by table. */
export async function collectPerson(
  { trx, districtId }: QueryContext,
  declarations: readonly PersonalDeclaration[],
  accountId: AccountId,
): Promise<readonly PersonRows[]> {
  const collected: PersonRows[] = []
  for (const place of personPlaces(declarations)) {
    const rows = await rowsOfPerson(trx, districtId, place, accountId)
    const { table } = place
    if (rows.length > 0)
      collected.push({ table, rows: rows.map((row) => ownPart(declarations, table, row, accountId)) })
  }
  return collected
}
