import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeTable } from '#apps/write-table.ts'
import type { GivenTo } from '#kit/contract.ts'
import { AccountId } from '#kit/id.ts'
import { createAccount } from '#rooms/identity/contract.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { expectWhole, showPage } from '#tests/support/show-page.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { addSeat, establishBody, fillSeat, seeBody, setLimits } from '../contract.ts'
import { organizationPages } from '../web/pages.ts'
import { organizationRoom } from './room.ts'

const rules = {
  ...{ opens: null, resolves: null, regularPerYear: null, extraordinaryShare: null, chairMayCall: true },
  ...{ maxSeats: null, sizeText: null, basis: null, terms: [] },
} satisfies GivenTo<typeof establishBody>['rules']

describe.each(engines)('the limits of a body on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom([identityRoom(testSignIn), organizationRoom], engine)
    for (const bodyId of ['council', 'green', 'youth']) {
      await room.run(establishBody, { bodyId, kind: 'other', name: bodyId, rules })
      const seats = { bodyId, seatId: `${bodyId}-seat`, kind: 'appointed-civil' as const, label: '민간위원', count: 5 }
      expect(await room.run(addSeat, seats)).toMatchObject({ ok: true })
    }
    for (const no of [1, 2, 3, 4, 5, 6]) {
      const account = { accountId: `person-${no}`, displayName: `위원 ${no}`, purpose: '위원' }
      await room.run(createAccount, account, { role: 'administrator' })
    }
  })
  afterAll(() => room.close())

  const appoint = (no: number, seat: string, more: Partial<GivenTo<typeof fillSeat>> = {}) =>
    room.run(fillSeat, { seatId: seat, holder: AccountId.parse(`person-${no}`), sex: 'woman', ...more })
  const balance = async () => {
    const seen = await room.ask(seeBody, { bodyId: 'council' })
    return seen.ok ? seen.value.balance : seen.refusal
  }
  const page = (path: string, role: 'visitor' | 'secretariat', lang: 'ko' | 'en' = 'ko') =>
    showPage(room, organizationPages(writeTable), path, { params: { id: 'council' }, role, lang })

  it('are set by those who keep bodies, and looked at from then on', async () => {
    const limits = { bodyId: 'council', mostTenths: 6, mostBodies: 2 }
    expect(await balance()).toBeNull()
    expect(await room.run(setLimits, limits, { role: 'department-head' })).toMatchObject({
      refusal: { kind: 'not-permitted' },
    })
    expect(await room.run(setLimits, { ...limits, bodyId: 'none' })).toMatchObject({
      refusal: { kind: 'body-not-found' },
    })
    expect(await room.run(setLimits, limits)).toMatchObject({ ok: true })
    expect(await balance()).toEqual({ women: 0, men: 0, unsaid: 0 })
  })

  it('warn when one sex goes over its tenths, and let a written reason go over it', async () => {
    for (const no of [1, 2, 3]) expect(await appoint(no, `council-seat-${no}`)).toMatchObject({ ok: true })
    const fourth = await appoint(4, 'council-seat-4')
    expect(fourth).toMatchObject({
      refusal: { kind: 'over-limits', over: [{ limit: 'balance', sex: 'woman', count: 4, most: 3 }] },
    })
    expect(await balance()).toEqual({ women: 3, men: 0, unsaid: 0 })
    const overReason = '다른 지원자가 없었습니다.'
    expect(await appoint(4, 'council-seat-4', { overReason })).toMatchObject({ ok: true })
    expect(await appoint(5, 'council-seat-5', { sex: null })).toMatchObject({ ok: true })
    expect(await balance()).toEqual({ women: 4, men: 0, unsaid: 1 })
  })

  it('show everyone how many, and nobody who', async () => {
    const html = await page('/bodies/:id/members', 'visitor')
    expectWhole(html)
    expect(html).toContain('여 4명, 남 0명, 적지 않음 1명')
    expect(html).toContain('한쪽 성이 한도를 넘었습니다.')
    expect(html).not.toContain('person-1')
    const roll = await page('/bodies/:id/roll', 'secretariat', 'en')
    expectWhole(roll)
    expect(roll).toContain('Reason to appoint beyond the limits')
    expect(roll).toContain('Limits for members')
  })

  it('warn when a person would be in more bodies at once, and refuse where they are strict', async () => {
    expect(await appoint(1, 'green-seat-1')).toMatchObject({ ok: true })
    expect(await room.run(setLimits, { bodyId: 'youth', mostBodies: 2, strict: true })).toMatchObject({ ok: true })
    expect(await appoint(1, 'youth-seat-1', { overReason: '꼭 필요합니다.' })).toMatchObject({
      refusal: { kind: 'over-strict-limits', over: [{ limit: 'bodies', count: 3, most: 2 }] },
    })
    expect(await appoint(2, 'youth-seat-1')).toMatchObject({ ok: true })
    expect(await room.run(setLimits, { bodyId: 'youth' })).toMatchObject({ ok: true })
    expect(await appoint(1, 'youth-seat-2')).toMatchObject({ ok: true })
  })

  it('keep no sex of a seat whose holder is not known, nor in the record', async () => {
    await room.run(setLimits, { bodyId: 'green', mostTenths: 9 })
    expect(await room.run(fillSeat, { seatId: 'green-seat-2', sex: 'man' })).toMatchObject({ ok: true })
    const seen = await room.ask(seeBody, { bodyId: 'green' })
    expect(seen.ok && seen.value.balance).toEqual({ women: 1, men: 0, unsaid: 1 })
  })
})
