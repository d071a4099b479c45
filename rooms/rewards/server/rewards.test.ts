import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { budgetRoom } from '#rooms/budget/server/room.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import * as contract from '../contract.ts'
import { rewardsRoom } from './room.ts'

let room: RoomTest
beforeAll(async () => {
  room = await openRoom([organizationRoom, cycleRoom, budgetRoom, rewardsRoom])
  await room.run(addDepartment, { departmentId: 'parks', name: '공원녹지과' }, { role: 'administrator' })
})
afterAll(() => room.close())

const secretariat = { role: 'secretariat' } as const
const rules = '발굴 | 제안 채택 | 20 | 부서, 직원, 주민 | -\n역량강화 | 협치학교 수료 | 10 | 직원, 주민 | 20'
const scheme = { year: 2021, basis: '협치 기본조례 제25조', budget: 100_000, rules, thresholds: '20 | 상품권 | 50000' }
const propose = (pointsId: string, more: Partial<GivenTo<typeof contract.proposePoints>> = {}, how = {}) =>
  room.run(
    contract.proposePoints,
    { pointsId, year: 2021, ruleNo: 1, to: 'department', departmentId: 'parks', evidence: pointsId, ...more },
    { role: 'secretariat', account: 'proposer', ...how },
  )
const approve = (pointsId: string, account = 'approver') =>
  room.run(contract.decidePoints, { pointsId, verdict: 'approved' }, { role: 'secretariat', account })
const hold = (roundId: string, more: object = {}, on = '2021-07-01') =>
  room.run(contract.holdRound, { roundId, year: 2021, name: roundId, ...more }, { role: 'secretariat', on })

describe('the rules of a year', () => {
  it('come first, and name a cost line that is there', async () => {
    expect(await propose('early')).toMatchObject({ refusal: { kind: 'no-scheme' } })
    expect(await room.ask(contract.seeRewards, {})).toMatchObject({ value: { scheme: null, years: [] } })
    expect(await room.run(contract.setScheme, { ...scheme, lineId: 'no-line' })).toMatchObject({
      refusal: { kind: 'line-not-found' },
    })
    expect(await room.run(contract.setScheme, { ...scheme, rules: '?' })).toMatchObject({
      refusal: { kind: 'rule-unreadable' },
    })
    expect(await room.run(contract.setScheme, { ...scheme, thresholds: '?' })).toMatchObject({
      refusal: { kind: 'threshold-unreadable' },
    })
    expect(await room.run(contract.setScheme, scheme)).toMatchObject({ value: { rules: 2, thresholds: 1 } })
  })
})

describe('points', () => {
  it('say who receives them', async () => {
    expect(await propose('none', { departmentId: null })).toMatchObject({ refusal: { field: 'departmentId' } })
    expect(await propose('none', { departmentId: 'moon' })).toMatchObject({ refusal: { kind: 'department-not-found' } })
    expect(await propose('none', { to: 'staff' })).toMatchObject({ refusal: { field: 'accountId' } })
    expect(await propose('none', { to: 'staff', accountId: 'kim' })).toMatchObject({ refusal: { field: 'grade' } })
    const resident = { to: 'resident', departmentId: null, accountId: 'lee' } as const
    expect(await propose('none', resident, { role: 'department-officer' })).toMatchObject({
      refusal: { kind: 'residents-by-secretariat' },
    })
    expect(await propose('of-lee', resident)).toMatchObject({ value: { points: 20 } })
    expect(await propose('of-kim', { to: 'staff', accountId: 'kim', grade: 7 })).toMatchObject({ ok: true })
    expect(await propose('of-kim', { evidence: '다른 것' })).toMatchObject({ refusal: { kind: 'points-id-taken' } })
  })

  it('are approved by another, and are told to oneself alone', async () => {
    expect(await approve('of-lee', 'proposer')).toMatchObject({ refusal: { kind: 'own-proposal' } })
    expect(await approve('nothing')).toMatchObject({ refusal: { kind: 'points-not-found' } })
    expect(await approve('of-lee')).toMatchObject({ ok: true })
    const own = await room.ask(contract.seeOwnPoints, {}, { role: 'resident', account: 'lee' })
    expect(own).toMatchObject({ value: { points: [{ points: 20 }], years: [{ year: 2021, balance: 20, next: null }] } })
    const other = await room.ask(contract.seeOwnPoints, {}, { role: 'resident', account: 'kim' })
    expect(other).toMatchObject({ value: { points: [{ state: 'proposed' }], years: [{ balance: 0, next: 20 }] } })
    const seen = await room.ask(contract.seeRewards, {}, { role: 'visitor' })
    expect(JSON.stringify(seen)).not.toMatch(/"lee"|"kim"/)
    const listed = await room.ask(contract.listPoints, { year: 2021 }, { role: 'auditor' })
    expect(listed).toMatchObject({ value: { total: 2 } })
    expect(JSON.stringify(listed)).not.toMatch(/"lee"|"kim"/)
  })

  it('are given once, however many ask at once', async () => {
    const asked = Array.from({ length: 20 }, (_, no) => propose(`same-${no}`, { evidence: '같은 근거' }))
    const given = (await Promise.all(asked)).filter(({ ok }) => ok)
    expect(given).toHaveLength(1)
  })

  it('are taken back by a row of their own', async () => {
    await propose('wrong')
    expect(
      await room.run(contract.reversePoints, { pointsId: 'wrong', reversalId: 'back', reason: '틀림' }),
    ).toMatchObject({
      refusal: { kind: 'not-approved' },
    })
    await approve('wrong')
    const back = { pointsId: 'wrong', reversalId: 'of-lee', reason: '틀림' }
    expect(await room.run(contract.reversePoints, back)).toMatchObject({ refusal: { kind: 'points-id-taken' } })
    expect(await room.run(contract.reversePoints, { ...back, reversalId: 'back' })).toMatchObject({ ok: true })
    expect(await room.run(contract.reversePoints, { ...back, pointsId: 'nothing' })).toMatchObject({
      refusal: { kind: 'points-not-found' },
    })
    const listed = await room.ask(contract.listPoints, { departmentId: 'parks', state: 'approved' }, secretariat)
    expect(listed).toMatchObject({
      value: {
        points: [
          { id: 'wrong', reversed: true },
          { points: -20, reverses: 'wrong', reason: '틀림' },
        ],
      },
    })
  })
})

