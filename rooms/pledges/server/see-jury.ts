import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { promiseOf } from '#kit/draw.ts'
import { ok, refuse } from '#kit/result.ts'
import { listJuries, seeJury, seeOwnJuries } from '../contract-jury.ts'
import { seated } from '../core/jury.ts'
import * as store from '../store/jury-queries.ts'
import { allPledges } from '../store/queries.ts'

const told = async ({ trx, districtId }: QueryContext, { jury, seed }: store.SeededJury) => ({
  ...{ jury, promise: promiseOf(seed) },
  applicants: jury.drawn?.length ?? (await store.applicantsOf(trx, districtId, jury.id)).length,
})

export const listJuriesHandler = handleQuery(listJuries, async (context) => {
  const juries = []
  for (const one of await store.allJuries(context.trx, context.districtId)) juries.push(await told(context, one))
  return ok({ juries })
})

/** The seed is told once the lots are drawn, and not before: until then it stands promised by its hash. */
export const seeJuryHandler = handleQuery(seeJury, async (context, { juryId }) => {
  const { trx, districtId } = context
  const found = await store.findJury(trx, districtId, juryId)
  if (found === null) return refuse({ kind: 'jury-not-found' })
  const titles = new Map((await allPledges(trx, districtId)).map(({ id, title }) => [id, title]))
  const opinions = await store.opinionsOn(trx, districtId, { juryId })
  return ok({
    ...(await told(context, found)),
    seed: found.jury.drawn === null ? null : found.seed,
    opinions: opinions.map((one) => ({ ...one, pledge: titles.get(one.pledgeId) ?? one.pledgeId })),
  })
})

export const seeOwnJuriesHandler = handleQuery(seeOwnJuries, async ({ trx, districtId, actor }) => {
  const places = actor.accountId === null ? [] : await store.placesOf(trx, districtId, actor.accountId)
  const juries = []
  for (const { juryId, no } of places) {
    const found = await store.findJury(trx, districtId, juryId)
    juries.push({ juryId, no, seated: found !== null && seated(found.jury).includes(no) })
  }
  return ok({ juries })
})
