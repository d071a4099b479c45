import { describe, expect, it } from 'vitest'
import { drawOrder, promiseOf } from '#kit/draw.ts'
import { AccountId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { Application, applyTo, keepsPromise, OpenCall, openCall, phaseOf, promiseFrom } from './open-call.ts'
import { checkMarks, decideCall, ScoreSheet, scoreOf } from './score-sheet.ts'

const call = OpenCall.parse({
  ...{ id: 'call-1', bodyId: 'council', title: '제4기 위원', notice: '함께해 주세요' },
  ...{ opensOn: '2023-04-01', closesOn: '2023-04-14', reserves: 1, seed: null, decidedOn: null },
  places: [
    { name: '교육', seats: 1 },
    { name: '가산동', seats: 1 },
  ],
  criteria: [{ name: '참여 의지', most: 10 }],
  seedPromise: promiseOf('봄비'),
})
const byLot = { ...call, criteria: [] }
const application = (no: number, place = '교육') =>
  Application.parse({
    ...{ id: `application-${no}`, callId: 'call-1', accountId: `person-${no}`, place, motivation: '글' },
    ...{ appliedOn: '2023-04-02', result: null, rank: null, seatId: null },
  })
const [kim, lee] = [AccountId.parse('juror-1'), AccountId.parse('juror-2')]
const sheet = (no: number, jurorId: AccountId, mark: number | null) =>
  ScoreSheet.parse({
    ...{ applicationId: `application-${no}`, jurorId, marks: mark === null ? null : [mark] },
    recusal: mark === null ? 'withdrew' : null,
  })

describe('an open call', () => {
  it('has its days in order, its places told apart, and a panel where there are criteria', () => {
    expect(openCall(call, 1).ok).toBe(true)
    expect(openCall(byLot, 0).ok).toBe(true)
    expect(openCall(call, 0)).toMatchObject({ refusal: { kind: 'panel-missing' } })
    expect(openCall({ ...call, closesOn: localDate('2023-03-31') }, 1)).toMatchObject({
      refusal: { kind: 'call-closes-before-it-opens' },
    })
    expect(openCall({ ...call, places: [...call.places, ...call.places] }, 1)).toMatchObject({
      refusal: { kind: 'place-named-twice' },
    })
  })

  it('takes applications from its first day through its last', () => {
    const phases = ['2023-03-31', '2023-04-01', '2023-04-14', '2023-04-15'].map((day) => phaseOf(call, localDate(day)))
    expect(phases).toEqual(['coming', 'open', 'open', 'screening'])
    expect(phaseOf({ ...call, decidedOn: localDate('2023-04-20') }, localDate('2023-04-10'))).toBe('decided')
    const day = localDate('2023-04-10')
    expect(applyTo(call, '교육', false, day).ok).toBe(true)
    expect(applyTo(call, '교육', true, day)).toMatchObject({ refusal: { kind: 'juror-may-not-apply' } })
    expect(applyTo(call, '독산동', false, day)).toMatchObject({ refusal: { kind: 'place-not-called' } })
    expect(applyTo(call, '교육', false, localDate('2023-04-15'))).toMatchObject({ refusal: { kind: 'call-not-open' } })
  })

  it('is drawn with the promised seed alone', () => {
    expect(keepsPromise(call, '봄비')).toEqual({ ok: true, value: '봄비' })
    expect(keepsPromise(call, '봄비 ')).toMatchObject({ refusal: { kind: 'seed-not-as-promised' } })
  })
})

describe('marks', () => {
  it('are one for each criterion, none above its most', () => {
    expect(checkMarks(call, [10]).ok).toBe(true)
    expect(checkMarks(call, [11])).toMatchObject({ refusal: { kind: 'mark-too-high' } })
    for (const marks of [[], [1, 2]])
      expect(checkMarks(call, marks)).toMatchObject({ refusal: { kind: 'marks-incomplete' } })
  })

  it('of a juror who stands aside are not counted', () => {
    expect(scoreOf([sheet(1, kim, 8), sheet(1, lee, null)])).toEqual({ sum: 8, sheets: 1 })
  })
})

describe('decideCall', () => {
  const three = [1, 2, 3].map((no) => application(no))

  it('ranks by the mean mark in each place, whoever stood aside: 8 of one juror is above 7 and 8 of two', () => {
    const sheets = [
      ...[sheet(1, kim, 7), sheet(1, lee, 8), sheet(2, kim, 8), sheet(2, lee, null)],
      ...[sheet(3, kim, 1), sheet(3, lee, 1), sheet(4, kim, 0), sheet(4, lee, 0)],
    ]
    const decided = decideCall(call, [...three, application(4, '가산동')], [kim, lee], sheets, '봄비')
    expect(decided).toEqual({
      ok: true,
      value: [
        { applicationId: 'application-2', rank: 1, result: 'chosen' },
        { applicationId: 'application-1', rank: 2, result: 'reserve' },
        { applicationId: 'application-3', rank: 3, result: 'not-chosen' },
        { applicationId: 'application-4', rank: 1, result: 'chosen' },
      ],
    })
  })

  it('lets lots decide among equals, and alone where there are no criteria or all jurors stood aside', () => {
    const lots = drawOrder(
      '봄비',
      three.map(({ id }) => id),
    )
    const order = (decided: ReturnType<typeof decideCall>) =>
      decided.ok ? decided.value.map(({ applicationId }) => applicationId) : decided.refusal
    const equal = three.map((_, at) => sheet(at + 1, kim, 5))
    expect(order(decideCall(call, three, [kim], equal, '봄비'))).toEqual(lots)
    expect(order(decideCall(byLot, three, [kim], [], '봄비'))).toEqual(lots)
    const aside = three.map((_, at) => sheet(at + 1, kim, null))
    expect(order(decideCall(call, three.toReversed(), [kim], aside, '봄비'))).toEqual(lots)
  })

  it('waits until every juror has scored or stood aside', () => {
    expect(decideCall(call, three, [kim, lee], [sheet(1, kim, 5)], '봄비')).toEqual({
      ok: false,
      refusal: { kind: 'scores-missing', missing: 5 },
    })
  })
})

it('promises the seed that was given, or takes a promise made elsewhere', () => {
  expect(promiseFrom('봄비', null)).toEqual({ ok: true, value: promiseOf('봄비') })
  expect(promiseFrom(null, promiseOf('봄비'))).toEqual({ ok: true, value: promiseOf('봄비') })
  expect(promiseFrom(null, null)).toMatchObject({ refusal: { kind: 'seed-missing', field: 'seed' } })
})
