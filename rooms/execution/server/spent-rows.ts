import { answered } from '#kernel/answered.ts'
import type { CommandContext, Row } from '#kernel/handler.ts'
import type { InputOf } from '#kit/contract.ts'
import { listMovements } from '#rooms/appropriations/contract.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { departmentsNamed } from '#rooms/organization/core/departments-named.ts'
import type { importExecuted } from '../contract.ts'
import type { EntryId } from '../core/entry.ts'
import { entriesOfYear, findEntry } from '../store/queries.ts'
import { readWithKnown } from './read-import.ts'

interface Spent {
  readonly projectId: ProjectId
  readonly fiscalYear: number
}

/** What is spent on a project belongs to whom it belongs to, and to the departments it was reallocated to (재배정). */
async function rowOf({ ask }: CommandContext, { projectId, fiscalYear }: Spent): Promise<Row> {
  const { movements } = answered(await ask(listMovements, { fiscalYear, projectId }))
  const names = movements.flatMap(({ from, toDepartment, cancelled }) =>
    from?.projectId === projectId && toDepartment !== null && cancelled === null ? [toDepartment] : [],
  )
  const { departments } = answered(await ask(listDepartments, {}))
  return [{ kind: 'project', id: projectId }, ...departmentsNamed(departments, names)]
}

export const spentRow = async (context: CommandContext, input: Spent): Promise<readonly Row[]> => [
  await rowOf(context, input),
]

export async function reversedRow(
  context: CommandContext,
  { entryId }: { readonly entryId: EntryId },
): Promise<readonly Row[]> {
  const entry = await findEntry(context.trx, context.districtId, entryId)
  return entry === null ? [] : [await rowOf(context, entry)]
}

/** Every project that the file names. */
export async function importedRows(
  context: CommandContext,
  input: InputOf<typeof importExecuted>,
): Promise<readonly Row[]> {
  const { fiscalYear } = input
  const entries = await entriesOfYear(context.trx, context.districtId, fiscalYear)
  const { read } = await readWithKnown(context, input, entries)
  const projects = new Set(read.rows.map(({ projectId }) => projectId))
  return Promise.all([...projects].map((projectId) => rowOf(context, { projectId, fiscalYear })))
}
