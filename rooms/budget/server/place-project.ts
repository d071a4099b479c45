import { handleCommandOn } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { placeProject } from '../contract.ts'
import * as decide from '../core/place-project.ts'
import * as programmeStore from '../store/programme-queries.ts'
import { relyOnYears } from '../store/queries.ts'
import { changedProject } from './changed-project.ts'

export const placeProjectHandler = handleCommandOn(placeProject, changedProject, async ({ trx, districtId }, input) => {
  const { projectId, fiscalYear, code } = input
  await relyOnYears(trx, districtId, [fiscalYear])
  const programmes = await programmeStore.programmesOfYears(trx, districtId, [fiscalYear])
  const place = decide.placeProject(programmes, fiscalYear, code)
  if (!place.ok) return place
  await programmeStore.placeProject(trx, districtId, projectId, fiscalYear, place.value)
  return ok({ reply: { projectId }, about: [{ kind: 'project', id: projectId }] })
})
