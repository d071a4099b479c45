import type { BesideOf } from '#kernel/beside.ts'
import type { QueryContext } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import { formatWon, sumWon } from '#kit/won.ts'
import type { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import type { RoomStep } from '#rooms/items/core/trace.ts'
import { phaseOf } from '../core/grant-call.ts'
import { grantFindings } from '../core/grant-findings.ts'
import { standingEntries } from '../core/grant-journal.ts'
import { grantedOf } from '../core/grant-life.ts'
import { pageWords } from '../core/messages-pages.ts'
import { allCalls, callsOfProjects } from '../store/call-queries.ts'
import { lookAtCalls } from './look-at-calls.ts'

/** Everything the rules find wrong with grants. */
export async function grantsFindings(context: QueryContext): Promise<Finding[]> {
  const looked = await lookAtCalls(context, await allCalls(context.trx, context.districtId))
  const today = dateInSeoul(context.now)
  return looked.flatMap(({ kept, lives }) =>
    kept.flatMap(({ application }) => {
      const life = lives.get(application.id)
      return life === undefined ? [] : grantFindings({ application, life }, today)
    }),
  )
}

/** What the calls of projects came to, for the pages of the projects; a draft is not told. */
export const grantsBeside: BesideOf<ProjectId, ItemId> = async (context, { projectIds }) => {
  const all = await callsOfProjects(context.trx, context.districtId, projectIds)
  const calls = all.filter(({ publishedOn }) => publishedOn !== null)
  if (calls.length === 0) return []
  const t = pageWords('ko')
  const today = dateInSeoul(context.now)
  const lives = (await lookAtCalls(context, calls)).flatMap((one) => [...one.lives.values()])
  const [granted, paid] = [sumWon(lives.map(grantedOf)), sumWon(lives.map((life) => life.paid))]
  const [call] = calls
  return [
    {
      ...{ id: 'grants', title: t.title },
      lines: [
        t.besideSums(formatWon(granted), formatWon(paid)),
        ...calls.map((one) => t.besideLine(one.title, t.phases[phaseOf(one, today)])),
      ],
      href: calls.length === 1 && call !== undefined ? `/grants/${call.id}` : `/grants?project=${projectIds[0]}`,
    },
  ]
}

/** Which projects some items became, as `apps/` hands it in. */
type ProjectsOf = (
  context: QueryContext,
  itemIds: readonly ItemId[],
) => Promise<readonly { readonly itemId: ItemId; readonly projectId: ProjectId }[]>

/** The calls of what items became: published, and what was agreed and settled with whom. Told in the words of the record. */
export const grantsTraceSteps =
  (projectsOf: ProjectsOf) =>
  async (context: QueryContext, itemIds: readonly ItemId[]): Promise<RoomStep[]> => {
    const projects = await projectsOf(context, itemIds)
    const itemsOf = Map.groupBy(projects, ({ projectId }) => projectId)
    const calls = await callsOfProjects(context.trx, context.districtId, [...itemsOf.keys()])
    const looked = await lookAtCalls(
      context,
      calls.filter(({ publishedOn }) => publishedOn !== null),
    )
    const t = pageWords('ko')
    return looked.flatMap(({ call, kept, lives, journals }) => {
      const own = call.projectId === null ? [] : (itemsOf.get(call.projectId) ?? [])
      const shared = {
        ...{ kind: 'event' as const, itemIds: own.map(({ itemId }) => itemId), count: null, note: null },
        href: { room: 'grants', id: call.id },
      }
      const period = { from: call.opensOn, to: call.closesOn, precision: 'day' } as const
      const called = { ...shared, id: `grant-call-${call.id}`, title: `${t.calledStep}: ${call.title}`, on: period }
      const agreed = kept.flatMap(({ application }): RoomStep[] => {
        const told = (what: string, word: string) => ({
          ...{ id: `grant-${application.id}-${what}`, title: `${word}: ${application.applicant}` },
        })
        const entries = standingEntries(journals.get(application.id) ?? [])
        return entries.flatMap(({ on: day, event }): RoomStep[] => {
          const on = { from: day, to: day, precision: 'day' } as const
          if (event.kind === 'agreement')
            return [{ ...shared, ...told('agreed', t.agreedStep), on, won: event.granted }]
          if (event.kind !== 'verdict' || !event.confirmed) return []
          const won = lives.get(application.id)?.settlement?.recognised ?? null
          return [{ ...shared, ...told('settled', t.settledStep), on, won }]
        })
      })
      return [{ ...called, won: call.total }, ...agreed]
    })
  }
