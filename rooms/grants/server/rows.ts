import type { CommandContext, Row } from '#kernel/handler.ts'
import { type Actor, permits } from '#kit/actor.ts'
import { standingTo } from '#kit/own-unit.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { ApplicationId, GrantApplication } from '../core/application.ts'
import type { CallId, GrantCall } from '../core/grant-call.ts'
import { mayKeepGrants } from '../core/permissions.ts'
import { findCall } from '../store/call-queries.ts'
import { findApplication } from '../store/queries.ts'

const ofDepartment = (id: DepartmentId): Row => [{ kind: 'department', id }]

/** The rows that a change to a call is made on: those of its department; none where there is no such call. */
export async function changedCall(
  { trx, districtId }: CommandContext,
  { callId }: { readonly callId: CallId },
): Promise<readonly Row[]> {
  const call = await findCall(trx, districtId, callId)
  return call === null ? [] : [ofDepartment(call.departmentId)]
}

interface Drafted {
  readonly callId: CallId
  readonly departmentId: DepartmentId
  readonly projectId?: ProjectId | null
}

/** A draft is its department's: of the one that it names, of the one that it named before, and theirs whose project it is. */
export const draftedCall = async (
  context: CommandContext,
  { callId, departmentId, projectId = null }: Drafted,
): Promise<readonly Row[]> => [
  ofDepartment(departmentId),
  ...(projectId === null ? [] : [[{ kind: 'project', id: String(projectId) }]]),
  ...(await changedCall(context, { callId })),
]

/** The rows that a change to an application is made on: those of the department of its call. */
export async function changedApplication(
  context: CommandContext,
  { applicationId }: { readonly applicationId: ApplicationId },
): Promise<readonly Row[]> {
  const found = await findApplication(context.trx, context.districtId, applicationId)
  return found === null ? [] : await changedCall(context, found.application)
}

export const isOwn = (application: Pick<GrantApplication, 'accountId'>, actor: Actor): boolean =>
  actor.accountId !== null && application.accountId === actor.accountId

/** Whether somebody keeps a call: through a role held for its department or for all. */
export const keeps = (call: Pick<GrantCall, 'departmentId'>, actor: Actor): boolean =>
  permits(mayKeepGrants, standingTo(actor, [{ kind: 'department', id: call.departmentId }]))

export const aboutCall = ({ id, departmentId, projectId }: GrantCall) => [
  { kind: 'grant-call', id },
  { kind: 'department', id: departmentId },
  ...(projectId === null ? [] : [{ kind: 'project', id: projectId }]),
]

export const aboutGrant = (call: GrantCall, { id }: Pick<GrantApplication, 'id'>) => [
  { kind: 'grant', id },
  ...aboutCall(call),
]
