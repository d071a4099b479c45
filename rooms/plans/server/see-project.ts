import { answered } from '#kernel/answered.ts'
import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeProjectLines } from '#rooms/budget/contract.ts'
import { seeItem } from '#rooms/items/contract.ts'
import { listSubsidies } from '#rooms/subsidies/contract.ts'
import { seeProject } from '../contract.ts'
import { sheetFindings } from '../core/sheet-findings.ts'
import { copiedFrom } from '../store/edit-queries.ts'
import * as store from '../store/queries.ts'
import { findSheet } from '../store/sheet-queries.ts'

export const seeProjectHandler = handleQuery(seeProject, async ({ trx, districtId, ask }, { projectId }) => {
  const found = await findSheet(trx, districtId, projectId)
  const plan = found === null ? null : await store.findPlan(trx, districtId, found.sheet.planId)
  if (found === null || plan === null) return refuse({ kind: 'project-not-found' })
  const { sheet, version } = found
  const { item, aliases } = answered(await ask(seeItem, { itemId: sheet.itemId }))
  const budget = answered(await ask(seeProjectLines, { projectId }))
  return ok({
    plan,
    sheet,
    version,
    item: {
      itemId: sheet.itemId,
      title: item.title,
      aliases: aliases.map(({ title, from, where }) => ({ title, from, where })),
    },
    budget,
    subsidies: answered(await ask(listSubsidies, { projectId })).subsidies,
    copiedFrom: await copiedFrom(trx, districtId, projectId),
    findings: [...sheetFindings(sheet, budget.lines)],
  })
})
