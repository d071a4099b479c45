import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { establishBody } from '../contract.ts'
import * as decide from '../core/body.ts'
import * as store from '../store/queries.ts'

export const establishBodyHandler = handleCommand(establishBody, async ({ trx, districtId }, input) => {
  const { bodyId, ...rest } = input
  await store.holdNames(trx, districtId)
  const bodies = await store.allBodies(trx, districtId)
  if (bodies.some((one) => one.id === bodyId)) return refuse({ kind: 'body-id-taken' })
  const body = decide.establishBody(bodies, { id: bodyId, ...rest })
  if (!body.ok) return body
  await store.insertBody(trx, districtId, body.value)
  const { name, nameEn, aliases, duties, vision } = body.value
  const subject = { kind: 'body', id: bodyId }
  return ok({
    reply: { bodyId },
    about: [subject],
    index: [
      {
        ...subject,
        title: name,
        text: [nameEn ?? '', ...aliases, duties ?? '', vision ?? ''].join(' '),
        path: `/bodies/${bodyId}`,
      },
    ],
  })
})
