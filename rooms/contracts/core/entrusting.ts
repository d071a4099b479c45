import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { Line } from './line.ts'

export const EntrustingId = idOf('EntrustingId')
export type EntrustingId = z.infer<typeof EntrustingId>

/** What is to be paid in a calendar year. */
export const AgreedYear = z.object({ year: z.int(), amount: PlannedWon }).readonly()

/** Work entrusted (민간위탁) to an association or firm, never named by a person. */
export const Entrusting = z
  .object({
    id: EntrustingId,
    departmentId: DepartmentId,
    projectId: ProjectId.nullable(),
    title: Line,
    trustee: Line,
    /** When the assembly agreed (의회 동의); null where that is not known. */
    consentedOn: LocalDate.nullable(),
    from: LocalDate,
    to: LocalDate,
    years: z.array(AgreedYear).readonly(),
    document: Line.nullable(),
    note: Line.nullable(),
  })
  .readonly()
export type Entrusting = z.infer<typeof Entrusting>

export const EntrustRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entrusting-ends-before-it-begins'), field: z.literal('to') }),
  z.object({ kind: z.literal('consent-after-it-begins'), field: z.literal('consentedOn') }),
  z.object({ kind: z.literal('no-yearly-amount'), field: z.literal('amount1') }),
  z.object({ kind: z.literal('amount-beyond-term'), field: z.string(), year: z.int() }),
])
export type EntrustRefusal = z.infer<typeof EntrustRefusal>

/** What is told of work that is entrusted: the amounts of its calendar years, from that in which it begins on, in won. */
export interface ToldEntrusting extends Omit<Entrusting, 'years'> {
  readonly amounts: readonly (z.infer<typeof PlannedWon> | null)[]
}

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4))

/**
 * Decides whether work can stand as entrusted: its term in order; agreed to by the assembly no later than it begins; an
 * amount for a year at least, and for no year after its end.
 */
export function entrust({ amounts, ...told }: ToldEntrusting): Result<Entrusting, EntrustRefusal> {
  const { from, to, consentedOn } = told
  if (to < from) return refuse({ kind: 'entrusting-ends-before-it-begins', field: 'to' })
  if (consentedOn !== null && consentedOn > from)
    return refuse({ kind: 'consent-after-it-begins', field: 'consentedOn' })
  const years = amounts.flatMap((amount, at) => (amount === null ? [] : [{ year: yearOf(from) + at, amount }]))
  const last = years.at(-1)
  if (last === undefined) return refuse({ kind: 'no-yearly-amount', field: 'amount1' })
  if (last.year > yearOf(to))
    return refuse({ kind: 'amount-beyond-term', field: `amount${last.year - yearOf(from) + 1}`, year: last.year })
  return ok({ ...told, years })
}
