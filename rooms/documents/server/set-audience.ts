import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { setAudience } from '../contract-files.ts'
import * as store from '../store/file-queries.ts'

export const setAudienceHandler = handleCommand(setAudience, async ({ trx, districtId }, { subject, seenBy }) => {
  await store.holdSubject(trx, districtId, subject)
  const fileIds = await store.setAudience(trx, districtId, subject, seenBy)
  return ok({ reply: { fileIds }, about: [subject, ...fileIds.map((id) => ({ kind: 'file', id }))] })
})
