import { z } from 'zod'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { typedRows, wholeIn } from '#kit/typed-rows.ts'
import { Criterion } from './grant-call.ts'

/** A line of an applicant's budget: what it is for, and what it costs in all. */
export const BudgetLine = z.object({ label: z.string().trim().min(1).max(200), amount: PlannedWon }).readonly()
export type BudgetLine = z.infer<typeof BudgetLine>

/** The whole cost of what is applied for, line by line. */
export const Budget = z.array(BudgetLine).min(1).max(100).readonly()
export type Budget = z.infer<typeof Budget>

export const CriteriaRefusal = z.object({
  kind: z.literal('criteria-unreadable'),
  field: z.literal('criteria'),
  line: z.int(),
})
export type CriteriaRefusal = z.infer<typeof CriteriaRefusal>

/** Reads the criteria of a call, a line each: what, and how many points. Refuses the first line that is none, and no line. */
export function readCriteria(text: string): Result<readonly Criterion[], CriteriaRefusal> {
  const criteria: Criterion[] = []
  for (const { line, cells } of typedRows(text)) {
    const read = Criterion.safeParse({ name: cells[0], points: wholeIn(cells[1]) })
    if (!read.success) return refuse({ kind: 'criteria-unreadable', field: 'criteria', line })
    criteria.push(read.data)
  }
  return criteria.length === 0 ? refuse({ kind: 'criteria-unreadable', field: 'criteria', line: 1 }) : ok(criteria)
}

export const BudgetRefusal = z.object({
  kind: z.literal('budget-unreadable'),
  field: z.literal('budget'),
  line: z.int(),
})
export type BudgetRefusal = z.infer<typeof BudgetRefusal>

/** Reads an applicant's budget, a line each: what it is for, and won. Refuses the first line that is none, and no line. */
export function readBudget(text: string): Result<readonly BudgetLine[], BudgetRefusal> {
  const lines: BudgetLine[] = []
  for (const { line, cells } of typedRows(text)) {
    const read = BudgetLine.safeParse({ label: cells[0], amount: wholeIn(cells[1]) })
    if (!read.success || lines.some(({ label }) => label === read.data.label))
      return refuse({ kind: 'budget-unreadable', field: 'budget', line })
    lines.push(read.data)
  }
  return lines.length === 0 ? refuse({ kind: 'budget-unreadable', field: 'budget', line: 1 }) : ok(lines)
}
