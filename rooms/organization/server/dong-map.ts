import { handleCommand, handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { arrangeDongs, seeDongMap } from '../contract.ts'
import { readDongMap } from '../core/dong-map.ts'
import * as store from '../store/queries.ts'

export const arrangeDongsHandler = handleCommand(arrangeDongs, async ({ trx, districtId }, { map }) => {
  await store.holdNames(trx, districtId)
  const places = readDongMap(map, await store.allDongs(trx, districtId))
  if (!places.ok) return places
  await store.replaceDongPlaces(trx, districtId, places.value)
  return ok({ reply: { placed: places.value.length }, about: [{ kind: 'district', id: districtId }] })
})

export const seeDongMapHandler = handleQuery(seeDongMap, async ({ trx, districtId }) =>
  ok({ places: await store.dongPlaces(trx, districtId) }),
)
