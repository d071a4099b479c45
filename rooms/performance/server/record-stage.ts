import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { recordStage, weighStages } from '../contract.ts'
import { enterStanding, weigh } from '../core/stage-progress.ts'
import { updateStage } from '../store/followed-queries.ts'
import { entriesOf, insertEntry } from '../store/told-queries.ts'
import { aboutProject, holdFollowed, tellingRole, toldOfProject } from './followed.ts'

/** What is told of a stage stands; what was told before stays in its history. */
export const recordStageHandler = handleCommandOn(recordStage, toldOfProject, async (context, input) => {
  const { trx, districtId, actor, effectiveOn } = context
  const { projectId, stageNo, ...standing } = input
  const followed = await holdFollowed(context, projectId)
  if (followed === null) return refuse({ kind: 'project-not-found' })
  const stage = followed.stages.find(({ no }) => no === stageNo)
  if (stage === undefined) return refuse({ kind: 'stage-not-found' })
  const told = (await entriesOf(trx, districtId, projectId)).filter((one) => one.stageNo === stageNo)
  const entry = enterStanding({ stageNo, standing, role: tellingRole(actor), toldOn: effectiveOn }, told)
  if (!entry.ok) return entry
  if (entry.value.entryNo > told.length) {
    await updateStage(trx, districtId, projectId, { ...stage, ...entry.value.standing })
    await insertEntry(trx, districtId, projectId, entry.value)
  }
  return ok({ reply: { projectId, stageNo, entryNo: entry.value.entryNo }, about: aboutProject(projectId) })
})

export const weighStagesHandler = handleCommandOn(
  weighStages,
  toldOfProject,
  async (context, { projectId, weights }) => {
    const followed = await holdFollowed(context, projectId)
    if (followed === null) return refuse({ kind: 'project-not-found' })
    const weighed = weigh(followed.stages, weights)
    if (!weighed.ok) return weighed
    for (const stage of weighed.value) await updateStage(context.trx, context.districtId, projectId, stage)
    return ok({ reply: { projectId }, about: aboutProject(projectId) })
  },
)
