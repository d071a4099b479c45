import { answered } from '#kernel/answered.ts'
import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { listProjects } from '#rooms/appropriations/contract.ts'
import { listLines, listProgrammes } from '#rooms/budget/contract.ts'
import { fundSources } from '#rooms/budget/core/fund-source.ts'
import { seeYear } from '../contract.ts'
import { asOfIn } from '../core/as-of.ts'
import { basesByDepartment, departmentOf, leadDepartmentOf } from '../core/department-bases.ts'
import { yearFindings } from '../core/execution-findings.ts'
import { executionBy, executionOf, executionOverTime } from '../core/execution-view.ts'
import { entriesBy } from '../core/ledger.ts'
import { overLineFindings } from '../core/over-line-findings.ts'
import { projectsInYear } from '../core/projects-in-year.ts'
import { knownYears } from './known-years.ts'
import { yearLedger } from './year-ledger.ts'

export const seeYearHandler = handleQuery(seeYear, async (context, input) => {
  const { ask, now } = context
  const { fiscalYear, rounding } = input
  const asOf = input.asOf ?? asOfIn(fiscalYear, dateInSeoul(now))
  const ledger = await yearLedger(context, fiscalYear, asOf)
  const { cells, reallocated, total } = ledger.budget
  const entries = entriesBy(ledger.entries, asOf)
  const { projects } = answered(await ask(listProjects, {}))
  const { programmes, placements } = answered(await ask(listProgrammes, { fiscalYear }))
  const { lines } = answered(await ask(listLines, { fiscalYear }))
  const leadOf = leadDepartmentOf(projects)
  const codeOf = new Map<string, string>(placements.map(({ projectId, code }) => [projectId, code]))
  const programmeName = new Map(programmes.map(({ code, name }) => [code, name]))
  return ok({
    fiscalYear,
    asOf,
    rounding,
    total: executionOf(total.base, entries, rounding),
    byProject: projectsInYear(ledger.budget.projects, projects, entries, rounding),
    byAccount: executionBy(
      cells,
      entries,
      { ofBase: (cell) => cell.accountName, ofEntry: (entry) => entry.accountName, nameOf: (name) => name },
      rounding,
    ),
    bySource: executionBy(
      cells.toSorted((a, b) => fundSources.indexOf(a.source) - fundSources.indexOf(b.source)),
      entries,
      {
        ofBase: (cell) => cell.source,
        ofEntry: (entry) => entry.source,
        nameOf: (source) => source,
      },
      rounding,
    ),
    byDepartment: executionBy(
      basesByDepartment(cells, reallocated, leadOf),
      entries,
      {
        ofBase: ({ department }) => department,
        ofEntry: (entry) => departmentOf(entry, leadOf),
        nameOf: (name) => name,
      },
      rounding,
    ),
    byProgramme:
      programmes.length === 0
        ? []
        : executionBy(
            cells,
            entries,
            {
              ofBase: (cell) => codeOf.get(cell.projectId) ?? '',
              ofEntry: (entry) => codeOf.get(entry.projectId) ?? '',
              nameOf: (code) => programmeName.get(code) ?? '',
            },
            rounding,
          ),
    byMonth: executionOverTime(total.base, entries, 12, rounding),
    byQuarter: executionOverTime(total.base, entries, 4, rounding),
    byHalf: executionOverTime(total.base, entries, 2, rounding),
    findings: [...yearFindings({ fiscalYear, asOf, bases: cells, entries }), ...overLineFindings(lines, entries)],
    years: await knownYears(context, fiscalYear),
  })
})
