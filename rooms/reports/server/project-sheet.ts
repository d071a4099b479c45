import { answered } from '#kernel/answered.ts'
import { ok } from '#kit/result.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { listPlans, seePlan, seeProject } from '#rooms/plans/contract.ts'
import { projectSheetBlocks } from '../core/plan/project-sheet.ts'
import { notFound, type Report } from './report.ts'

/** The sheet of one project (사업계획서). */
export const projectSheetReport: Report = {
  name: 'project-sheet',
  title: { ko: '사업계획서', en: 'Project sheet' },
  of: { ko: '사업', en: 'Project' },
  async choices(ask) {
    const choices = []
    for (const { id: planId, name } of answered(await ask(listPlans, {})).plans) {
      const { projects } = answered(await ask(seePlan, { planId }))
      choices.push(...projects.map(({ projectId, no, title }) => ({ of: projectId, label: `${name} ${no}. ${title}` })))
    }
    return choices
  },
  async make(ask, of) {
    const projectId = ProjectId.safeParse(of)
    const seen = projectId.success ? await ask(seeProject, { projectId: projectId.data }) : notFound
    if (!seen.ok) return notFound
    const { plan, sheet, budget } = seen.value
    return ok({
      version: 1,
      title: `${sheet.no}. ${sheet.title}`,
      language: 'ko',
      marks: 'report',
      header: plan.name,
      pageNumbers: true,
      blocks: [...projectSheetBlocks(sheet, budget)],
    })
  },
}
