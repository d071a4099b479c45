import { handleCommand, handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { countByDong, seeArea, seeMap, setArea } from '../contract-map.ts'
import { boundArea } from '../core/point.ts'
import { standingOf } from '../core/propose.ts'
import * as store from '../store/map-queries.ts'
import { areaOf, putArea } from '../store/point-queries.ts'
import { sought, wishOf } from './list-proposals.ts'

/** Up to how many stand on one map. */
const placedAtMost = 1000

export const seeMapHandler = handleQuery(seeMap, async ({ trx, districtId, now }, filter) => {
  const on = dateInSeoul(now)
  const { wish, cut } = await sought(trx, districtId, wishOf(filter, on), 'newest')
  const found = await store.listPlaced(trx, districtId, wish, placedAtMost + 1)
  const placed = found
    .slice(0, placedAtMost)
    .map(({ id, title, point, ...stands }) => ({ id, title, point, standing: standingOf(stands, on) }))
  return ok({ placed, more: cut || found.length > placedAtMost, area: await areaOf(trx, districtId) })
})

export const countByDongHandler = handleQuery(countByDong, async ({ trx, districtId, now }, filter) => {
  const { wish, cut } = await sought(trx, districtId, wishOf(filter, dateInSeoul(now)), 'newest')
  return ok({ dongs: await store.countByDong(trx, districtId, wish), more: cut })
})

export const seeAreaHandler = handleQuery(seeArea, async ({ trx, districtId }) =>
  ok({ area: await areaOf(trx, districtId) }),
)

/** Points that stand outside it by now stay: they were said before. */
export const setAreaHandler = handleCommand(setArea, async ({ trx, districtId }, { southWest, northEast }) => {
  const bound = boundArea(southWest, northEast)
  if (!bound.ok) return bound
  await putArea(trx, districtId, bound.value)
  return ok({ reply: { area: bound.value }, about: [] })
})
