import { handleCommandOn, type QueryContext } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { LineId, ProjectId } from '#rooms/items/core/item.ts'
import { seeProject } from '#rooms/plans/contract.ts'
import { seeWork } from '#rooms/works/contract.ts'
import { WorkId } from '#rooms/works/core/work.ts'
import { linkPledge, unlinkPledge } from '../contract.ts'
import type { PledgeLink } from '../core/pledge.ts'
import { holdPledge, updatePledge } from '../store/queries.ts'
import { lineOf } from './linked-money.ts'
import { changedPledge, rewrite, toldOfPledge } from './pledge-entry.ts'

/** How what a pledge is linked to is called, and where it is shown. */
interface Shown {
  readonly title: string
  readonly path: string
}

/** What a link shows; null where it is not there, or not for whoever asks. */
export async function shownOf({ ask }: Pick<QueryContext, 'ask'>, link: PledgeLink): Promise<Shown | null> {
  if (link.kind === 'project') {
    const seen = await ask(seeProject, { projectId: link.id })
    return seen.ok ? { title: seen.value.sheet.title, path: `/projects/${link.id}` } : null
  }
  if (link.kind === 'line') {
    const line = await lineOf({ ask }, link.id)
    return line === null ? null : { title: line.label, path: `/projects/${line.projectId}/execution` }
  }
  const seen = await ask(seeWork, { workId: link.id })
  return seen.ok ? { title: seen.value.work.title, path: `/works/${link.id}` } : null
}

const schemas = { project: ProjectId, line: LineId, work: WorkId } as const

/** What is named by a kind and a typed id; null where it is no id. */
function linkOf(kind: PledgeLink['kind'], id: string): PledgeLink | null {
  const read = schemas[kind].safeParse(id)
  return read.success ? ({ kind, id: read.data } as PledgeLink) : null
}

export const linkPledgeHandler = handleCommandOn(linkPledge, changedPledge, async (context, { pledgeId, kind, id }) => {
  const { trx, districtId } = context
  const before = await holdPledge(trx, districtId, pledgeId)
  if (before === null) return refuse({ kind: 'pledge-not-found' })
  if (before.links.some((one) => one.kind === kind && one.id === id)) return refuse({ kind: 'linked-already' })
  const link = linkOf(kind, id)
  if (link === null || (await shownOf(context, link)) === null) return refuse({ kind: 'link-not-found', field: 'id' })
  const pledge = { ...before, links: [...before.links, link] }
  await updatePledge(trx, districtId, pledge)
  const { about, index } = toldOfPledge(pledge)
  return ok({ reply: { pledgeId }, about: [...about, link], index })
})

export const unlinkPledgeHandler = handleCommandOn(unlinkPledge, changedPledge, (context, { pledgeId, kind, id }) =>
  rewrite(context, pledgeId, (pledge) => {
    const links = pledge.links.filter((one) => one.kind !== kind || one.id !== id)
    return links.length === pledge.links.length ? refuse({ kind: 'not-linked' } as const) : ok({ ...pledge, links })
  }),
)
