import { localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { type Arrival, type Gate, GateId, type Outcome } from './gate.ts'
import { CycleKey, type Item, ItemId } from './item.ts'

/** Short ways to write items, gates, arrivals and outcomes; for tests only. */
export const itemId = (text: string): ItemId => ItemId.parse(text)

export const day = (date: string) => ({ from: localDate(date), to: null, precision: 'day' as const })

export const anItem = (id: string, more: Partial<Item> = {}): Item => ({
  id: itemId(id),
  cycleId: CycleKey.parse('cycle-2021'),
  kind: 'proposal',
  title: id,
  count: 1,
  enteredOn: day('2020-01-02'),
  requested: null,
  departmentNames: [],
  certainty: 'stated',
  ...more,
})

export const aGate = (order: number, more: Partial<Gate> = {}): Gate => ({
  id: GateId.parse(`gate-${order}`),
  cycleId: CycleKey.parse('cycle-2021'),
  name: `관문 ${order}`,
  order,
  period: day(`2020-0${order}-01`),
  decider: '협치회의',
  meetingId: null,
  kind: 'screening',
  imported: false,
  ...more,
})

export const arrived = (id: string, amount: number | null, more: Partial<Arrival> = {}): Arrival => ({
  itemId: itemId(id),
  via: 'carried',
  count: 1,
  won: amount === null ? null : won(amount),
  sharesWith: [],
  ...more,
})

export const decided = (
  id: string,
  outcome: Outcome['outcome'],
  amount: number | null,
  more: Partial<Outcome> = {},
): Outcome => ({
  itemId: itemId(id),
  outcome,
  count: 1,
  won: amount === null ? null : won(amount),
  into: null,
  reason: null,
  reasonCode: null,
  ...more,
})
