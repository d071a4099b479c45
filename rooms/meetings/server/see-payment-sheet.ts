import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seePaymentSheet } from '../contract-minutes.ts'
import { allowanceSum } from '../core/allowance.ts'
import { allowancesOf, findSheet } from '../store/allowance-queries.ts'
import { membersOf } from '../store/attendance-queries.ts'
import { findCalled } from '../store/called-queries.ts'
import { costLinesOf, type MeetingMeans } from './meeting-means.ts'

export const seePaymentSheetHandler = (means: MeetingMeans) =>
  handleQuery(seePaymentSheet, async (context, { meetingId }) => {
    const { trx, districtId } = context
    const meeting = await findCalled(trx, districtId, meetingId)
    if (meeting === null) return refuse({ kind: 'meeting-not-found' })
    const sheet = await findSheet(trx, districtId, meetingId)
    if (sheet === null) return ok({ meeting, sheet: null })
    const members = await membersOf(trx, districtId, meetingId)
    const labels = new Map(members.map(({ personNo, seats }) => [personNo, seats.map(({ label }) => label).join(', ')]))
    const allowances = await allowancesOf(trx, districtId, meetingId)
    const rows = allowances.map((one) => ({ ...one, label: labels.get(one.personNo) ?? String(one.personNo) }))
    const { costLineId, ...own } = sheet
    const costLine = costLineId === null ? null : await costLinesOf(means).one(context, costLineId)
    return ok({ meeting, sheet: { ...own, costLine, rows, sum: allowanceSum(allowances) } })
  })
