import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { deadlineOf } from '#rooms/cycle/core/clock.ts'
import type { Holidays } from '#rooms/cycle/core/holidays.ts'
import type { StandingView } from '#rooms/items/core/gate-view.ts'
import { CycleKey, type Item } from '#rooms/items/core/item.ts'

export const RoundId = idOf('RoundId')
export type RoundId = z.infer<typeof RoundId>

/** A round in which departments review the items that stand before a gate; closing it decides that gate. */
export const ReviewRound = z
  .object({
    id: RoundId,
    cycleId: CycleKey,
    name: z.string(),
    /** The place of the gate in its cycle. */
    gateOrder: z.int().min(0),
    /** Who decides at the gate, as it will stand there. */
    decider: z.string(),
    openedOn: LocalDate,
    dueOn: LocalDate,
    closedOn: LocalDate.nullable(),
    gateId: z.string().nullable(),
  })
  .readonly()
export type ReviewRound = z.infer<typeof ReviewRound>

export const OpenRoundRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('round-id-taken') }),
  z.object({ kind: z.literal('due-missing') }),
  z.object({ kind: z.literal('due-before-opening'), dueOn: LocalDate }),
  z.object({ kind: z.literal('nothing-to-review') }),
])
export type OpenRoundRefusal = z.infer<typeof OpenRoundRefusal>

/** An item as the cycle knows it. */
export interface StandingItem {
  readonly item: Item
  readonly standing: StandingView
}

/** Decides whether an item can still come to a gate: it was never at one, or it passed the last one it came to. */
export const standsBefore = ({ standing }: StandingItem): boolean =>
  standing.state === 'not-seen' || standing.state === 'standing'

/** Decides whether a round can be opened: its end is not before its beginning, and something stands there to review. */
export function openRound(
  round: Pick<ReviewRound, 'openedOn' | 'dueOn'>,
  items: readonly StandingItem[],
): Result<readonly Item[], OpenRoundRefusal> {
  if (round.dueOn < round.openedOn) return refuse({ kind: 'due-before-opening', dueOn: round.dueOn })
  const standing = items.filter(standsBefore).map(({ item }) => item)
  return standing.length === 0 ? refuse({ kind: 'nothing-to-review' }) : ok(standing)
}

/** Decides until when a round lasts: until the day that is named, or for so many working days (민법 제157조). */
export function dueOf(
  openedOn: LocalDate,
  { dueOn, workingDays }: { readonly dueOn: LocalDate | null; readonly workingDays: number | null },
  holidays: Holidays,
): Result<LocalDate, OpenRoundRefusal> {
  if (dueOn !== null) return ok(dueOn)
  if (workingDays === null) return refuse({ kind: 'due-missing' })
  return ok(deadlineOf(openedOn, { kind: 'working-days', days: workingDays }, holidays))
}

export const isOverdue = (round: Pick<ReviewRound, 'dueOn' | 'closedOn'>, today: LocalDate): boolean =>
  round.closedOn === null && round.dueOn < today
