import { handleCommandOn } from '#kernel/handler.ts'
import { formatDecimal, roundHalfUp } from '#kit/ratio.ts'
import { ok, refuse } from '#kit/result.ts'
import { typedRows } from '#kit/typed-rows.ts'
import * as contract from '../contract.ts'
import { phaseOf } from '../core/grant-call.ts'
import * as decide from '../core/screening.ts'
import { holdCall, noteDecision } from '../store/call-queries.ts'
import * as store from '../store/queries.ts'
import { aboutCall, aboutGrant, changedApplication, changedCall } from './rows.ts'

export const scoreApplicationHandler = handleCommandOn(
  contract.scoreApplication,
  changedApplication,
  async ({ trx, districtId, effectiveOn }, { applicationId, sheet }) => {
    const found = await store.findApplication(trx, districtId, applicationId)
    const call = found === null ? null : await holdCall(trx, districtId, found.application.callId)
    if (found === null || call === null) return refuse({ kind: 'application-not-found' })
    if (found.application.withdrawnOn !== null) return refuse({ kind: 'application-withdrawn' })
    const phase = phaseOf(call, effectiveOn)
    if (phase === 'decided') return refuse({ kind: 'call-decided' })
    if (phase !== 'closed') return refuse({ kind: 'call-not-closed' })
    const rows = decide.readSheet(sheet, call.criteria)
    if (!rows.ok) return rows
    await store.putSheet(trx, districtId, applicationId, rows.value)
    const mean = decide.meanOf(rows.value)
    const told = mean === null ? null : formatDecimal(roundHalfUp(mean, 2))
    return ok({ reply: { applicationId, mean: told }, about: aboutGrant(call, found.application) })
  },
)

const plain = (text: string): string => text.replaceAll(/\s/g, '')

export const decideCallHandler = handleCommandOn(
  contract.decideCall,
  changedCall,
  async ({ trx, districtId, effectiveOn }, { callId, order: typed, ground }) => {
    const call = await holdCall(trx, districtId, callId)
    if (call === null) return refuse({ kind: 'call-not-found' })
    const phase = phaseOf(call, effectiveOn)
    if (phase === 'decided') return refuse({ kind: 'call-decided' })
    if (phase !== 'closed') return refuse({ kind: 'call-not-closed' })
    const all = await store.applicationsOf(trx, districtId, [callId])
    const standing = all.filter(({ application }) => application.withdrawnOn === null)
    if (standing.length === 0) return refuse({ kind: 'nobody-applied' })
    const order = []
    for (const { cells } of typedRows(typed)) {
      const name = cells.join(' ')
      const named = standing.find(({ application }) => plain(application.applicant) === plain(name))
      if (named === undefined) return refuse({ kind: 'order-unknown', field: 'order', name })
      order.push(named.application.id)
    }
    const chosen = decide.choose(call, standing, { order, ground })
    if (!chosen.ok) return chosen
    for (const as of ['chosen', 'reserve'] as const)
      for (const [at, id] of chosen.value[as].entries())
        await store.putPlace(trx, districtId, { id, as, place: at + 1 })
    await noteDecision(trx, districtId, callId, effectiveOn, order.length === 0 ? null : ground)
    const reply = { callId, chosen: chosen.value.chosen.length, reserve: chosen.value.reserve.length }
    return ok({ reply, about: aboutCall(call) })
  },
)
