import { localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { CycleKey, ItemId } from '#rooms/items/core/item.ts'
import { type ListedItem, ListId, type ScreeningList } from './screening-list.ts'

export const itemId = (id: string): ItemId => ItemId.parse(`item-${id}`)

/** An item on a list as tests need it: bringing a million won, with nothing decided. */
export const listed = (id: string, more: Partial<ListedItem> = {}): ListedItem => ({
  ...{
    itemId: itemId(id),
    place: 1,
    title: `제안 ${id}`,
    count: 1,
    requested: won(1_000_000),
    brought: won(1_000_000),
  },
  ...{ vote: null, account: null, bundledWith: null, result: null, decided: null, reason: null },
  ...more,
})

export const listOf = (more: Partial<ScreeningList> = {}): ScreeningList => ({
  ...{ id: ListId.parse('list-1'), cycleId: CycleKey.parse('cycle-2021'), kind: 'screening', name: '1차 심사' },
  ...{ bodyIds: [], heldOn: localDate('2021-03-02'), dueOn: localDate('2021-03-12'), allowedAccounts: [] },
  criteria: [
    { name: '효과', most: 60, weight: null },
    { name: '비용', most: 40, weight: null },
  ],
  ...{ limit: null, meetingId: null, gateOrder: 4, decider: '협치회의', openedOn: localDate('2021-03-02') },
  ...{ closedOn: null, gateId: null, version: 1 },
  ...more,
})
