import type { BesideOf } from '#kernel/beside.ts'
import type { QueryContext } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import type { Beside } from '#kit/beside.ts'
import { dateInSeoul, formatDate } from '#kit/korean-date.ts'
import { sumWon } from '#kit/won.ts'
import type { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { committed, stateOf } from '../core/contract-life.ts'
import { forecast } from '../core/forecast.ts'
import { entrustingWords } from '../core/messages-entrusting-pages.ts'
import { pageWords, stateWords } from '../core/messages-pages.ts'
import { procedureWords } from '../core/messages-procedure-pages.ts'
import { mayKeepContracts } from '../core/permissions.ts'
import type { ProcedureStep } from '../core/procedure.ts'
import { entrustingsWhere } from '../store/entrusting-queries.ts'
import { proceduresOf } from '../store/procedure-queries.ts'
import { contractsWhere } from '../store/queries.ts'
import { lookAtContracts } from './look-at-contracts.ts'
import { lookAtEntrustings } from './look-at-entrustings.ts'

/** What the page of a project shows of its contracts and of its procedure. */
export const contractsBeside: BesideOf<ProjectId, ItemId> = async (context, { projectIds }) => {
  const { trx, districtId } = context
  const procedures = await proceduresOf(trx, districtId, projectIds)
  return [
    ...(await contractsOf(context, projectIds)),
    ...(await entrustedOf(context, projectIds)),
    ...projectIds.flatMap((projectId) => procedureOf(context, projectId, procedures.get(projectId))),
  ]
}

async function contractsOf(context: QueryContext, projectIds: readonly ProjectId[]): Promise<readonly Beside[]> {
  const { trx, districtId } = context
  const kept = await lookAtContracts(context, await contractsWhere(trx, districtId, { projectIds }))
  if (kept.length === 0) return []
  const t = pageWords('ko')
  const amount = sumWon(kept.map(({ life }) => committed(life)))
  const paid = sumWon(kept.map(({ life }) => life.paid))
  const lines = kept.map(({ contract, life }) => `${contract.title}: ${stateWords(contract.kind, stateOf(life), 'ko')}`)
  const [first] = projectIds
  const href = projectIds.length === 1 ? `/contracts?project=${first}` : '/contracts'
  return [{ id: 'contracts', title: t.title, lines: [t.besideSums(kept.length, amount, paid), ...lines], href }]
}

async function entrustedOf(context: QueryContext, projectIds: readonly ProjectId[]): Promise<readonly Beside[]> {
  const { trx, districtId } = context
  const all = await entrustingsWhere(trx, districtId, { projectIds })
  const t = entrustingWords('ko')
  return (await lookAtEntrustings(context, all, new Map())).map(({ view: { entrusting, agreed, paid } }) => ({
    ...{ id: `entrusting-${entrusting.id}`, title: t.title, href: `/entrustings/${entrusting.id}` },
    lines: [t.besideLine(entrusting.title, agreed, paid)],
  }))
}

/** How far a procedure is and what moves; where none was begun, those who may begin one are led to it. */
function procedureOf(
  { actor, now }: QueryContext,
  projectId: ProjectId,
  steps: readonly ProcedureStep[] | undefined,
): readonly Beside[] {
  const t = procedureWords('ko')
  const about = { id: `procedure-${projectId}`, title: t.title, href: `/projects/${projectId}/procedure` }
  if (steps === undefined) return permits(mayKeepContracts, actor) ? [{ ...about, lines: [t.besideNone] }] : []
  const ahead = forecast(steps, dateInSeoul(now)).filter(({ state }) => state !== 'finished')
  const lines = ahead.map(({ step, from, to, movedDays, state }) => {
    if (state === 'under-way') return t.besideUnderWay(step.title, formatDate(to))
    return movedDays > 0
      ? t.besideMoved(step.title, formatDate(step.from), formatDate(from))
      : t.besideNext(step.title, formatDate(from))
  })
  return [{ ...about, lines: [t.besideCount(steps.length - ahead.length, steps.length), ...lines.slice(0, 3)] }]
}
