import { handleCommand } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { changePledgeStatus, removePledge } from '../contract.ts'
import { changeStatus } from '../core/status-change.ts'
import { opinionsOn } from '../store/jury-queries.ts'
import { changesOf, deletePledge, holdPledge, insertChange, updatePledge } from '../store/queries.ts'
import { toldOfPledge } from './pledge-entry.ts'

export const changeStatusHandler = handleCommand(
  changePledgeStatus,
  async ({ trx, districtId, now }, { pledgeId, ...given }) => {
    const before = await holdPledge(trx, districtId, pledgeId)
    if (before === null) return refuse({ kind: 'pledge-not-found' })
    const history = await changesOf(trx, districtId, pledgeId)
    const change = changeStatus(before.status, history, given, dateInSeoul(now))
    if (!change.ok) return change
    const pledge = { ...before, status: change.value.to }
    await insertChange(trx, districtId, pledgeId, change.value)
    await updatePledge(trx, districtId, pledge)
    return ok({ reply: { pledgeId, changeNo: change.value.changeNo }, ...toldOfPledge(pledge) })
  },
)

/** One of which jurors have spoken stays; the history of one removed stays in the record, with the reason. */
export const removePledgeHandler = handleCommand(removePledge, async ({ trx, districtId }, { pledgeId }) => {
  const pledge = await holdPledge(trx, districtId, pledgeId)
  if (pledge === null) return refuse({ kind: 'pledge-not-found' })
  if ((await opinionsOn(trx, districtId, { pledgeId })).length > 0) return refuse({ kind: 'pledge-has-opinions' })
  await deletePledge(trx, districtId, pledgeId)
  return ok({ reply: { pledgeId }, about: toldOfPledge(pledge).about, unindex: [{ kind: 'pledge', id: pledgeId }] })
})
