import { expect, test } from 'vitest'
import { z } from 'zod'
import { Period } from '#kit/korean-date.ts'
import { explainFields } from './explain.ts'
import { readFormValues } from './form-values.ts'
import { joinRooms } from './house.ts'
import { parseInput } from './parse-input.ts'

const schema = z.object({
  attendance: z.int().min(0).max(500).nullable().optional(),
  topic: z.string().min(2).max(5).optional(),
  kind: z.enum(['a', 'b']).optional(),
  period: Period.optional(),
  share: z.number().gt(0).lt(9).optional(),
  tags: z.array(z.string()).min(1).optional(),
})
const required = z.object({ attendance: z.int(), topic: z.string().min(1), kind: z.enum(['a', 'b']) })

/** What each field says when a form sends these texts. */
const said = (texts: Record<string, string>, lang: 'ko' | 'en' = 'ko', by: z.ZodType = schema) => {
  const parsed = parseInput(by, readFormValues(by, texts))
  return parsed.ok ? {} : explainFields(joinRooms([]), '', parsed.refusal, lang)
}

test.each(['열두 명', '１２명', '1.5'])('%s is no number, and is not called missing', (text) => {
  expect(said({ attendance: text })).toEqual({ attendance: '숫자로 적어 주세요. 예: 12' })
  expect(said({ attendance: text }, 'en')).toEqual({ attendance: 'Please write a number, such as 12.' })
})

test('what is not there is asked for; a choice is asked for without internal words', () => {
  expect(said({ attendance: '', topic: '' }, 'ko', required)).toEqual({
    attendance: '값을 넣어 주세요.',
    topic: '값을 넣어 주세요.',
    kind: '보기 가운데 하나를 골라 주세요.',
  })
  expect(said({ kind: 'x' }, 'en')).toEqual({ kind: 'Please choose one of the options.' })
})

test.each([
  [{ attendance: '-3' }, '0 이상으로 적어 주세요.', 'Please write 0 or more.'],
  [{ attendance: '501' }, '500 이하로 적어 주세요.', 'Please write 500 or less.'],
  [{ share: '0' }, '0보다 크게 적어 주세요.', 'Please write more than 0.'],
  [{ share: '9' }, '9보다 작게 적어 주세요.', 'Please write less than 9.'],
  [{ topic: '가' }, '2자 이상 적어 주세요.', 'Please write 2 characters or more.'],
  [{ topic: '가나다라마바' }, '5자까지 적어 주세요.', 'Please write 5 characters or less.'],
  [{ tags: '[]' }, '1개 이상 적어 주세요.', 'Please write 1 entries or more.'],
])('%o is told the bound', (texts, ko, en) => {
  expect(Object.values(said(texts))).toEqual([ko])
  expect(Object.values(said(texts, 'en'))).toEqual([en])
})

test('an end before the beginning is told at the end, a field that the form has', () => {
  const period = { 'period.from': '2021-06-14', 'period.to': '2021-06-13', 'period.precision': 'day' }
  expect(said(period)).toEqual({ 'period.to': '끝난 날이 시작한 날보다 앞섭니다. 날짜를 다시 적어 주세요.' })
  expect(said({ ...period, 'period.to': '2021. 6. 15.' })).toEqual({
    'period.to': '날짜를 2021-06-14처럼 적어 주세요.',
  })
  expect(said({ ...period, 'period.from': '0000-01-01', 'period.to': '0000-01-01' })).toMatchObject({
    'period.to': '형식에 맞게 다시 적어 주세요.',
  })
})
