import { answered } from '#kernel/answered.ts'
import type { QueryContext, Row } from '#kernel/handler.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { departmentsNamed } from '#rooms/organization/core/departments-named.ts'

/** What decides a gate belongs to the department that decides there; of several departments, or a body, to none. */
export async function rowOfDecider({ ask }: Pick<QueryContext, 'ask'>, decider: string): Promise<readonly Row[]> {
  const { departments } = answered(await ask(listDepartments, {}))
  return [departmentsNamed(departments, [decider])]
}
