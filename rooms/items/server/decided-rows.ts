import { answered } from '#kernel/answered.ts'
import type { CommandContext, Row } from '#kernel/handler.ts'
import type { Unit } from '#kit/unit.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { departmentsNamed } from '#rooms/organization/core/departments-named.ts'
import type { Gate, GateId } from '../core/gate.ts'
import { findGate } from '../store/gate-queries.ts'

type Decided = Pick<Gate, 'decider'>

/** A gate belongs to the department that decides at it (a department's review); one of a body or a vote to none. */
export async function decidingDepartments({ ask }: CommandContext, { decider }: Decided): Promise<readonly Unit[]> {
  const { departments } = answered(await ask(listDepartments, {}))
  return departmentsNamed(departments, [decider]).map(({ id }) => ({ kind: 'department', id }))
}

export const decidedGate = async (context: CommandContext, gate: Decided): Promise<readonly Row[]> => [
  await decidingDepartments(context, gate),
]

/** What a gate decided is explained by whoever decided there. */
export async function explainedGate(
  context: CommandContext,
  { gateId }: { readonly gateId: GateId },
): Promise<readonly Row[]> {
  const gate = await findGate(context.trx, context.districtId, gateId)
  return gate === null ? [] : decidedGate(context, gate)
}
