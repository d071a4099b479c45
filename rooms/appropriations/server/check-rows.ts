import { answered } from '#kernel/answered.ts'
import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listAccounts } from '#rooms/budget/contract.ts'
import { checkRows, listProjects } from '../contract.ts'
import { readPastedRows } from '../core/pasted-rows.ts'

export const checkRowsHandler = handleQuery(checkRows, async ({ ask }, { fiscalYear, text, unit }) => {
  const { accounts } = answered(await ask(listAccounts, { fiscalYear }))
  const { projects } = answered(await ask(listProjects, {}))
  // The year's own projects last: their numbers are meant where plans of other years have the same.
  const known = projects.toSorted((a, b) => Number(a.fiscalYear === fiscalYear) - Number(b.fiscalYear === fiscalYear))
  const { rows, problems } = readPastedRows({ text, unit, fiscalYear, accounts, projects: known })
  return ok({ rows: [...rows], problems: [...problems] })
})
