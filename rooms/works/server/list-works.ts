import { answered } from '#kernel/answered.ts'
import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { normaliseName } from '#kit/korean-text.ts'
import { ok, refuse } from '#kit/result.ts'
import { sumWon, zeroWon } from '#kit/won.ts'
import { viewMultiYear } from '#rooms/budget/core/multi-year.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { listTeams } from '#rooms/organization/contract-teams.ts'
import { listWorks, seeWork } from '../contract.ts'
import { addSources, viewBudget } from '../core/budget-at.ts'
import { costInYear } from '../core/work-cost.ts'
import { budgetFindings, workFindings } from '../core/work-findings.ts'
import { budgetsOfWorks } from '../store/budget-queries.ts'
import { findWork, worksOf, yearsOfWorks } from '../store/queries.ts'
import { titleOfLink } from './link-work.ts'

const departmentNames = async ({ ask }: QueryContext) =>
  new Map(answered(await ask(listDepartments, {})).departments.map(({ id, name }) => [id, name]))

export const listWorksHandler = handleQuery(listWorks, async (context, { departmentId, year, kind, text }) => {
  const { trx, districtId } = context
  const filter = { departmentId: departmentId ?? null, year: year ?? null, kind: kind ?? null }
  const sought = normaliseName(text ?? '')
  const works = (await worksOf(trx, districtId, filter)).filter(({ title }) => normaliseName(title).includes(sought))
  const names = await departmentNames(context)
  const budgets = await budgetsOfWorks(
    trx,
    districtId,
    works.map(({ id }) => id),
  )
  const summaries = works.map((work) => {
    const [latest] = budgets.get(work.id) ?? []
    const { id, departmentId: own, no, title, kind: told, group } = work
    return {
      ...{ id, departmentId: own, department: names.get(own) ?? own, year: work.year, no, title, kind: told, group },
      cost: costInYear(work),
      budget: latest === undefined ? null : viewBudget(latest),
    }
  })
  const views = summaries.flatMap(({ budget }) => budget ?? [])
  return ok({
    works: summaries,
    years: await yearsOfWorks(trx, districtId),
    totals: {
      cost: sumWon(summaries.map(({ cost }) => cost ?? zeroWon)),
      budget: sumWon(views.map(({ budget }) => budget)),
      executed: sumWon(views.map(({ executed }) => executed ?? zeroWon)),
      sources: addSources(views),
    },
  })
})

export const seeWorkHandler = handleQuery(seeWork, async (context, { workId }) => {
  const { trx, districtId, ask } = context
  const work = await findWork(trx, districtId, workId)
  if (work === null) return refuse({ kind: 'work-not-found' })
  const budgets = (await budgetsOfWorks(trx, districtId, [workId])).get(workId) ?? []
  const { teams } = answered(await ask(listTeams, { departmentId: work.departmentId }))
  const links = []
  for (const link of work.links) links.push({ ...link, title: (await titleOfLink(context, work, link)) ?? link.id })
  const about = { subject: { kind: 'work', id: workId }, title: work.title }
  return ok({
    work,
    department: (await departmentNames(context)).get(work.departmentId) ?? work.departmentId,
    team: teams.find(({ id }) => id === work.teamId)?.name ?? null,
    cost: work.cost === null ? null : viewMultiYear(work.cost),
    budgets: budgets.map(viewBudget),
    links,
    findings: [...workFindings(work), ...budgets.flatMap((budget) => budgetFindings(budget, about))],
  })
})
