import type { LocalDate } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import { sumWon } from '#kit/won.ts'
import { dayAfter, type Expense, monthOf } from './expense.ts'

/** From so many won on the receipt names who was met (지방자치단체 업무추진비 집행에 관한 규칙 [kn]). */
const namedFrom = 500_000

const subjectOf = ({ id }: Pick<Expense, 'id'>) => ({ kind: 'expense', id: String(id) })

/**
 * Asks about uses of 업무추진비: late at night, on a day off, half a million won or more without names at the receipt, one
 * sum that may have been split (a place and day of one department, each below the limit and together not), and a month that
 * is not published by the end of the next. Questions all: there may be a reason.
 */
export function expenseFindings(
  expenses: readonly Expense[],
  isDayOff: (day: LocalDate) => boolean,
  today: LocalDate,
): Finding[] {
  const standing = expenses.filter(({ withdrawn }) => withdrawn === null)
  const shared = (one: Expense) => ({
    ...{ severity: 'note' as const, subject: subjectOf(one), stated: one.usedOn },
    params: { place: one.place, time: one.usedAt },
  })
  const single = standing.flatMap((one): Finding[] => [
    ...(one.usedAt >= '23:00' || one.usedAt < '06:00'
      ? [{ ...shared(one), rule: 'expense-late', computed: one.usedAt }]
      : []),
    ...(isDayOff(one.usedOn) ? [{ ...shared(one), rule: 'expense-day-off', computed: one.usedOn }] : []),
    ...(one.amount >= namedFrom && !one.namesKept
      ? [{ ...shared(one), rule: 'expense-unnamed', computed: `${one.amount}` }]
      : []),
  ])
  const small = standing.filter(({ amount }) => amount < namedFrom)
  const together = Map.groupBy(small, ({ departmentId, usedOn, place }) => `${departmentId} ${usedOn} ${place}`)
  const split = [...together.values()].flatMap((own): Finding[] => {
    const sum = sumWon(own.map(({ amount }) => amount))
    return own
      .slice(0, 1)
      .flatMap((first) => (sum >= namedFrom ? [{ ...shared(first), rule: 'expense-split', computed: `${sum}` }] : []))
  })
  const unpublished = Map.groupBy(
    standing.filter(({ publishedOn }) => publishedOn === null),
    (one) => `${one.departmentId} ${monthOf(one)}`,
  )
  const late = [...unpublished.values()].flatMap((own): Finding[] =>
    own
      .slice(0, 1)
      .flatMap((first) =>
        today >= dayAfter(dayAfter(monthOf(first)).slice(0, 7))
          ? [{ ...shared(first), severity: 'warning', rule: 'expense-unpublished', computed: monthOf(first) }]
          : [],
      ),
  )
  return [...single, ...split, ...late]
}