describe('the rules of a year in use', () => {
  it('keep by what points were given', async () => {
    const turned = rules.split('\n').toReversed().join('\n')
    expect(await room.run(contract.setScheme, { ...scheme, rules: turned })).toMatchObject({
      refusal: { kind: 'rule-in-use', line: 1 },
    })
    expect(
      await room.run(contract.setScheme, { ...scheme, rules: `${rules}\n실행 | 공동 운영 | 5 | 부서 | -` }),
    ).toMatchObject({
      value: { rules: 3 },
    })
  })

  it('are decided for one’s own department alone', async () => {
    await propose('waits')
    const asked = { role: 'department-head', account: 'head' } as const
    const decidable = async (unit: string) => {
      const listed = await room.ask(
        contract.listPoints,
        { state: 'proposed', departmentId: 'parks' },
        { ...asked, unit: { kind: 'department', id: unit } },
      )
      return listed.ok && listed.value.points.filter(({ id }) => id === 'waits').map((row) => row.decidable)
    }
    expect(await decidable('parks')).toEqual([true])
    expect(await decidable('roads')).toEqual([false])
    expect(
      await room.run(contract.decidePoints, { pointsId: 'waits', verdict: 'refused', reason: '겹침' }),
    ).toMatchObject({
      ok: true,
    })
  })
})

describe('a round', () => {
  it('shows beforehand what it gives, freezes it, and stays within the money', async () => {
    expect(await room.ask(contract.previewRound, { year: 2019 }, secretariat)).toMatchObject({
      refusal: { kind: 'no-scheme' },
    })
    expect(await hold('other-year', { year: 2019 })).toMatchObject({ refusal: { kind: 'no-scheme' } })
    expect(await room.ask(contract.previewRound, { year: 2021 }, secretariat)).toMatchObject({
      value: { awards: [{ to: 'resident', department: null, cost: 50_000 }], total: 50_000, left: 100_000 },
    })
    expect(await hold('first')).toMatchObject({ value: { awards: 1, total: 50_000 } })
    expect(await hold('again')).toMatchObject({ refusal: { kind: 'nobody-reached' } })
    await approve('of-kim')
    expect(await hold('first')).toMatchObject({ refusal: { kind: 'round-id-taken' } })
    const seen = await room.ask(contract.seeRewards, { year: 2021 }, { role: 'visitor' })
    expect(seen).toMatchObject({ value: { left: 50_000, rounds: [{ persons: 1, departments: [] }] } })
    const own = await room.ask(contract.seeOwnPoints, {}, { role: 'resident', account: 'lee' })
    expect(own).toMatchObject({ value: { awards: [{ round: 'first', gives: '상품권' }] } })
  })

  it('is not held shortly before an election without a ground', async () => {
    expect(await hold('near', {}, '2022-05-20')).toMatchObject({ refusal: { kind: 'election-near' } })
    expect(await hold('near', { legalBasis: '선관위 회신' }, '2022-05-20')).toMatchObject({ value: { awards: 1 } })
    await propose('more')
    await approve('more')
    expect(await hold('too-much')).toMatchObject({ refusal: { kind: 'over-budget', left: 0 } })
  })

  it('of nobody signed in tells nothing', async () => {
    expect(await room.ask(contract.seeOwnPoints, {}, { role: 'operator' })).toMatchObject({ ok: true })
  })
})
