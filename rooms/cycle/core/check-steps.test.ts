import { describe, expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { checkSteps } from './check-steps.ts'
import { holidaysOf } from './holidays.ts'
import { type StepDraft, unwritten } from './next-cycle.ts'

const holidays = holidaysOf([{ on: localDate('2026-07-20'), name: '청사 이전', kind: 'own' }])
const step = (parts: Partial<StepDraft>): StepDraft => ({ ...unwritten, kind: 'review', name: '검토', ...parts })
const check = (...steps: Partial<StepDraft>[]) =>
  checkSteps(steps.map(step), { today: localDate('2026-03-04'), holidays })
const kinds = (...steps: Partial<StepDraft>[]) => check(...steps).map((found) => found.map(({ kind }) => kind))

describe('the dates of a step about to be opened', () => {
  test('on working days to come ask for no second look', () => {
    expect(kinds({ from: '2026-07-06', to: '2026-07-10' }, { from: '2026-07-13' }, {})).toEqual([[], [], []])
  })

  test('are told where they fall on a day off, with the name of the holiday', () => {
    expect(check({ from: '2026-07-18', to: '2026-07-20' })).toEqual([
      [
        { kind: 'begins-on-day-off', on: '2026-07-18', holiday: null },
        { kind: 'ends-on-day-off', on: '2026-07-20', holiday: { ko: '청사 이전', en: '청사 이전' } },
      ],
    ])
    expect(kinds({ from: '2026-07-18', to: '2026-07-18' })).toEqual([['begins-on-day-off']])
  })

  test('are told where they end before they begin, or are past', () => {
    expect(kinds({ from: '2026-07-10', to: '2026-07-06', kind: 'vote' })).toEqual([['ends-before-it-begins']])
    expect(kinds({ from: '2026-02-02', to: '2026-03-03' })).toEqual([['over-already']])
    expect(kinds({ from: '2026-03-03', to: '2026-03-04' }, { from: '2026-03-03' })).toEqual([
      ['begun-already'],
      ['begun-already'],
    ])
  })

  test('are told where gatherings are limited before an election, and other work is not', () => {
    const days = { from: '2026-05-04', to: '2026-05-08' }
    expect(kinds({ ...days, kind: 'deliberation' }, days, { from: '2026-05-04', kind: 'vote' })).toEqual([
      ['limited-by-election'],
      [],
      ['limited-by-election'],
    ])
  })

  test('are told where the holidays of their year are not known, once', () => {
    expect(kinds({ from: '2033-07-04', to: '2033-07-08' }, { from: '2033-07-04' })).toEqual([
      ['holidays-unknown'],
      ['holidays-unknown'],
    ])
  })
})

describe('a step that needs what another leaves', () => {
  const intake = { name: '접수', from: '2026-07-06', to: '2026-07-15', outputs: '제안 목록, 접수대장' }

  test('does not end before that one has ended', () => {
    const early = { from: '2026-07-06', to: '2026-07-14', inputs: '지난해 평가, 제안 목록' }
    expect(check(intake, early)[1]).toEqual([
      { kind: 'ends-before-what-it-needs', needs: '제안 목록', step: '접수', until: '2026-07-15' },
    ])
    expect(kinds(intake, { ...early, to: '2026-07-15' })).toEqual([[], []])
    expect(kinds(intake, { ...early, to: '' })).toEqual([[], []])
  })

  test('is content with one of several that leave it, and asks nothing of itself or of one without an end', () => {
    const early = { from: '2026-07-06', to: '2026-07-14', inputs: '제안 목록', outputs: '제안 목록' }
    const second = { ...intake, name: '먼저 한 접수', to: '2026-07-10' }
    expect(kinds(intake, second, early)).toEqual([[], [], []])
    expect(kinds(second, intake, early)).toEqual([[], [], []])
    expect(kinds({ ...intake, to: '' }, { ...early, outputs: '' })).toEqual([[], []])
  })
})
