import { expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { openingKind, openingWords, untilWhen } from './messages-openings.ts'

const on = localDate('2021-03-02')

test('until when something is open is said as people say it', () => {
  expect(untilWhen(on, on, 'ko')).toBe('오늘까지')
  expect(untilWhen(localDate('2021-03-03'), on, 'ko')).toBe('내일까지')
  expect(untilWhen(localDate('2021-03-05'), on, 'ko')).toBe('2021. 3. 5.(금)까지')
  expect(untilWhen(localDate('2021-03-05'), on, 'en')).toBe('Until Fri, Mar 5, 2021')
  expect(untilWhen(null, on, 'ko')).toBe('끝나는 날은 정해지지 않았습니다.')
})

test('every kind has a word in both languages, and one that has none is told by its id', () => {
  expect([openingKind('forum', 'ko'), openingKind('forum', 'en'), openingKind('new', 'ko')]).toEqual([
    '공론장',
    'Forum',
    'new',
  ])
  expect(openingWords('ko').nextFrom('제안 접수', '2021. 4. 1.(목)')).toContain('“제안 접수”')
  expect(openingWords('en').nextFrom('Intake', 'Apr 1')).toContain('Apr 1')
})
