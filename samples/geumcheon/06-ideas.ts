import { z } from 'zod'
import { PeriodPrecision } from '#kit/korean-date.ts'
import { enterItem } from '#rooms/items/contract.ts'
import { ItemKind } from '#rooms/items/core/item.ts'
import { readTable } from '../read-table.ts'
import type { Chapter } from '../teller.ts'
import data from './data/items-2020.json' with { type: 'json' }
import { cycleId, passes, tellGate } from './gates.ts'

const Group = z.object({
  itemId: z.string(),
  kind: ItemKind,
  title: z.string(),
  count: z.int(),
  from: z.string(),
  to: z.string(),
  precision: PeriodPrecision,
  requested: z.int().nullable(),
})
const AgendaItem = z.object({ itemId: z.string(), bodyId: z.string(), title: z.string() })

export const agendaItems = readTable(data.agendaItems, AgendaItem)

/**
 * From January to May ideas come in by three ways: 22 by the platform, 30 from the extended groups of the five
 * subcommittees, and 106 worth 79.6 billion won that the city hands over. The plan names only the 30; the 22 and the
 * 106 are entered as what they are there, two numbers.
 */
export const ideas: Chapter = {
  title: '6. Ideas',
  happens: async (tell) => {
    for (const { from, to, precision, ...group } of readTable(data.groups, Group)) {
      const item = { ...group, cycleId, enteredOn: { from, to, precision } }
      await tell(enterItem, item, { as: 'secretariat', on: to })
    }
    const enteredOn = { from: '2020-01-01', to: '2020-05-31', precision: 'month' as const }
    for (const agendaItem of agendaItems) {
      const item = { ...agendaItem, cycleId, kind: 'agenda-item' as const, enteredOn }
      await tell(enterItem, item, { as: 'secretariat', on: '2020-05-31' })
    }
    const enters = (gateId: string, passing: ReturnType<typeof passes>[]) =>
      tellGate(tell, gateId, { entries: passing.map(({ itemId }) => itemId), passing })
    await enters('g2020-a0', [passes('platform-proposals', 22)])
    await enters(
      'g2020-b0',
      agendaItems.map(({ itemId }) => passes(itemId)),
    )
    await enters('g2020-c0', [passes('city-transfers', 106)])
  },
}
