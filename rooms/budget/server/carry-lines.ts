import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { carryLines } from '../contract.ts'
import * as decide from '../core/carry-lines.ts'
import { mostLines } from '../core/line-edit.ts'
import * as lineStore from '../store/line-queries.ts'
import { relyOnYears } from '../store/queries.ts'
import { changedProject } from './changed-project.ts'
import { lineCarryOf } from './line-carry-of.ts'
import { saveLines } from './save-lines.ts'

export const carryLinesHandler = handleCommandOn(carryLines, changedProject, async ({ trx, districtId }, input) => {
  const { fromProjectId, from, projectId, to, basedOn, choices } = input
  // Both are held, the lower id first, so that two who carry at once wait for each other and never for ever.
  const versions = new Map<string, number>()
  for (const id of [fromProjectId, projectId].toSorted()) {
    versions.set(id, await lineStore.holdLinesVersion(trx, districtId, id))
  }
  const [seen, version] = [versions.get(fromProjectId) ?? 0, versions.get(projectId) ?? 0]
  if (seen !== basedOn) return refuse({ kind: 'lines-changed-meanwhile', basedOn, version: seen })
  await relyOnYears(trx, districtId, [from, to])
  const carry = await lineCarryOf(trx, districtId, { fromProjectId, from, to, projectId })
  const decided = decide.carryLines(carry, choices)
  if (!decided.ok) return decided
  const { carried, left } = decided.value
  const about = [projectId, fromProjectId].map((id) => ({ kind: 'project', id }))
  const reply = { projectId, version, carried: carried.map((line) => line.id), left: [...left] }
  if (carried.length === 0) return ok({ reply, about })
  const after = [...carry.standing, ...carried]
  if (after.length > mostLines) return refuse({ kind: 'too-many-lines', lines: after.length, most: mostLines })
  const next = { version: version + 1, before: carry.standing, after }
  const found = await saveLines(trx, districtId, projectId, next)
  return ok({ reply: { ...reply, version: version + 1 }, about, ...found })
})
