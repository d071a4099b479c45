import type { CommandContext, Row } from '#kernel/handler.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { Work, WorkId } from '../core/work.ts'
import { findWork } from '../store/queries.ts'

/** The rows that a change to a work is made on: those of its department; none where there is no such work. */
export async function changedWork(
  { trx, districtId }: CommandContext,
  { workId }: { readonly workId: WorkId },
): Promise<readonly Row[]> {
  const work = await findWork(trx, districtId, workId)
  return work === null ? [] : [[{ kind: 'department', id: work.departmentId }]]
}

/** The rows that a change to what a department has is made on. */
export const ofDepartment = async (
  _context: CommandContext,
  { departmentId }: { readonly departmentId: DepartmentId },
): Promise<readonly Row[]> => [[{ kind: 'department', id: departmentId }]]

const textOf = ({ texts, issues }: Work): string =>
  [
    ...Object.values(texts).flatMap((lines) => lines.map(({ text }) => text)),
    ...issues.map(({ issue, remedy }) => `${issue} ${remedy ?? ''}`),
  ].join(' ')

/** What an event of a work is about, and the line of the search index. */
export const toldOfWork = (work: Work) => ({
  about: [
    { kind: 'work', id: work.id },
    { kind: 'department', id: work.departmentId },
  ],
  index: [{ ...{ kind: 'work', id: work.id, title: work.title, text: textOf(work) }, path: `/works/${work.id}` }],
})
