import { expect, test } from 'vitest'
import { boothWords } from './messages-booth.ts'
import { checkWords } from './messages-check.ts'
import { choosingWords } from './messages-choosing.ts'
import { noticeWords } from './messages-notice.ts'
import { receiptWords } from './messages-receipt.ts'
import { tabletWords } from './messages-tablet.ts'

/** Every text of a catalogue, with the numbers 3, 7 and 5 (or words) in its gaps. */
const textsOf = (catalogue: object): readonly string[] =>
  Object.values(catalogue).flatMap((one: unknown): readonly string[] => {
    if (typeof one === 'function') return [one(3, 7, 5) as string, one(3, 3, 5) as string]
    return typeof one === 'object' && one !== null ? textsOf(one) : [String(one)]
  })

test.each([boothWords, choosingWords, receiptWords, checkWords, tabletWords, noticeWords])(
  '%o says all it is told',
  (words) => {
    for (const lang of ['ko', 'en'] as const) {
      for (const text of textsOf(words(lang))) {
        expect(text).not.toMatch(/undefined|NaN|\[object/)
        expect(text.trim()).not.toBe('')
      }
    }
  },
)

test('says how many to choose, whether so many or up to so many', () => {
  const { lead } = choosingWords('ko')
  expect([lead.approve(3, 3), lead.approve(0, 3)]).toEqual(['3개를 골라 주세요.', '3개까지 골라 주세요.'])
  expect(lead.rank(3, 3)).not.toBe(lead.rank(0, 3))
})

test('says who may vote, and of an age only where there is one', () => {
  expect(boothWords('ko').start.whoText('주민', 0)).toBe('주민 (나이 제한 없음)')
  expect(boothWords('ko').start.whoText('주민', 14)).toBe('주민 가운데 만 14살 이상')
  expect(boothWords('en').start.whoText('Residents', 0)).toBe('Residents of any age')
})
