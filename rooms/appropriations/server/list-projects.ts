import { answered } from '#kernel/answered.ts'
import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listPlans, seePlan } from '#rooms/plans/contract.ts'
import { listProjects } from '../contract.ts'

export const listProjectsHandler = handleQuery(listProjects, async ({ ask }) => {
  const projects = []
  for (const { id: planId, fiscalYear } of answered(await ask(listPlans, {})).plans) {
    const plan = answered(await ask(seePlan, { planId }))
    for (const { projectId, no, title, itemId, leadDepartments } of plan.projects) {
      projects.push({ projectId, no, title, itemId, leadDepartments, fiscalYear })
    }
  }
  return ok({ projects })
})
