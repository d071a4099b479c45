import { z } from 'zod'
import { renameItem } from '#rooms/items/contract.ts'
import { Certainty } from '#rooms/items/core/item.ts'
import { readTable } from '../read-table.ts'
import type { Tell } from '../teller.ts'
import data from './data/items-2020.json' with { type: 'json' }

const Name = z.object({
  itemId: z.string(),
  title: z.string(),
  from: z.string(),
  to: z.string(),
  where: z.string(),
  certainty: Certainty,
})

/**
 * Tells the names that first stand in a paper of a day. "Stated" where the paper clearly has the same item under both
 * names, "inferred" where we concluded it: from an amount, a department, or what the text is about.
 */
export async function tellNames(tell: Tell, on: string): Promise<void> {
  for (const { from, to, ...name } of readTable(data.names, Name).filter((row) => row.from === on)) {
    const alias = { ...name, from: { from, to, precision: 'day' as const } }
    await tell(renameItem, alias, { as: 'secretariat', on })
  }
}
