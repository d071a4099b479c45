import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { BodyId } from './body.ts'
import { memberWords } from './messages-members.ts'
import { termsEnding } from './terms-ending.ts'

const council = BodyId.parse('council')
const rules = { terms: [{ seatKind: 'appointed-civil', rule: { kind: 'years', years: 2, renewals: 1 } }] }
const bodies = new Map([[council, { id: council, name: '협치회의', rules }]]) as never
const member = (seatId: string, to: string | null, more: object = {}) =>
  ({ seatId, bodyId: council, kind: 'appointed-civil', label: seatId, to, renewals: 0, ...more }) as never
const on = (today: string, ...members: never[]) => termsEnding(members, bodies, localDate(today))

describe('terms that end', () => {
  it.each([
    ['2022-10-01', null],
    ['2022-10-02', '2022-12-01'],
    ['2022-11-30', '2022-12-01'],
    ['2022-12-01', '2022-12-31'],
    ['2022-12-31', '2022-12-31'],
  ])('on %s are told with what to settle by %s', (today, settleBy) => {
    expect(on(today, member('seat-1', '2022-12-31'))[0]?.settleBy ?? null).toBe(settleBy)
  })

  it('are told together where they end on one day, with how many may not be appointed once more', () => {
    const found = on(
      '2022-12-01',
      member('seat-1', '2022-12-31', { renewals: 1 }),
      member('seat-2', '2022-12-31'),
      member('seat-3', '2022-12-20'),
      member('seat-4', null),
      member('seat-5', '2022-12-31', { bodyId: 'gone' }),
    )
    expect(found).toMatchObject([
      { lastDay: '2022-12-31', members: [{ seatId: 'seat-1' }, { seatId: 'seat-2' }], notOnceMore: 1 },
      { lastDay: '2022-12-20', members: [{ seatId: 'seat-3' }], notOnceMore: 0 },
    ])
  })

  it('are told in words that say what to do, and until when', () => {
    const [near] = on('2022-12-01', member('seat-1', '2022-12-31', { renewals: 1 }))
    const [far] = on('2022-10-02', member('seat-1', '2022-12-31'))
    expect(near === undefined ? '' : memberWords.termsEnd(near).ko).toBe(
      '협치회의 위원 1명의 임기가 2022. 12. 31.에 끝납니다. 연임할 수 없는 자리는 1곳입니다.',
    )
    expect(far === undefined ? '' : memberWords.termsEnd(far).ko).toBe(
      '협치회의 위원 1명의 임기가 2022. 12. 31.에 끝납니다. 다시 맡을지, 누구를 위촉할지 2022. 12. 1.까지 정해 주세요.',
    )
    expect(near === undefined ? '' : memberWords.termsEnd(near).en).toMatch(/1 .*cannot be/)
    expect(far === undefined ? '' : memberWords.termsEnd(far).en).toMatch(/Please settle/)
  })
})
