import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import type { CostLine } from '#rooms/budget/core/cost-line.ts'
import { lineFindings } from '#rooms/budget/core/line-findings.ts'
import { seePlan } from '../contract.ts'
import { differencesOf } from '../core/negotiation.ts'
import { planFindings } from '../core/plan-findings.ts'
import { planTotal, totalsByCategory, totalsBySubcommittee } from '../core/plan-totals.ts'
import type { ProjectSheet } from '../core/project-sheet.ts'
import * as store from '../store/queries.ts'
import { sheetsOfPlan } from '../store/sheet-queries.ts'
import { planLines } from './plan-lines.ts'
import { namedSizes, sizeOf } from './sizes.ts'

export const seePlanHandler = handleQuery(seePlan, async ({ trx, districtId, ask }, { planId }) => {
  const plan = await store.findPlan(trx, districtId, planId)
  if (plan === null) return refuse({ kind: 'plan-not-found' })
  const sheets = await sheetsOfPlan(trx, districtId, planId)
  const lines = await planLines(ask, plan, sheets)
  const negotiations = await store.negotiationsOfPlan(trx, districtId, planId)
  const findings = planFindings(sheets, lines)
  const graveOf = Map.groupBy(
    findings.filter(({ severity }) => severity !== 'note'),
    ({ subject }) => subject.id,
  )
  const linesOf = Map.groupBy(lines, (line) => line.projectId)
  return ok({
    plan,
    size: sizeOf(planTotal(sheets, lines)),
    byCategory: namedSizes(totalsByCategory(sheets, lines)),
    bySubcommittee: namedSizes(totalsBySubcommittee(sheets, lines)),
    projects: sheets.map((sheet) => listed(sheet, linesOf.get(sheet.id) ?? [], graveOf.get(sheet.id)?.length ?? 0)),
    negotiations: negotiations.map((negotiation) => {
      const { changed, ...sums } = differencesOf(negotiation)
      const { id: negotiationId, name, period, gateId } = negotiation
      return { negotiationId, name, period, gateId, ...sums, changed: changed.length }
    }),
    findings: [...findings],
  })
})

function listed(sheet: ProjectSheet, own: readonly CostLine[], grave: number) {
  const namesWith = (duty: 'lead' | 'partner') =>
    sheet.departments.filter((role) => role.duty === duty).map((role) => role.name)
  const { projects: _, ...size } = sizeOf(planTotal([sheet], own))
  return {
    projectId: sheet.id,
    no: sheet.no,
    title: sheet.title,
    itemId: sheet.itemId,
    category: sheet.category,
    subcommittees: [...sheet.subcommittees],
    leadDepartments: namesWith('lead'),
    partnerDepartments: namesWith('partner'),
    periodText: sheet.periodText,
    headerBudget: sheet.headerBudget,
    ...size,
    findings: grave + lineFindings(own).length,
  }
}
