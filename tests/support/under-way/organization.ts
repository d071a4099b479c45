import { promiseOf } from '#kit/draw.ts'
import { localDate } from '#kit/korean-date.ts'
import { addHoliday } from '#rooms/cycle/contract.ts'
import { addSeat, establishBody, fillSeat } from '#rooms/organization/contract.ts'
import { apply, decideCall, openCall, scoreApplication } from '#rooms/organization/contract-calls.ts'
import { addTeam, arrangeStandIn, postToTeam } from '#rooms/organization/contract-teams.ts'
import { demoAccount } from '#samples/teller.ts'
import type { Doing, Visited } from './doing.ts'

/** A body of today, in which people of the sample sit: what meets, screens and is called for below is of it. */
export const villageForum = 'village-forum'
const seed = '봄비'

/** A body with people in its seats, an open call in each of its states, a team with people, and a holiday. */
export async function organizationUnderWay({ run, day }: Doing): Promise<readonly Visited[]> {
  await run(establishBody, {
    ...{ bodyId: villageForum, kind: 'other', name: '마을살림회의' },
    rules: {
      ...{ opens: 'majority-of-enrolled', resolves: 'majority-of-present', regularPerYear: 4, chairMayCall: true },
      ...{ extraordinaryShare: { n: 1, d: 3 }, maxSeats: 30, sizeText: null, terms: [], basis: null },
    },
  })
  const seat = (no: number) => ({ seatId: `village-seat-${no}` })
  for (let no = 1; no <= 6; no += 1)
    await run(addSeat, { ...seat(no), bodyId: villageForum, kind: 'appointed-civil', label: `민간위원 ${no}` })
  for (const [at, role] of (['resident', 'governance-council-member', 'subcommittee-chair'] as const).entries())
    await run(fillSeat, { ...seat(at + 1), holder: demoAccount(role), until: day(600) }, { on: day(-30) })
  await run(fillSeat, { ...seat(4), until: day(600) }, { on: day(-30) })

  const call = async (callId: string, opens: number, closes: number) => {
    await run(
      openCall,
      {
        ...{ callId, bodyId: villageForum, title: `${callId} 위원 모집`, notice: '함께해 주세요', reserves: 1 },
        ...{ opensOn: day(opens), closesOn: day(closes), places: [{ name: '교육', seats: 1 }] },
        ...{
          criteria: [{ name: '참여 의지', most: 10 }],
          seedPromise: promiseOf(seed),
          jurors: [demoAccount('auditor')],
        },
      },
      { on: day(-10) },
    )
  }
  const applies = (callId: string, on: number) =>
    run(
      apply,
      { applicationId: `${callId}-resident`, callId, place: '교육', motivation: '마을을 잘 압니다', consent: true },
      { as: 'resident', on: day(on) },
    )
  await call('call-open', -5, 10)
  await applies('call-open', -1)
  for (const callId of ['call-in-panel', 'call-decided']) {
    await call(callId, -9, -3)
    await applies(callId, -5)
  }
  await run(scoreApplication, { applicationId: 'call-decided-resident', marks: [8] }, { as: 'auditor', on: day(-1) })
  await run(decideCall, { callId: 'call-decided', seed })

  await run(addTeam, { teamId: 'village-team', departmentId: 'village-autonomy', name: '주민자치팀' })
  for (const role of ['department-officer', 'department-head'] as const)
    await run(postToTeam, {
      postingId: `posting-${role}`,
      teamId: 'village-team',
      title: '주무관',
      accountId: demoAccount(role),
    })
  await run(
    arrangeStandIn,
    { standInId: 'stand-in-1', substituteId: demoAccount('department-head'), until: day(3) },
    { as: 'department-officer' },
  )
  await run(addHoliday, { on: localDate('2031-07-09'), name: '구민의 날', kind: 'temporary' })
  return [
    ['secretariat', '/holidays?year=2031'],
    ['secretariat', `/bodies/${villageForum}`],
    ['secretariat', `/bodies/${villageForum}/roll`],
    ['budget-committee-member', '/calls/call-open'],
    ['resident', '/calls/call-open'],
    ['auditor', '/calls/call-in-panel/panel'],
    ['secretariat', '/calls/call-in-panel/panel'],
    ['secretariat', '/calls/call-decided/panel'],
    ['secretariat', '/teams/village-team'],
    ['department-officer', '/my-team'],
    ['department-head', '/my-team'],
    ['secretariat', '/my-team'],
  ]
}
