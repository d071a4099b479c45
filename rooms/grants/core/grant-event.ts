import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { ApplicationId } from './application.ts'
import { Settlement } from './settlement.ts'
import { Budget } from './typed-lines.ts'

const line = z.string().trim().min(1).max(200)
const document = line.nullable().default(null)

/** 교부결정과 협약: what is granted until when, and whom it takes the place of where somebody surrendered. */
export const Agreement = z.object({
  kind: z.literal('agreement'),
  granted: PlannedWon,
  ownShare: PlannedWon,
  endsOn: LocalDate,
  reportDueOn: LocalDate,
  replaces: ApplicationId.nullable().default(null),
  document,
})
/** 변경승인: the amounts, days and budget after it; null where they stay. */
export const GrantChange = z.object({
  kind: z.literal('change'),
  granted: PlannedWon.nullable().default(null),
  ownShare: PlannedWon.nullable().default(null),
  endsOn: LocalDate.nullable().default(null),
  reportDueOn: LocalDate.nullable().default(null),
  budget: Budget.nullable().default(null),
  why: line,
  document,
})
/** 교부. */
export const GrantPayment = z.object({ kind: z.literal('payment'), amount: PlannedWon, document })
/** 이자: what the money earned until the settlement. */
export const GrantInterest = z.object({ kind: z.literal('interest'), amount: PlannedWon })
/** 실적보고. */
export const GrantReport = z.object({ kind: z.literal('report'), text: z.string().trim().min(1).max(5000) })
/** 사업포기. */
export const GrantSurrender = z.object({ kind: z.literal('surrender'), why: line })
/** 정산 제출: the sums as they were then. */
export const GrantSettled = z.object({ kind: z.literal('settlement'), settlement: Settlement })
/** 정산 확정 또는 반려, by another than who submitted it. */
export const GrantVerdict = z.object({ kind: z.literal('verdict'), confirmed: z.boolean(), why: line.nullable() })
/** 반납. */
export const GrantReturn = z.object({ kind: z.literal('return'), amount: PlannedWon, document })

export const GrantEvent = z.discriminatedUnion('kind', [
  Agreement,
  GrantChange,
  GrantPayment,
  GrantInterest,
  GrantReport,
  GrantSurrender,
  GrantSettled,
  GrantVerdict,
  GrantReturn,
])
export type GrantEvent = z.infer<typeof GrantEvent>
export type EventOf<Kind extends GrantEvent['kind']> = Extract<GrantEvent, { kind: Kind }>
