import { z } from 'zod'
import { addDays, type LocalDate } from '#kit/korean-date.ts'
import type { PersonalDeclaration, PersonalField } from '#kit/personal.ts'

/** What the declarations say must go by itself: rows of a table, or some columns of theirs, so long after a day. */
export interface DueRule {
  /** The table, by which the rule is called too. */
  readonly table: string
  readonly file: string
  /** The day or moment from which the days count. */
  readonly since: string
  readonly days: number
  readonly columns: readonly string[]
  /** Whether nothing of the row is kept, or only these columns are emptied. */
  readonly whole: boolean
}

/** The rule by which accounts go: on the day that was told to their people. */
export const accountsSchedule = 'account'

/**
 * Makes rules of the declared terms. A table all of whose personal fields share one term loses the row; where others
 * stay longer, only the fields whose term is over are emptied.
 */
export const dueRules = (declarations: readonly PersonalDeclaration[]): readonly DueRule[] => {
  const fields = declarations.flatMap((declaration) => declaration.fields)
  const byTable = Map.groupBy(fields, ({ table }) => table)
  return [...byTable].flatMap(([table, ofTable]) => {
    const due = ofTable.filter(hasTerm)
    const [first] = due
    if (first === undefined) return []
    const { column: since, days } = first.retention
    const columns = due.map(({ column }) => column)
    return { table, file: first.file, since, days, columns, whole: due.length === ofTable.length }
  })
}

type Termed = PersonalField & { readonly retention: { readonly days: number; readonly column: string } }
const hasTerm = (field: PersonalField): field is Termed =>
  field.retention.kind === 'days-after' && field.retention.column !== undefined

/** The day before which something must have happened for its term to be over on a day. */
export const overBefore = ({ days }: DueRule, day: LocalDate): LocalDate => addDays(day, -days)

/** How much goes by a rule by a day. */
export const DueCount = z.object({ schedule: z.string(), file: z.string(), rows: z.int() })
export type DueCount = z.infer<typeof DueCount>

/** How far ahead the page looks. */
export const daysAhead = 30
