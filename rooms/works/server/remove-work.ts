import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { removeWork } from '../contract.ts'
import { deleteWork, holdWork } from '../store/queries.ts'
import { changedWork, toldOfWork } from './work-entry.ts'

/** Its history stays in the record, with the reason. */
export const removeWorkHandler = handleCommandOn(removeWork, changedWork, async ({ trx, districtId }, { workId }) => {
  const work = await holdWork(trx, districtId, workId)
  if (work === null) return refuse({ kind: 'work-not-found' })
  await deleteWork(trx, districtId, workId)
  return ok({ reply: { workId }, about: toldOfWork(work).about, unindex: [{ kind: 'work', id: workId }] })
})
