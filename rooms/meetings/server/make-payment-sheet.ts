import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { makePaymentSheet } from '../contract-minutes.ts'
import { allowanceSum, allowancesOf } from '../core/allowance.ts'
import { cameAtAll } from '../core/attendance.ts'
import { inState } from '../core/called-meeting.ts'
import * as store from '../store/allowance-queries.ts'
import { membersOf, presencesOf } from '../store/attendance-queries.ts'
import { lockCalled } from '../store/called-queries.ts'
import { costLinesOf, type MeetingMeans } from './meeting-means.ts'
import { tellMembers } from './tell-members.ts'

export const makePaymentSheetHandler = (means: MeetingMeans) =>
  handleCommand(makePaymentSheet, async (context, { meetingId, costLineId }) => {
    const { trx, districtId, effectiveOn } = context
    const meeting = await lockCalled(trx, districtId, meetingId)
    if (meeting === null) return refuse({ kind: 'meeting-not-found' })
    const may = inState(meeting, 'closed')
    if (!may.ok) return may
    if ((await store.findSheet(trx, districtId, meetingId)) !== null) return refuse({ kind: 'sheet-made-already' })
    if (costLineId !== null && (await costLinesOf(means).one(context, costLineId)) === null) {
      return refuse({ kind: 'cost-line-not-known' })
    }
    const day = meeting.heldOn
    await store.lockPaidDay(trx, districtId, day)
    const members = await membersOf(trx, districtId, meetingId)
    const presences = await presencesOf(trx, districtId, meetingId)
    const paid = await store.paidOnDay(trx, districtId, day)
    const [seats, accounts] = [new Set(paid.map((one) => one.seatId)), new Set(paid.map((one) => one.accountId))]
    const paidThatDay = members.filter(
      (member) =>
        (member.accountId !== null && accounts.has(member.accountId)) ||
        member.seats.some(({ seatId }) => seats.has(seatId)),
    )
    const allowances = allowancesOf(members, {
      came: cameAtAll(presences.filter(({ byProxy }) => !byProxy)),
      paidThatDay: new Set(paidThatDay.map(({ personNo }) => personNo)),
      rules: meeting.rules,
    })
    await store.insertSheet(trx, districtId, meetingId, { costLineId, madeOn: effectiveOn, day, allowances })
    const payees = new Set(allowances.filter(({ won }) => won > 0).map(({ personNo }) => personNo))
    const asked = members.flatMap(({ personNo, accountId }) =>
      accountId !== null && payees.has(personNo) ? [accountId] : [],
    )
    const words = { ko: '참석수당을 받을 계좌를 적어 주세요.', en: 'Please give the account for your allowance.' }
    const telling = tellMembers('meetings.account-asked', meeting, { to: [{ accounts: asked }], words })
    return ok({
      reply: { meetingId, sum: allowanceSum(allowances), paid: payees.size },
      about: [
        { kind: 'meeting', id: meetingId },
        ...(costLineId === null ? [] : [{ kind: 'cost-line', id: costLineId }]),
      ],
      tell: asked.length === 0 ? [] : [{ ...telling, path: '/my-meetings' }],
    })
  })
