import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import { dateInSeoul, localDate } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import { listMovements } from '#rooms/appropriations/contract.ts'
import { listLines } from '#rooms/budget/contract.ts'
import { listHolidays } from '#rooms/cycle/contract.ts'
import { holidaysOf } from '#rooms/cycle/core/holidays.ts'
import { asOfIn } from '../core/as-of.ts'
import { accidentFindings, carryFindings, yearFindings } from '../core/execution-findings.ts'
import { expenseFindings } from '../core/expense-findings.ts'
import { entriesBy } from '../core/ledger.ts'
import { overLineFindings } from '../core/over-line-findings.ts'
import { carryOversOfYear } from '../store/carry-over-queries.ts'
import { expensesSince } from '../store/expense-queries.ts'
import * as store from '../store/queries.ts'
import { yearLedger } from './year-ledger.ts'

/**
 * What is wrong in the execution of every year that has entries: over the budget or a cost line, late, carried over wrongly;
 * and what is asked about the business expenses of this year and the last.
 */
export async function executionFindings(context: QueryContext): Promise<Finding[]> {
  const { trx, districtId, ask, now } = context
  const findings: Finding[] = []
  for (const fiscalYear of await store.openYears(trx, districtId)) {
    const asOf = asOfIn(fiscalYear, dateInSeoul(now))
    const { budget, entries } = await yearLedger(context, fiscalYear, asOf)
    const { lines } = answered(await ask(listLines, { fiscalYear }))
    const carryOvers = await carryOversOfYear(trx, districtId, fiscalYear)
    const { movements } = answered(await ask(listMovements, { fiscalYear: fiscalYear + 1 }))
    findings.push(
      ...yearFindings({ fiscalYear, asOf, bases: budget.cells, entries }),
      ...overLineFindings(lines, entriesBy(entries, asOf)),
      ...accidentFindings(carryOvers, entries),
      ...carryFindings(fiscalYear, carryOvers, movements),
    )
  }
  const { added } = answered(await ask(listHolidays, {}))
  const { isDayOff } = holidaysOf(added)
  const today = dateInSeoul(now)
  const lastYear = localDate(`${Number(today.slice(0, 4)) - 1}-01-01`)
  return [...findings, ...expenseFindings(await expensesSince(trx, districtId, lastYear), isDayOff, today)]
}
