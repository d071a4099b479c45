import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { withdrawPass } from '../contract.ts'
import { isStanding } from '../core/finding-pass.ts'
import * as store from '../store/pass-queries.ts'
import { changedPass } from './changed-subject.ts'

export const withdrawPassHandler = handleCommandOn(
  withdrawPass,
  changedPass,
  async ({ trx, districtId, now }, { passId, reason }) => {
    const pass = await store.findPass(trx, districtId, passId)
    if (pass === null) return refuse({ kind: 'pass-not-found' })
    if (!isStanding(pass)) return refuse({ kind: 'pass-withdrawn' })
    if (!(await store.withdrawPass(trx, districtId, passId, { at: now, reason })))
      return refuse({ kind: 'pass-withdrawn' })
    return ok({ reply: { passId }, about: [{ kind: 'finding-pass', id: passId }, pass.subject] })
  },
)
