import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { DongId } from '#rooms/organization/core/dong.ts'
import { checkRound, destroyContactAfter, fitIntake, type IntakeRow, readIntake } from './intake.ts'

const dongs = [{ id: DongId.parse('doksan-1'), name: '독산1동' }]
const row = (parts: Partial<IntakeRow> = {}): IntakeRow => ({
  ...{ row: 1, title: '그늘막', place: '별빛공원', problem: '덥습니다.', wish: '놓아 주세요.' },
  ...{ dong: '', contact: '', ...parts },
})

describe('readIntake', () => {
  it('finds the columns by their headings, below what stands above', () => {
    const table = [['찾아가는 제안'], ['제목', '연락처', '장소'], ['그늘막', '010-1234-5678', '공원'], ['', '', '']]
    expect(readIntake(table)).toEqual([
      { row: 3, title: '그늘막', place: '공원', problem: '', wish: '', dong: '', contact: '010-1234-5678' },
    ])
  })

  it('takes the usual order where there are no headings', () => {
    expect(readIntake([['그늘막', '공원', '덥다', '놓자']])).toMatchObject([
      { title: '그늘막', wish: '놓자', contact: '' },
    ])
    expect(readIntake([])).toEqual([])
  })
})

describe('fitIntake', () => {
  it('takes every row, with its dong and its contact in one way of writing', () => {
    const rows = [row({ dong: '독산 1동', contact: '010-1234-5678' }), row()]
    expect(fitIntake(rows, { consent: 'signed', dongs })).toMatchObject({
      value: [
        { words: { title: '그늘막' }, dongId: 'doksan-1', contact: '01012345678' },
        { dongId: null, contact: null },
      ],
    })
  })

  it('names every cell that does not fit', () => {
    const rows = [row({ row: 4, title: '', place: 'ㄱ'.repeat(101) }), row({ row: 5, dong: '어디동', contact: '123' })]
    const fitted = fitIntake(rows, { consent: 'spoken', dongs })
    expect(fitted.ok ? [] : fitted.refusal.cells.map(({ row: at, column, problem }) => [at, column, problem])).toEqual([
      [4, 'title', 'missing'],
      [4, 'place', 'too-long'],
      [5, 'dong', 'dong-unknown'],
      [5, 'contact', 'contact-unreadable'],
    ])
  })

  it('keeps no contact of whoever did not agree', () => {
    expect(fitIntake([row({ contact: 'kim@example.kr' })], { consent: null, dongs })).toMatchObject({
      refusal: { cells: [{ column: 'contact', problem: 'contact-without-consent' }] },
    })
    expect(destroyContactAfter(localDate('2026-03-31'))).toBe('2027-03-31')
  })
})

it('a round is of what was received by the day, and a consent has its day', () => {
  const [before, on] = [localDate('2021-03-01'), localDate('2021-03-02')]
  expect(checkRound({ receivedOn: on, consent: 'signed', consentedOn: before }, on).ok).toBe(true)
  expect(checkRound({ receivedOn: before, consent: null, consentedOn: null }, on).ok).toBe(true)
  expect(checkRound({ receivedOn: on, consent: null, consentedOn: null }, before)).toEqual({
    ...{ ok: false, refusal: { kind: 'received-later' } },
  })
  expect(checkRound({ receivedOn: on, consent: 'spoken', consentedOn: null }, on)).toEqual({
    ...{ ok: false, refusal: { kind: 'consent-day-missing' } },
  })
})
