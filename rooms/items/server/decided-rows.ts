import { answered } from '#kernel/answered.ts'
import type { CommandContext, Row } from '#kernel/handler.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { departmentsNamed } from '#rooms/organization/core/departments-named.ts'
import type { GateId } from '../core/gate.ts'
import { findGate } from '../store/gate-queries.ts'

/** A gate belongs to the department that decides at it (a department's review); one of a body or a vote to none. */
export async function decidedGate(
  { ask }: CommandContext,
  { decider }: { readonly decider: string },
): Promise<readonly Row[]> {
  const { departments } = answered(await ask(listDepartments, {}))
  return [departmentsNamed(departments, [decider])]
}

/** What a gate decided is explained by whoever decided there. */
export async function explainedGate(
  context: CommandContext,
  { gateId }: { readonly gateId: GateId },
): Promise<readonly Row[]> {
  const gate = await findGate(context.trx, context.districtId, gateId)
  return gate === null ? [] : decidedGate(context, gate)
}
