import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { writeCostLines } from '../contract.ts'
import * as decide from '../core/write-cost-lines.ts'
import * as lineStore from '../store/line-queries.ts'
import * as store from '../store/queries.ts'
import { changedProject } from './changed-project.ts'
import { saveLines } from './save-lines.ts'

export const writeCostLinesHandler = handleCommandOn(
  writeCostLines,
  changedProject,
  async ({ trx, districtId }, input) => {
    const { projectId, basedOn } = input
    const version = await lineStore.holdLinesVersion(trx, districtId, projectId)
    if (version !== basedOn) return refuse({ kind: 'lines-changed-meanwhile', basedOn, version })
    const years = [...new Set(input.lines.map((line) => line.fiscalYear))]
    await store.relyOnYears(trx, districtId, years)
    const accounts = await store.accountsOfYears(trx, districtId, years)
    const lines = decide.writeCostLines(projectId, input.lines, accounts)
    if (!lines.ok) return lines
    const ids = lines.value.map((line) => line.id)
    const taken = (await lineStore.linesWithIds(trx, districtId, ids)).find((line) => line.projectId !== projectId)
    if (taken !== undefined) return refuse({ kind: 'line-id-taken', ...taken })
    const before = await lineStore.linesOfProject(trx, districtId, projectId)
    const found = await saveLines(trx, districtId, projectId, { version: version + 1, before, after: lines.value })
    return ok({
      reply: { projectId, version: version + 1 },
      about: [{ kind: 'project', id: projectId }],
      ...found,
    })
  },
)
