import type { QueryContext } from '#kernel/handler.ts'
import type { Inspector } from '../core/inspector.ts'
import type { Visit } from '../core/visit.ts'
import { inspectorsOf } from '../store/group-queries.ts'

/** Whoever makes a visit. A visit is assigned to somebody of a group, who stays there under their number. */
export async function inspectorOf(
  { trx, districtId }: Pick<QueryContext, 'trx' | 'districtId'>,
  { assignment }: Visit,
): Promise<Inspector> {
  const { groupId, inspectorNo } = assignment
  const people = (await inspectorsOf(trx, districtId, [groupId])).get(groupId) ?? []
  const inspector = people.find(({ no }) => no === inspectorNo)
  if (inspector === undefined) throw new Error(`A visit of ${groupId} is assigned to nobody: ${inspectorNo}.`)
  return inspector
}

/** Whether whoever acts makes this visit. */
export async function isOwnVisit(context: QueryContext, visit: Visit): Promise<boolean> {
  const { accountId } = context.actor
  return accountId !== null && (await inspectorOf(context, visit)).accountId === accountId
}
