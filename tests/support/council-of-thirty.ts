import { sql } from 'kysely'
import { expect } from 'vitest'
import { seatHolders } from '#apps/seat-holders.ts'
import { enterItem } from '#rooms/items/contract.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { notePresence } from '#rooms/meetings/contract-attendance.ts'
import { callMeeting } from '#rooms/meetings/contract-calls.ts'
import type { CostLineSeen } from '#rooms/meetings/core/cost-line-seen.ts'
import type { CostLines } from '#rooms/meetings/server/meeting-means.ts'
import { meetingsRoom } from '#rooms/meetings/server/room.ts'
import { addSeat, establishBody, fillSeat } from '#rooms/organization/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom } from './room-test.ts'
import { testSignIn } from './test-sign-in.ts'

const rules = {
  opens: 'majority-of-enrolled' as const,
  resolves: 'majority-of-present' as const,
  regularPerYear: 4,
  extraordinaryShare: { n: 1, d: 3 },
  chairMayCall: true,
  maxSeats: 30,
  sizeText: null,
  terms: [],
  basis: '기본 조례 제10조',
}
export const seatIds = Array.from({ length: 30 }, (_, at) => `seat-${String(at + 1).padStart(2, '0')}`)
const kindOf = (at: number) => (at < 3 ? 'ex-officio' : at < 5 ? 'appointed-councillor' : 'appointed-civil')

export const refusal = (kind: string, more: object = {}) => ({ ok: false, refusal: { kind, ...more } })
export const done = { ok: true }
/** The account that holds a seat; the tests' people of seats 6 to 9 have accounts. */
export const holder = (no: number) => `holder-${no}`

/** The one line of the budget that pays allowances here. */
const costLine = {
  ...{ lineId: 'line-1', projectId: 'council', fiscalYear: 2021, label: '금천구협치회의 참석수당' },
  ...{ formulaText: '70,000원×25명×4회=7,000,000원', stated: 7_000_000 },
} as unknown as CostLineSeen
export const theCostLines: CostLines = {
  one: async (_context, lineId) => (lineId === costLine.lineId ? costLine : null),
  ofYear: async (_context, fiscalYear) => (fiscalYear === costLine.fiscalYear ? [costLine] : []),
}

/** The governance council with thirty seats filled, of which four have accounts, and the ways to call and attend. */
export async function openCouncil() {
  const room = await openRoom([
    organizationRoom,
    itemsRoom({ traceSteps: [] }),
    meetingsRoom({ ...testSignIn, holders: seatHolders, costLines: theCostLines }),
  ])
  for (let no = 6; no <= 9; no += 1) {
    await sql`insert into account (district_id, account_id, display_name, purpose)
      values ('geumcheon', ${holder(no)}, '위원', '참여')`.execute(room.db)
  }
  await room.run(establishBody, { bodyId: 'council', kind: 'governance-council', name: '금천구협치회의', rules })
  await room.run(establishBody, {
    bodyId: 'group',
    kind: 'extended-group',
    name: '워킹그룹',
    rules: { ...rules, chairMayCall: false, extraordinaryShare: null },
  })
  for (const [at, seatId] of seatIds.entries()) {
    await room.run(addSeat, { bodyId: 'council', seatId, kind: kindOf(at), label: `${at + 1}번 자리` })
    const filled = await room.run(
      fillSeat,
      { seatId, until: '2022-12-31', holder: at >= 5 && at < 9 ? holder(at + 1) : null },
      { on: '2021-01-01' },
    )
    expect(filled).toMatchObject(done)
  }
  await room.run(enterItem, {
    itemId: 'stream',
    cycleId: 'plan-2022',
    kind: 'proposal',
    title: '안양천',
    enteredOn: { from: '2021-01-05' as never, to: '2021-01-05' as never, precision: 'day' },
  })

  const call = (meetingId: string, more: object = {}) =>
    room.run(callMeeting, {
      meetingId,
      bodyId: 'council',
      kind: 'governance-council',
      session: 'regular',
      calledBy: 'calendar',
      topic: '2022년 사업 승인',
      place: '기획상황실',
      heldOn: '2021-03-09',
      beginsAt: '15:00',
      agenda: '2022년 사업계획 승인\n보고: 추진 상황',
      ...more,
    } as never)
  const present = (meetingId: string, from: number, to: number, attendance: 'here' | 'away' | 'proxy' = 'here') =>
    room.run(notePresence, {
      meetingId,
      people: Array.from({ length: to - from + 1 }, (_, at) => ({ personNo: from + at, attendance })),
      observers: 4,
      staff: 2,
    })
  return { room, call, present }
}
export type Council = Awaited<ReturnType<typeof openCouncil>>
