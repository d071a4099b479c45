import { handleCommandOn, type QueryContext } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listAccounts } from '#rooms/budget/contract.ts'
import { seeProject } from '#rooms/plans/contract.ts'
import { linkWork, unlinkWork } from '../contract.ts'
import type { Work, WorkLink } from '../core/work.ts'
import { holdWork, updateWork } from '../store/queries.ts'
import { changedWork, toldOfWork } from './work-entry.ts'

/** How what a work is linked to is called; null where it is not there. An account goes by its name in the work's year. */
export async function titleOfLink(
  { ask }: QueryContext,
  { year }: Pick<Work, 'year'>,
  { kind, id }: WorkLink,
): Promise<string | null> {
  if (kind === 'project') {
    const seen = await ask(seeProject, { projectId: id })
    return seen.ok ? seen.value.sheet.title : null
  }
  const listed = await ask(listAccounts, { fiscalYear: year })
  return listed.ok ? (listed.value.accounts.find(({ name }) => name === id)?.name ?? null) : null
}

const isSame = (one: WorkLink, other: WorkLink): boolean => one.kind === other.kind && one.id === other.id

export const linkWorkHandler = handleCommandOn(linkWork, changedWork, async (context, { workId, kind, id }) => {
  const { trx, districtId } = context
  const before = await holdWork(trx, districtId, workId)
  if (before === null) return refuse({ kind: 'work-not-found' })
  const link = { kind, id }
  if (before.links.some((one) => isSame(one, link))) return refuse({ kind: 'linked-already' })
  if ((await titleOfLink(context, before, link)) === null) return refuse({ kind: 'link-not-found', field: 'id' })
  const work = { ...before, links: [...before.links, link] }
  await updateWork(trx, districtId, work)
  const { about, index } = toldOfWork(work)
  return ok({ reply: { workId }, about: [...about, ...(kind === 'project' ? [{ kind, id }] : [])], index })
})

export const unlinkWorkHandler = handleCommandOn(unlinkWork, changedWork, async (context, { workId, kind, id }) => {
  const { trx, districtId } = context
  const before = await holdWork(trx, districtId, workId)
  if (before === null) return refuse({ kind: 'work-not-found' })
  const links = before.links.filter((one) => !isSame(one, { kind, id }))
  if (links.length === before.links.length) return refuse({ kind: 'not-linked' })
  const work = { ...before, links }
  await updateWork(trx, districtId, work)
  return ok({ reply: { workId }, ...toldOfWork(work) })
})
