import { afterAll, beforeAll, expect, it } from 'vitest'
import { inTransaction } from '#db/connect.ts'
import type { GivenTo } from '#kit/contract.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { createAccount } from '#rooms/identity/contract.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { addSeat, establishBody, fillSeat, vacateSeat } from '../contract.ts'
import { organizationRoom } from './room.ts'
import { termsDueSoon } from './terms-ending.ts'

const rules = {
  ...{ opens: null, resolves: null, regularPerYear: null, extraordinaryShare: null, chairMayCall: true },
  ...{ maxSeats: 30, sizeText: null, basis: null },
  terms: [{ seatKind: 'appointed-civil', rule: { kind: 'years', years: 2, renewals: 1 } }],
} satisfies GivenTo<typeof establishBody>['rules']

let room: RoomTest
beforeAll(async () => {
  room = await openRoom([identityRoom(testSignIn), organizationRoom])
  const account = { accountId: 'person-1', displayName: 'person-1', purpose: '위원' }
  await room.run(createAccount, account, { role: 'administrator' })
  await room.run(establishBody, { bodyId: 'council', kind: 'governance-council', name: '협치회의', rules })
  for (const no of [1, 2, 3, 4])
    await room.run(addSeat, { bodyId: 'council', seatId: `seat-${no}`, kind: 'appointed-civil', label: `${no}` })
})
afterAll(() => room.close())

it('reminds holders and the secretariat of terms that end, not where a seat was vacated or somebody follows', async () => {
  expect(await room.read(termsDueSoon)).toEqual([])
  const until = '2021-05-20'
  const fill = (seatId: string, more: object = {}, on = '2020-05-21') => room.run(fillSeat, { seatId, ...more }, { on })
  for (const seatId of ['seat-1', 'seat-2', 'seat-3']) {
    const holder = seatId === 'seat-1' ? 'person-1' : null
    expect(await fill(seatId, { until, holder })).toMatchObject({ ok: true })
  }
  expect(await fill('seat-4', { until: '2022-05-20' })).toMatchObject({ ok: true })
  expect(await room.run(vacateSeat, { seatId: 'seat-2' }, { on: '2021-01-05' })).toMatchObject({ ok: true })
  expect(await fill('seat-3', {}, '2021-05-21')).toMatchObject({ ok: true })
  expect(await room.read(termsDueSoon)).toEqual([
    {
      kind: 'organization.term-ends',
      to: [{ role: 'secretariat', unit: null }, { accounts: ['person-1'] }],
      words: expect.objectContaining({ ko: expect.stringContaining('위원 1명의 임기가 2021. 5. 20.에 끝납니다.') }),
      about: { kind: 'terms-ending', id: 'council:2021-05-20:prepare' },
      path: '/bodies/council/members',
      deadline: '2021-04-20',
    },
  ])
})

it('keeps the last reminder of one day apart from the first of another, where both are settled by one day', async () => {
  await room.run(establishBody, { bodyId: 'group', kind: 'other', name: '워킹그룹', rules })
  for (const [seatId, until] of [
    ['may', '2021-05-31'],
    ['june', '2021-06-30'],
  ] as const) {
    await room.run(addSeat, { bodyId: 'group', seatId, kind: 'appointed-civil', label: seatId })
    expect(await room.run(fillSeat, { seatId, until }, { on: '2020-07-01' })).toMatchObject({ ok: true })
  }
  const due = await inTransaction(room.db, (trx) =>
    termsDueSoon({
      trx,
      districtId: DistrictId.parse('geumcheon'),
      now: Instant.parse('2021-05-10T01:00:00.000Z'),
    } as never),
  )
  const ofGroup = due.filter(({ path }) => path.includes('/group/'))
  expect(ofGroup.map(({ deadline }) => deadline)).toEqual(['2021-05-31', '2021-05-31'])
  expect(new Set(ofGroup.map(({ about }) => `${about.kind} ${about.id}`)).size).toBe(2)
})
