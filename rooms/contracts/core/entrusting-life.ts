import { z } from 'zod'
import { Instant, LocalDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { subtractWon, sumWon, Won } from '#kit/won.ts'
import { EntryId, standingEntries } from './contract-journal.ts'
import type { Entrusting } from './entrusting.ts'
import { Line } from './line.ts'

const document = Line.nullable().default(null)

/** 위탁금 지급. */
export const EntrustedPayment = z.object({ kind: z.literal('payment'), year: z.int(), amount: PlannedWon, document })

/** 지도점검: nothing to correct, or something, which is then said. */
export const guidanceResults = ['good', 'to-correct'] as const
export const Guidance = z.object({
  kind: z.literal('guidance'),
  result: z.enum(guidanceResults),
  what: Line.nullable().default(null),
})

/** 연도 정산: what was used of what was paid for a year; the rest goes back. */
export const Settlement = z.object({ kind: z.literal('settlement'), year: z.int(), used: PlannedWon, document })

/** 재계약 심사, before the end: entrusted to the same again, somebody new is chosen, or it ends. */
export const reviewResults = ['renew', 'choose-anew', 'end'] as const
export const Review = z.object({
  kind: z.literal('review'),
  result: z.enum(reviewResults),
  what: Line.nullable().default(null),
})

export const EntrustedEvent = z.discriminatedUnion('kind', [EntrustedPayment, Guidance, Settlement, Review])
export type EntrustedEvent = z.infer<typeof EntrustedEvent>

/** One row of the journal of entrusted work: what happened, or which entry is cancelled and why. */
export const EntrustedEntry = z
  .object({
    ...{ id: EntryId, no: z.int().min(1), on: LocalDate, event: EntrustedEvent.nullable() },
    ...{ cancels: EntryId.nullable(), reason: z.string().nullable(), role: z.string(), recordedAt: Instant },
  })
  .readonly()
export type EntrustedEntry = z.infer<typeof EntrustedEntry>

/** How a year of entrusted work stands, in won; what was used, and what went back, is known once it is settled. */
export interface EntrustedYear {
  readonly year: number
  readonly agreed: Won
  readonly paid: Won
  readonly open: Won
  readonly settled: { readonly on: LocalDate; readonly used: Won; readonly returned: Won } | null
}

/** Where entrusted work stands. */
export interface EntrustedLife {
  readonly years: readonly EntrustedYear[]
  /** The days on which it was inspected. */
  readonly guidances: readonly LocalDate[]
  readonly review: { readonly on: LocalDate; readonly result: (typeof reviewResults)[number] } | null
}

/** Where entrusted work stands by the entries that count. */
export function lifeOfEntrusted({ years }: Entrusting, entries: readonly EntrustedEntry[]): EntrustedLife {
  const standing = standingEntries(entries)
  const review = standing.flatMap(({ on, event }) => (event.kind === 'review' ? [{ on, result: event.result }] : []))
  return {
    years: years.map(({ year, amount }) => {
      const paid = sumWon(
        standing.flatMap(({ event }) => (event.kind === 'payment' && event.year === year ? [event.amount] : [])),
      )
      const [settled = null] = standing.flatMap(({ on, event }) =>
        event.kind === 'settlement' && event.year === year
          ? [{ on, used: event.used, returned: subtractWon(paid, event.used) }]
          : [],
      )
      return { year, agreed: amount, paid, open: subtractWon(amount, paid), settled }
    }),
    guidances: standing.flatMap(({ on, event }) => (event.kind === 'guidance' ? [on] : [])),
    review: review[0] ?? null,
  }
}

const dated = [
  z.object({ kind: z.literal('entrusted-still-to-come') }),
  z.object({ kind: z.literal('before-it-was-entrusted'), from: LocalDate }),
] as const
const ofYear = [
  z.object({ kind: z.literal('year-not-agreed'), field: z.literal('year') }),
  z.object({ kind: z.literal('year-settled-already'), field: z.literal('year') }),
] as const

export const EntrustedPaymentRefusal = z.discriminatedUnion('kind', [
  ...dated,
  ...ofYear,
  z.object({ kind: z.literal('entrusted-payment-of-nothing'), field: z.literal('amount') }),
  z.object({ kind: z.literal('entrusted-paid-above'), field: z.literal('amount'), open: Won }),
])
export const GuidanceRefusal = z.discriminatedUnion('kind', [
  ...dated,
  z.object({ kind: z.literal('guidance-without-what'), field: z.literal('what') }),
])
export const SettlementRefusal = z.discriminatedUnion('kind', [
  ...dated,
  ...ofYear,
  z.object({ kind: z.literal('used-above-paid'), field: z.literal('used'), paid: Won }),
])
export const ReviewRefusal = z.discriminatedUnion('kind', [
  ...dated,
  z.object({ kind: z.literal('reviewed-already'), field: z.literal('result') }),
])

/** Why an event of a kind is refused. */
export interface EntrustedRefusals {
  readonly payment: z.infer<typeof EntrustedPaymentRefusal>
  readonly guidance: z.infer<typeof GuidanceRefusal>
  readonly settlement: z.infer<typeof SettlementRefusal>
  readonly review: z.infer<typeof ReviewRefusal>
}
type Refusal = EntrustedRefusals[keyof EntrustedRefusals]

/**
 * Decides whether something is recorded of entrusted work: on a day that has come, not before it was entrusted; for a year no
 * more is paid than was agreed, nor used than was paid; a year is settled once and nothing paid for it after; what is to be
 * corrected is said; it is reviewed once.
 */
export function enterEntrusted<Event extends EntrustedEvent>(
  entrusting: Entrusting,
  entries: readonly EntrustedEntry[],
  event: Event,
  { on, today }: { readonly on: LocalDate; readonly today: LocalDate },
): Result<Event, EntrustedRefusals[Event['kind']]> {
  const refusal = reasonAgainst(entrusting, entries, event, { on, today })
  // What refuses an event is a refusal of its own kind.
  return refusal === null ? ok(event) : refuse(refusal as EntrustedRefusals[Event['kind']])
}

function reasonAgainst(
  entrusting: Entrusting,
  entries: readonly EntrustedEntry[],
  event: EntrustedEvent,
  { on, today }: { readonly on: LocalDate; readonly today: LocalDate },
): Refusal | null {
  if (on > today) return { kind: 'entrusted-still-to-come' }
  if (on < entrusting.from) return { kind: 'before-it-was-entrusted', from: entrusting.from }
  const life = lifeOfEntrusted(entrusting, entries)
  if (event.kind === 'guidance')
    return event.result === 'to-correct' && event.what === null
      ? { kind: 'guidance-without-what', field: 'what' }
      : null
  if (event.kind === 'review') return life.review === null ? null : { kind: 'reviewed-already', field: 'result' }
  const year = life.years.find((one) => one.year === event.year)
  if (year === undefined) return { kind: 'year-not-agreed', field: 'year' }
  if (year.settled !== null) return { kind: 'year-settled-already', field: 'year' }
  if (event.kind === 'settlement')
    return event.used > year.paid ? { kind: 'used-above-paid', field: 'used', paid: year.paid } : null
  if (event.amount === 0) return { kind: 'entrusted-payment-of-nothing', field: 'amount' }
  return event.amount > year.open ? { kind: 'entrusted-paid-above', field: 'amount', open: year.open } : null
}

export const CancelEntrustedRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entrusted-entry-not-standing'), field: z.literal('cancels') }),
  z.object({ kind: z.literal('settlement-stands-on-it'), field: z.literal('cancels'), year: z.int() }),
])

/** Decides whether an entry can be taken out again: it must count, and no settlement of its year may stand on its payment. */
export function cancelEntrusted(
  entrusting: Entrusting,
  entries: readonly EntrustedEntry[],
  cancels: EntryId,
): Result<null, z.infer<typeof CancelEntrustedRefusal>> {
  const entry = standingEntries(entries).find(({ id }) => id === cancels)
  if (entry === undefined) return refuse({ kind: 'entrusted-entry-not-standing', field: 'cancels' })
  const { event } = entry
  if (event.kind !== 'payment') return ok(null)
  const isSettled = lifeOfEntrusted(entrusting, entries).years.some(
    ({ year, settled }) => year === event.year && settled !== null,
  )
  return isSettled ? refuse({ kind: 'settlement-stands-on-it', field: 'cancels', year: event.year }) : ok(null)
}
