import { z } from 'zod'
import { enterItem } from '#rooms/items/contract.ts'
import { readTable } from '../read-table.ts'
import type { Chapter, Tell } from '../teller.ts'
import { agendaItems } from './06-ideas.ts'
import data from './data/items-2020.json' with { type: 'json' }
import { cycleId, tellGate } from './gates.ts'

const Transfer = z.object({
  itemId: z.string(),
  title: z.string(),
  namedOn: z.string(),
  requested: z.int().nullable(),
  departmentNames: z.array(z.string()),
})

/** Names the transfers that a paper of a day names for the first time, each one of the 106. */
async function nameTransfers(tell: Tell, on: string): Promise<void> {
  for (const { namedOn, ...transfer } of readTable(data.transfers, Transfer).filter((row) => row.namedOn === on)) {
    const item = {
      ...transfer,
      cycleId,
      kind: 'city-transfer' as const,
      enteredOn: { from: namedOn, to: namedOn, precision: 'day' as const },
      origin: { kind: 'carved' as const, from: ['city-transfers'] },
    }
    await tell(enterItem, item, { as: 'secretariat', on })
  }
}

/**
 * By the end of June the subcommittees have made 8 agenda items, worth 370 million won, of 52 ideas: what became of the
 * other 44 is not written down. Departments find 22 of the city's 106 suitable and 84 unsuitable, without a word why.
 * Six are looked at on the spot; on 30 June ten are screened out of the 22, two of them under one amount.
 */
export const deliberationAndReview: Chapter = {
  title: '7. Deliberation and review',
  happens: async (tell) => {
    const ideas = ['platform-proposals', ...agendaItems.map(({ itemId }) => itemId)]
    await tellGate(tell, 'g2020-ab1', { entries: ideas })
    await tellGate(tell, 'g2020-c1')
    await nameTransfers(tell, '2020-06-16')
    await tellGate(tell, 'g2020-c1f')
    await nameTransfers(tell, '2020-06-30')
    await tellGate(tell, 'g2020-c2', { entries: ['city-transfers'] })
  },
}
