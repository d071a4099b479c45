import { randomBytes } from 'node:crypto'
import { answered } from '#kernel/answered.ts'
import { handleCommand } from '#kernel/handler.ts'
import { hex } from '#kit/bytes.ts'
import { promiseOf } from '#kit/draw.ts'
import { ok, refuse } from '#kit/result.ts'
import { groupOf } from '#rooms/forums/core/draw-seats.ts'
import { backgroundMissing } from '#rooms/forums/core/participant.ts'
import { listDongs } from '#rooms/organization/contract.ts'
import * as contract from '../contract-jury.ts'
import { callJury, drawJury, type Jury, mayApply, seated } from '../core/jury.ts'
import * as store from '../store/jury-queries.ts'

const aboutJury = (id: string) => [{ kind: 'pledge-jury', id }]

export const callJuryHandler = handleCommand(
  contract.callPledgeJury,
  async ({ trx, districtId }, { juryId, ...parts }) => {
    const called = callJury(parts)
    if (!called.ok) return called
    const jury: Jury = { id: juryId, ...parts, drawn: null, drawnOn: null }
    const seed = hex(randomBytes(16))
    if (!(await store.insertJury(trx, districtId, jury, seed))) return refuse({ kind: 'jury-id-taken' })
    return ok({ reply: { juryId, promise: promiseOf(seed) }, about: aboutJury(juryId) })
  },
)

export const applyToJuryHandler = handleCommand(
  contract.applyToJury,
  async ({ trx, districtId, actor, effectiveOn, ask }, { juryId, dongId, ageBand, sex }) => {
    const held = await store.holdJury(trx, districtId, juryId)
    if (held === null) return refuse({ kind: 'jury-not-found' })
    const allowed = mayApply(held.jury, effectiveOn)
    if (!allowed.ok) return allowed
    const missing = backgroundMissing({ dongId, ageBand, sex }, held.jury.strata)
    if (missing !== null) return refuse({ kind: 'background-missing', field: missing })
    const { dongs } = answered(await ask(listDongs, {}))
    if (dongId !== null && dongs.every(({ id }) => id !== dongId))
      return refuse({ kind: 'dong-not-found', field: 'dongId' })
    const applicants = await store.applicantsOf(trx, districtId, juryId)
    const { accountId } = actor
    if (applicants.some((one) => one.accountId === accountId)) return refuse({ kind: 'applied-already' })
    const no = Math.max(0, ...applicants.map((one) => one.no)) + 1
    await store.insertApplicant(trx, districtId, juryId, { no, accountId, dongId, ageBand, sex })
    return ok({ reply: { juryId, no }, about: aboutJury(juryId) })
  },
)

export const withdrawFromJuryHandler = handleCommand(
  contract.withdrawFromJury,
  async ({ trx, districtId, actor }, { juryId }) => {
    const held = await store.holdJury(trx, districtId, juryId)
    if (held === null) return refuse({ kind: 'jury-not-found' })
    if (held.jury.drawn !== null) return refuse({ kind: 'jury-drawn' })
    const applicants = await store.applicantsOf(trx, districtId, juryId)
    const own = applicants.find(({ accountId }) => accountId === actor.accountId)
    if (own === undefined) return refuse({ kind: 'not-applied' })
    await store.deleteApplicant(trx, districtId, juryId, own.no)
    return ok({ reply: { juryId }, about: aboutJury(juryId) })
  },
)

export const drawJuryHandler = handleCommand(
  contract.drawPledgeJury,
  async ({ trx, districtId, effectiveOn: drawnOn }, { juryId }) => {
    const held = await store.holdJury(trx, districtId, juryId)
    if (held === null) return refuse({ kind: 'jury-not-found' })
    const { jury, seed } = held
    const applicants = await store.applicantsOf(trx, districtId, juryId)
    const people = applicants.map((one) => ({ no: one.no, group: groupOf(one, jury.strata) }))
    const drawn = drawJury(jury, people, seed, drawnOn)
    if (!drawn.ok) return drawn
    const after = { ...jury, drawn: drawn.value, drawnOn }
    await store.keepDraw(trx, districtId, after, seated(after))
    return ok({ reply: { juryId, seated: seated(after).length }, about: aboutJury(juryId) })
  },
)
