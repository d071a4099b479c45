import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { addDong } from '../contract.ts'
import * as decide from '../core/dong.ts'
import * as store from '../store/queries.ts'

export const addDongHandler = handleCommand(addDong, async ({ trx, districtId }, { dongId, name }) => {
  await store.holdNames(trx, districtId)
  const dongs = await store.allDongs(trx, districtId)
  if (dongs.some((dong) => dong.id === dongId)) return refuse({ kind: 'dong-id-taken' })
  const dong = decide.addDong(dongs, { id: dongId, name })
  if (!dong.ok) return dong
  await store.insertDong(trx, districtId, dong.value)
  const subject = { kind: 'dong', id: dongId }
  return ok({
    reply: { dongId },
    about: [subject],
    index: [{ ...subject, title: name, text: '', path: '/departments' }],
  })
})
