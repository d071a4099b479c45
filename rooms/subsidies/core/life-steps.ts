import { type LocalDate, localDate, type Period } from '#kit/korean-date.ts'
import { sumWon, type Won } from '#kit/won.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { RoomStep } from '#rooms/items/core/trace.ts'
import { type Entry, standingEntries } from './entry.ts'
import type { LifeEvent } from './life-event.ts'
import { words } from './messages.ts'
import type { Subsidy } from './subsidy.ts'

const onDay = (day: LocalDate): Period => ({ from: day, to: day, precision: 'day' })
const inYear = (year: number): Period => ({
  from: localDate(`${year}-01-01`),
  to: localDate(`${year}-12-31`),
  precision: 'year',
})

/** What moves money: a report does not, and a change only what is still to come. */
type Moving = Exclude<LifeEvent, { kind: 'report' | 'change' }>
const moves = (event: LifeEvent): event is Moving => event.kind !== 'report' && event.kind !== 'change'

/** What an event moved, in won. */
function movedBy(event: Moving): Won {
  switch (event.kind) {
    case 'settlement':
      return sumWon(event.spent.map((one) => one.amount))
    case 'return':
      return sumWon([event.returnBalance, event.returnInterest])
    default:
      return event.amount
  }
}

/**
 * The subsidy of some items in their thread: its decision, payments, settlements and returns, or the bare subsidy. A
 * thread is told in the words of the record, which are Korean.
 */
export function lifeSteps(
  subsidy: Subsidy,
  entries: readonly Entry[],
  itemIds: readonly ItemId[],
): readonly RoomStep[] {
  const shared = {
    itemIds,
    kind: 'subsidy' as const,
    count: subsidy.projectIds.length,
    href: { room: 'subsidies', id: subsidy.id },
  }
  const told = standingEntries(entries).flatMap(({ entryId, on, event }) =>
    moves(event) ? [{ entryId, on, event }] : [],
  )
  if (told.length === 0) {
    const { amount: won, name: title, granter: note } = subsidy
    return [{ ...shared, id: `subsidy-${subsidy.id}`, title, on: inYear(subsidy.fiscalYear), won, note }]
  }
  return told.map(({ entryId, on, event }) => ({
    ...shared,
    id: `subsidy-${subsidy.id}-${entryId}`,
    title: subsidy.name,
    on: onDay(on),
    won: movedBy(event),
    note: words('ko').events[event.kind],
  }))
}
