import { z } from 'zod'
import type { LocalDate } from '#kit/korean-date.ts'
import { readDate } from '#kit/read-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { typedRows, wholeIn } from '#kit/typed-rows.ts'
import { Expense, type ExpenseMeans } from './expense.ts'

/** What is typed of a use; its department, kind and ids come from beside. */
export type TypedExpense = Pick<
  Expense,
  'usedOn' | 'usedAt' | 'place' | 'purpose' | 'persons' | 'amount' | 'means' | 'namesKept'
>

export const ReadExpensesRefusal = z.discriminatedUnion('kind', [
  /** Every line that cannot be read, parted by commas. */
  z.object({ kind: z.literal('expenses-unreadable'), field: z.literal('table'), lines: z.string() }),
  z.object({ kind: z.literal('no-expenses'), field: z.literal('table') }),
  z.object({ kind: z.literal('used-later'), field: z.literal('table'), lines: z.string() }),
])
export type ReadExpensesRefusal = z.infer<typeof ReadExpensesRefusal>

const means: Readonly<Record<string, ExpenseMeans>> = {
  ...{ 카드: 'card', 신용카드: 'card', 법인카드: 'card', card: 'card', 현금: 'cash', cash: 'cash' },
  ...{ 간편결제: 'simple-pay', 제로페이: 'simple-pay', 'simple-pay': 'simple-pay' },
}

/** A time as people write it: 12:30, 9:05. */
const timeIn = (text: string): string => text.trim().replace(/^(\d):/, '0$1:')

const isHeading = ([first]: readonly string[]): boolean => /일자|일시|사용일|day/i.test(String(first))

const typedExpense = Expense.unwrap()
  .pick({ usedOn: true, usedAt: true, place: true, purpose: true, persons: true, amount: true, means: true })
  .extend({ amount: Expense.unwrap().shape.amount.refine((amount) => amount > 0) })

/**
 * Reads uses as they are typed or pasted from Excel, a line each: day, time, place, purpose, how many persons, won, means, and
 * o where the receipt names who was met. A heading is passed over. Refuses with the numbers of all lines that are none, or
 * that lie after today.
 */
export function readExpenses(text: string, today: LocalDate): Result<readonly TypedExpense[], ReadExpensesRefusal> {
  const rows = typedRows(text).filter(({ cells }, at) => at > 0 || !isHeading(cells))
  if (rows.length === 0) return refuse({ kind: 'no-expenses', field: 'table' })
  const uses: TypedExpense[] = []
  const [bad, later]: [number[], number[]] = [[], []]
  for (const { line, cells } of rows) {
    const [day = '', time = '', place, purpose, persons = '', amount = '', by = '', names = ''] = cells
    const typed = typedExpense.safeParse({
      ...{ usedOn: readDate(day), usedAt: timeIn(time), place, purpose },
      ...{ persons: wholeIn(persons), amount: wholeIn(amount), means: means[by.replaceAll(/\s/g, '')] },
    })
    if (!typed.success) bad.push(line)
    else if (typed.data.usedOn > today) later.push(line)
    else uses.push({ ...typed.data, namesKept: /^(o|○|예|yes)$/i.test(names) })
  }
  if (bad.length > 0) return refuse({ kind: 'expenses-unreadable', field: 'table', lines: bad.join(', ') })
  return later.length > 0 ? refuse({ kind: 'used-later', field: 'table', lines: later.join(', ') }) : ok(uses)
}
