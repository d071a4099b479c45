import type { LocalDate } from '#kit/korean-date.ts'
import { type GateRecord, outcomeKinds, reasonOf } from './gate.ts'
import type { Alias, Item, ItemId } from './item.ts'
import type { Move } from './move-items.ts'
import { cameWith, settle } from './settle.ts'
import type { RoomStep } from './trace.ts'

/**
 * This room's steps of some items: where each came in, every gate that saw it with the count and won it left with, and
 * every dated name. An item that came in at an intake gate has that gate as its intake.
 */
export function itemSteps(
  itemIds: readonly ItemId[],
  items: readonly Item[],
  aliases: readonly Alias[],
  records: readonly GateRecord[],
): readonly RoomStep[] {
  const wanted = new Set(itemIds)
  const gates = records.flatMap((record) => gateSteps(record, wanted))
  const taken = new Set(gates.filter((step) => step.kind === 'intake').flatMap((step) => step.itemIds))
  return [
    ...items.filter((item) => wanted.has(item.id) && !taken.has(item.id)).map(intakeStep),
    ...gates,
    ...aliases.filter((alias) => wanted.has(alias.itemId)).map(aliasStep),
  ]
}

const intakeStep = (item: Item): RoomStep => ({
  id: `intake-${item.id}`,
  kind: 'intake',
  itemIds: [item.id],
  title: item.title,
  on: item.enteredOn,
  won: item.requested,
  count: item.count,
  href: { room: 'items', id: item.id },
  note: null,
})

const aliasStep = (alias: Alias, at: number): RoomStep => ({
  id: `alias-${alias.itemId}-${at}`,
  kind: 'alias',
  itemIds: [alias.itemId],
  title: alias.title,
  on: alias.from,
  won: null,
  count: null,
  href: { room: 'items', id: alias.itemId },
  note: alias.where,
})

/** The days on which items were taken into another cycle, under its name, or its id where it has none. */
export const moveSteps = (
  moves: readonly (Move & { readonly on: LocalDate })[],
  names: ReadonlyMap<string, string>,
): readonly RoomStep[] =>
  moves.map(({ itemId, to, on }, at) => ({
    ...{ id: `moved-${itemId}-${at}`, kind: 'moved', itemIds: [itemId], title: names.get(to) ?? to },
    on: { from: on, to: on, precision: 'day' },
    ...{ won: null, count: null, href: { room: 'items', id: itemId }, note: null },
  }))

/** One step for each way that an item took at a gate: of a group some may pass and others be rejected. */
function gateSteps({ gate, arrivals, outcomes }: GateRecord, wanted: ReadonlySet<ItemId>): readonly RoomStep[] {
  const settled = settle(arrivals, outcomes)
  const seen = new Set([...arrivals, ...outcomes].map((entry) => entry.itemId).filter((id) => wanted.has(id)))
  const at = {
    kind: gate.kind === 'intake' ? 'intake' : 'gate',
    title: gate.name,
    on: gate.period,
    order: gate.order,
  } as const
  const href = { room: 'items', id: gate.id }
  return [...seen].flatMap((itemId): readonly RoomStep[] => {
    const own = Map.groupBy(
      settled.filter((outcome) => outcome.itemId === itemId),
      (outcome) => outcome.outcome,
    )
    const shared = { ...at, itemIds: [itemId], href }
    const id = `${gate.id}-${itemId}`
    if (own.size === 0) return [{ ...shared, id, won: null, count: 0, note: null, outcome: 'unaccounted' }]
    const ways = [...own].toSorted(([a], [b]) => outcomeKinds.indexOf(a) - outcomeKinds.indexOf(b))
    return ways.map(([outcome, decided], place) => {
      const reasons = decided.flatMap((one) => reasonOf(one) ?? [])
      return {
        ...shared,
        id: place === 0 ? id : `${id}-${outcome}`,
        won: cameWith(decided),
        count: decided.reduce((sum, one) => sum + one.count, 0),
        note: reasons.length > 0 ? reasons.join(' ') : null,
        outcome,
      }
    })
  })
}
