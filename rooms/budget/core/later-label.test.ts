import { describe, expect, it } from 'vitest'
import { laterLabel } from './later-label.ts'

describe('a label some years later', () => {
  it.each([
    ['2021년 성과공유회', '2022년 성과공유회'],
    ['2021학년도, 2022 년', '2022학년도, 2023 년'],
    ['’21년 성과공유회', '’22년 성과공유회'],
    ["'21. 3.~'21.12월", "'22. 3.~'22.12월"],
  ])('moves the years it names: %s reads %s', (text, later) => {
    expect(laterLabel(text, { from: 2021, to: 2022 })).toBe(later)
  })

  it.each([
    ['2021~2022년', '2022~2023년'],
    ['2021-22년', '2022-23년'],
    ['2021년~2023년', '2022년~2024년'],
    ['2021년 ~ 23년', '2022년 ~ 24년'],
    ["'21~'23년", "'22~'24년"],
    ["'21~23년", "'22~24년"],
    ['‘21·‘22년', '‘22·‘23년'],
    ["'21~'23 계획", "'22~'24 계획"],
    ["'21~23. 추진", "'22~24. 추진"],
    ["'21.3.~22.2.", "'22.3.~23.2."],
    ["'21. 3. 1.~22. 2. 28.", "'22. 3. 1.~23. 2. 28."],
    ["'21.10.20.~22. 10시", "'22.10.20.~22. 10시"],
    ["'21.1.1.~12.31.", "'22.1.1.~12.31."],
    ["2019~2021년, '19~'21", "2019~2022년, '19~'22"],
  ])('moves both ends of a range, or none: %s reads %s', (text, later) => {
    expect(laterLabel(text, { from: 2021, to: 2022 })).toBe(later)
  })

  it.each([
    '‘24시간 돌봄’',
    '‘30대’ 모임',
    "'21~23명'",
    "'25개 동'",
    '‘21’ 모둠',
    '2019년 준공 건물, ’20년 조성',
    '2021개소 2000만원',
    '2021~2023명',
    '2050년 탄소중립',
    "'45년 계획",
    "'12.3.~11.2.",
  ])('leaves what is no year of the plan: %s', (text) => {
    expect(laterLabel(text, { from: 2021, to: 2022 })).toBe(text)
  })

  it('keeps two digits over the turn of a century', () => {
    expect(laterLabel("'99년, 2099년", { from: 2099, to: 2100 })).toBe("'00년, 2100년")
  })
})
