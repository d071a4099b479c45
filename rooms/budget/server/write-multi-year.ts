import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { writeMultiYear } from '../contract.ts'
import { declareMultiYear } from '../core/multi-year.ts'
import * as projectStore from '../store/project-queries.ts'
import { changedProject } from './changed-project.ts'

export const writeMultiYearHandler = handleCommandOn(
  writeMultiYear,
  changedProject,
  async ({ trx, districtId }, input) => {
    const { projectId, basedOn } = input
    const version = (await projectStore.holdMultiYear(trx, districtId, projectId))?.version ?? 0
    if (version !== basedOn) return refuse({ kind: 'table-changed-meanwhile', basedOn, version })
    const table = declareMultiYear(input.table)
    if (!table.ok) return table
    await projectStore.writeMultiYear(trx, districtId, projectId, { version: version + 1, table: table.value })
    return ok({ reply: { projectId, version: version + 1 }, about: [{ kind: 'project', id: projectId }] })
  },
)
