import { answered } from '#kernel/answered.ts'
import { type CommandContext, handleCommandOn, type Row } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import { seeProject } from '#rooms/plans/contract.ts'
import { recordContract } from '../contract.ts'
import { declareTerms } from '../core/contract-terms.ts'
import { insertContract } from '../store/queries.ts'
import { aboutContract } from './keep-journal.ts'

/** A contract, or entrusted work, is its department's, and one for a project also theirs whose project it is. */
export const rowsOfNew = async (
  _context: CommandContext,
  { departmentId, projectId }: { readonly departmentId: DepartmentId; readonly projectId?: ProjectId | null },
): Promise<readonly Row[]> => [
  [{ kind: 'department', id: departmentId }],
  ...((projectId ?? null) === null ? [] : [[{ kind: 'project', id: String(projectId) }]]),
]

/** A contract is agreed on the day on which the command takes effect. */
export const recordContractHandler = handleCommandOn(recordContract, rowsOfNew, async (context, input) => {
  const { trx, districtId, ask, effectiveOn, now } = context
  const { contractId, ...told } = input
  const { departments } = answered(await ask(listDepartments, {}))
  if (departments.every(({ id }) => id !== told.departmentId)) return refuse({ kind: 'department-not-found' })
  if (told.projectId !== null && !(await ask(seeProject, { projectId: told.projectId })).ok)
    return refuse({ kind: 'project-not-found', field: 'projectId' })
  const contract = declareTerms({ id: contractId, ...told, agreedOn: effectiveOn }, dateInSeoul(now))
  if (!contract.ok) return contract
  if (!(await insertContract(trx, districtId, contract.value))) return refuse({ kind: 'contract-id-taken' })
  const { title, contractor } = contract.value
  return ok({
    reply: { contractId },
    about: aboutContract(contract.value),
    index: [{ ...{ kind: 'contract', id: contractId, title, text: contractor }, path: `/contracts/${contractId}` }],
  })
})
