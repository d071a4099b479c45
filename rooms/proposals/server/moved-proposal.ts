import type { CommandContext, Row } from '#kernel/handler.ts'
import { type Permission, roleUsed } from '#kit/actor.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { MovementKind } from '../core/movement.ts'
import type { Proposal, ProposalId } from '../core/proposal.ts'
import { addMovement } from '../store/office-queries.ts'
import { changeProposal, findProposal } from '../store/queries.ts'
import { dueOn } from './due-on.ts'
import { rulesOfTracks } from './rules-of-tracks.ts'

/** A proposal belongs to the department that has it; before, to none. */
export const proposalRow = async (
  { trx, districtId }: CommandContext,
  { proposalId }: { readonly proposalId: ProposalId },
): Promise<readonly Row[]> => {
  const found = await findProposal(trx, districtId, proposalId)
  return [found?.departmentId == null ? [] : [{ kind: 'department', id: found.departmentId }]]
}

interface Move {
  readonly kind: Extract<MovementKind, 'assigned' | 'reassigned' | 'settled'>
  readonly to: DepartmentId
  readonly reason: string
  readonly by: Permission
}

/** Gives a proposal to a department. The clock goes on from when the proposal was received: a bounce wins no time. */
export async function moveTo(context: CommandContext, proposal: Proposal, { kind, to, reason, by }: Move) {
  const { trx, districtId, actor, effectiveOn } = context
  const rules = (await rulesOfTracks(context))[proposal.track]
  await changeProposal(trx, districtId, proposal.id, {
    state: 'under-review',
    department_id: to,
    due_on: proposal.dueOn ?? (await dueOn(context, effectiveOn, rules.clock)),
    bounces: proposal.bounces + (kind === 'reassigned' ? 1 : 0),
  })
  const role = roleUsed(by, actor)
  const from = proposal.departmentId
  await addMovement(trx, districtId, proposal.id, { kind, from, to, agency: null, reason, role, on: effectiveOn })
  const about = { kind: 'proposal', id: proposal.id }
  return {
    reply: { proposalId: proposal.id },
    about: [about, { kind: 'department', id: to }],
    tell: [
      {
        kind: 'proposals.assigned',
        to: (['department-officer', 'department-head'] as const).map((role) => ({
          ...{ role, unit: { kind: 'department' as const, id: to } },
        })),
        words: { ko: '우리 부서가 검토할 제안이 왔습니다.', en: 'A proposal has come to your department.' },
        about,
        path: `/proposals/${proposal.id}`,
      },
    ],
  }
}
