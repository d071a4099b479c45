import type { Period } from '#kit/korean-date.ts'
import type { Won } from '#kit/won.ts'
import type { OutcomeKind } from './gate.ts'
import type { ItemId } from './item.ts'
import { ancestors, descendants } from './lineage.ts'
import type { Origins } from './origin.ts'

/** What a step of a thread can be, in the order in which steps of one day, and undated ones, follow each other. */
export const stepKinds = [
  'intake',
  'alias',
  'moved',
  'field-check',
  'screening',
  'meeting',
  'forum',
  'gate',
  'vote',
  'resolution',
  'project',
  'subsidy',
  'cost-line',
  'indicator',
  'expenditure',
  'inspection',
  'correction',
  'measurement',
  'evaluation',
  'event',
] as const
export type StepKind = (typeof stepKinds)[number]

/** A step as a room hands it in: what happened to which items, in the words of the record, and where it can be read. */
export interface RoomStep {
  readonly id: string
  readonly kind: StepKind
  readonly itemIds: readonly ItemId[]
  readonly title: string
  readonly on: Period | null
  readonly won: Won | null
  readonly count: number | null
  readonly href: { readonly room: string; readonly id: string }
  readonly note: string | null
  /** What a gate decided on the item; 'unaccounted' where it came and nothing is recorded. */
  readonly outcome?: OutcomeKind | 'unaccounted' | undefined
  /** A gate's place in its cycle, by which gates of one day follow each other. */
  readonly order?: number | undefined
}

export type Direction = 'before' | 'at' | 'after'
export interface TraceStep extends RoomStep {
  readonly direction: Direction
}

/**
 * The whole thread of an item, in date order: its own steps, those of what it came from (before) and those of what
 * became of it (after). Steps without a date come last, by kind. With a focus (a step's id) the directions are told
 * from that step instead. A pure merge of what the rooms hand in: steps of other items are left out, doubles once.
 */
export function traceItem(
  itemId: ItemId,
  origins: Origins,
  steps: readonly RoomStep[],
  focus: string | null = null,
): readonly TraceStep[] {
  const before = new Set(ancestors(itemId, origins))
  const after = new Set(descendants(itemId, origins))
  const relation = (step: RoomStep): Direction | null => {
    if (step.itemIds.includes(itemId)) return 'at'
    if (step.itemIds.some((id) => before.has(id))) return 'before'
    return step.itemIds.some((id) => after.has(id)) ? 'after' : null
  }
  const thread = [...new Map(steps.map((step) => [`${step.kind} ${step.id}`, step])).values()]
    .flatMap((step): readonly TraceStep[] => {
      const direction = relation(step)
      return direction === null ? [] : [{ ...step, direction }]
    })
    .toSorted(inOrder)
  const at = thread.findIndex((step) => step.id === focus)
  if (at === -1) return thread
  return thread.map((step, place) => ({ ...step, direction: place < at ? 'before' : place === at ? 'at' : 'after' }))
}

const last = '9999-12-31'
/** Date, then kind, then the gate's place, then id, so that the order of handing in changes nothing. */
const keyOf = (step: RoomStep): string =>
  [step.on?.from ?? last, padded(stepKinds.indexOf(step.kind)), padded(step.order ?? 0), step.id].join(' ')
const padded = (place: number): string => String(place).padStart(5, '0')
const inOrder = (a: RoomStep, b: RoomStep): number => (keyOf(a) < keyOf(b) ? -1 : 1)
