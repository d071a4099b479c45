import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsOf, textOf } from './fixture.ts'
import { textRules } from './text-rules.ts'

const piece = fc.constantFrom(
  ...'2021. 6. 14.(월)|20.02.03(수)|~ 3. 13.[58일간]|1)|2)|①|Ⅱ. 장|V|총 17개 사업|1 이름의 사업 53,000|순위 사업명 득표|임 기 : 2년|구 성 : 5명 이내|확대회의|참석인원 : 20명|3호점|[2019.10]|(2019.9.26)|선정|사업개요|사업기간: 2021. 1. ~ 6.|‘22|(하반기)|시비 1 2 3 4 5 6|상위|(19)|→|(區⇒市]|예산예산|및 및|○○천원|99999999999999999999|0000. 99. 99.|117~130%|상승률|강사: 홍길동|Flower.Book'.split(
    '|',
  ),
)
const line = fc.oneof(
  fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 5 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

test('no text makes a rule throw, and every finding has a place, a sentence, and a span inside its piece', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), fc.boolean(), (lines, cells) => {
      const document = cells ? cellsOf(...lines) : textOf(...lines)
      for (const rule of textRules.rules) {
        for (const finding of rule.check(document)) {
          expect(finding.rule).toBe(rule.id)
          expect(textRules.describe(finding, 'ko')).not.toBeNull()
          const length = document.pieces.find(({ place }) => place === finding.place)?.text.length ?? -1
          const { from, to } = finding.span ?? { from: 0, to: 0 }
          expect(from >= 0 && from <= to && to <= length).toBe(true)
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('a text of ten thousand lines takes no longer than in proportion to one of a thousand', () => {
  const lines = (count: number) =>
    Array.from(
      { length: count },
      (_, index) =>
        `${index % 30} 19.03.${10 + (index % 20)}(월) 분과 회의 ${index} 참석 (2019. 3. ${index % 28}.) ~ 계속`,
    )
  const time = (count: number): number => {
    const document = textOf(...lines(count))
    const start = performance.now()
    for (const rule of textRules.rules) rule.check(document)
    return performance.now() - start
  }
  time(1000)
  const small = Math.min(time(1000), time(1000), time(1000))
  expect(time(10_000)).toBeLessThan(small * 60 + 500)
})
