import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { reportOf, visitOf } from './fixture.ts'
import { cancelVisit, moveVisit, ReportId, readPoints, reportVisit, showPhotos } from './visit.ts'

const day = localDate
const today = day('2021-06-10')
const reported = visitOf({ state: 'reported', report: reportOf() })

describe('a visit', () => {
  it('reads its checklist line by line', () => {
    expect(readPoints(' - 등이 켜지는가\n\n○ 기둥이 바로 섰는가 \n')).toEqual(['등이 켜지는가', '기둥이 바로 섰는가'])
    expect(readPoints(Array.from({ length: 50 }, (_, at) => `${at}`).join('\n'))).toHaveLength(40)
  })
  it('is reported once: the same report sent again changes nothing, another is refused', () => {
    const extra = reportOf({ marks: [...reportOf().marks, { no: 3, mark: 'good', note: null }] })
    expect(reportVisit(visitOf(), extra, today)).toEqual({ ok: true, value: reported })
    expect(reportVisit(reported, reportOf({ opinion: '다름' }), today)).toEqual({ ok: true, value: null })
    expect(reportVisit(reported, reportOf({ id: ReportId.parse('report-2') }), today)).toMatchObject({
      refusal: { kind: 'visit-reported-already' },
    })
  })
  it.each([
    [visitOf({ state: 'cancelled' }), {}, 'visit-was-cancelled', undefined],
    [visitOf(), { visitedOn: day('2021-06-11') }, 'visit-still-ahead', 'visitedOn'],
    [visitOf(), { endedAt: '19:00' }, 'visit-ends-before-it-begins', 'endedAt'],
    [visitOf(), { marks: [{ no: 1, mark: 'good' as const, note: null }] }, 'points-unmarked', 'marks.1.mark'],
  ])('is refused: %#', (visit, parts, kind, field) => {
    expect(reportVisit(visit, reportOf(parts), today)).toMatchObject({
      refusal: field === undefined ? { kind } : { kind, field },
    })
  })
  it('is moved and cancelled while it is due', () => {
    expect(moveVisit(visitOf(), day('2021-06-12'))).toMatchObject({ value: { dueOn: '2021-06-12' } })
    expect(cancelVisit(visitOf(), '비')).toMatchObject({ value: { state: 'cancelled', cancelReason: '비' } })
    expect(cancelVisit(reported, '비')).toMatchObject({ refusal: { kind: 'visit-reported-already' } })
    expect(moveVisit(visitOf({ state: 'cancelled' }), today)).toMatchObject({
      refusal: { kind: 'visit-was-cancelled' },
    })
  })
  it('shows its photos to everyone once they are checked, and to the office again at any time', () => {
    expect(showPhotos(reported, 'everyone', false)).toMatchObject({ refusal: { kind: 'photos-not-checked' } })
    expect(showPhotos(reported, 'everyone', true)).toMatchObject({ value: { photosShown: true } })
    expect(showPhotos(reported, 'office', false)).toMatchObject({ value: { photosShown: false } })
  })
})
