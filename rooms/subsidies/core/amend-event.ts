import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Standing } from './entry.ts'
import { changedThings, LifeEvent, Percent, SpentOnProject } from './life-event.ts'
import type { CorrectionRefusal } from './life-refusal.ts'

const amount = PlannedWon.nullable().default(null)
const day = LocalDate.nullable().default(null)
const prose = z.string().trim().min(1).max(4000).nullable().default(null)

/** What a correction changes: the day, and any field of the event; null (and an empty list) where it stays. */
export const Changes = z.object({
  on: day,
  document: z.string().trim().min(1).max(200).nullable().default(null),
  amount,
  capital: amount,
  ownShareAmount: amount,
  ownSharePercent: Percent.nullable().default(null),
  conditions: prose,
  reportDueOn: day,
  settleDueOn: day,
  what: z.enum(changedThings).nullable().default(null),
  before: prose,
  after: prose,
  summary: prose,
  spent: z.array(SpentOnProject).max(1000).readonly().default([]),
  ownSpent: amount,
  interest: amount,
  carriedOver: amount,
  returnBalance: amount,
  returnInterest: amount,
  unpaidReason: prose,
  returnDueOn: day,
})
export type Changes = z.infer<typeof Changes>

type Amended = Result<
  { readonly on: LocalDate; readonly event: LifeEvent },
  Extract<CorrectionRefusal, { kind: 'nothing-corrected' | 'not-in-this-entry' }>
>

/** Decides what an entry says once corrected. Refuses a field that such an entry does not have, and no change at all. */
export function amendEvent(standing: Pick<Standing, 'on' | 'event'>, changes: Changes): Amended {
  const { on, spent, ...others } = changes
  const given = Object.entries({ ...others, spent: spent.length === 0 ? null : spent }).filter(
    ([, value]) => value !== null,
  )
  const stranger = given.find(([field]) => !(field in standing.event))
  if (stranger !== undefined) return refuse({ kind: 'not-in-this-entry', field: stranger[0] })
  const event = LifeEvent.parse({ ...standing.event, ...Object.fromEntries(given) })
  const same = JSON.stringify(event) === JSON.stringify(LifeEvent.parse(standing.event))
  if (same && (on === null || on === standing.on)) return refuse({ kind: 'nothing-corrected' })
  return ok({ on: on ?? standing.on, event })
}
