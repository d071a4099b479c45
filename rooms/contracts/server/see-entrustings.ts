import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { sumWon } from '#kit/won.ts'
import { seeProject } from '#rooms/plans/contract.ts'
import { listEntrustings, seeEntrusting } from '../contract-entrusting.ts'
import { standingEntries } from '../core/contract-journal.ts'
import { entrustingsWhere, findEntrusting } from '../store/entrusting-queries.ts'
import { departmentNames } from './look-at-contracts.ts'
import { lookAtEntrustings } from './look-at-entrustings.ts'

const size = 30

/** Sums are those of all that fit; one page of them is shown. */
export const listEntrustingsHandler = handleQuery(listEntrustings, async (context, input) => {
  const { trx, districtId } = context
  const { departmentId, projectId, page } = input
  const projectIds = projectId === undefined ? undefined : [projectId]
  const all = await entrustingsWhere(trx, districtId, { departmentId, projectIds })
  const names = await departmentNames(context)
  const views = (await lookAtEntrustings(context, all, names)).map(({ view }) => view)
  const shown = Math.min(page, Math.max(1, Math.ceil(views.length / size)))
  const every =
    departmentId === undefined && projectId === undefined ? all : await entrustingsWhere(trx, districtId, {})
  return ok({
    entrustings: views.slice((shown - 1) * size, shown * size),
    ...{ total: views.length, page: shown, size },
    totals: { agreed: sumWon(views.map(({ agreed }) => agreed)), paid: sumWon(views.map(({ paid }) => paid)) },
    departments: [...new Set(every.map((one) => one.departmentId))].map((id) => ({ id, name: names.get(id) ?? id })),
  })
})

export const seeEntrustingHandler = handleQuery(seeEntrusting, async (context, { entrustingId }) => {
  const { trx, districtId, ask } = context
  const found = await findEntrusting(trx, districtId, entrustingId)
  const [looked] = await lookAtEntrustings(context, found === null ? [] : [found], await departmentNames(context))
  if (looked === undefined) return refuse({ kind: 'entrusting-not-found' })
  const { view, entries } = looked
  const { projectId } = view.entrusting
  const project = projectId === null ? null : await ask(seeProject, { projectId })
  const standing = new Set(standingEntries(entries).map(({ id }) => id))
  return ok({
    view,
    project: project?.ok === true ? project.value.sheet.title : projectId,
    entries: entries.map((entry) => ({ ...entry, standing: standing.has(entry.id) })),
  })
})
