import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsOf, textOf } from '#rooms/documents/core/rules/text/fixture.ts'
import { planRules } from './plan-rules.ts'

const piece = fc.constantFrom(
  ...'사업추진시기 2021.1.~12. 예산 53,000천원|사업추진시기 2021. 예산 ,천원|3 이름의 사업|추진 배경과 필요성|추진 프로세스|1단계(계획) 2단계(실행)|2021년 1분기 2021년 13월|- 공간 확보|성과지표|구분 사업목표 성과지표 성과목표 측정 방법|과정|성과|평가|운영 횟수 3회 이상 회의록|회의(정례회,분과) 12회|성과평가 및 모니터링 계획|4월 개발 완료|소요 예산|일반운영비 사무관리비|대관료|70,000원×22명×12개월=1원|총계 1 2 3|운영위원회|운영협의체|연번 사업명 선정|순위 사업명|1 이름의 사업 53,000|2 둘째의 사업 12 3%|3 셋째의 사업 1,000|99999999999999999999'.split(
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
      for (const rule of planRules.rules) {
        for (const finding of rule.check(document)) {
          expect(finding.rule).toBe(rule.id)
          expect(planRules.describe(finding, 'ko')).not.toBeNull()
          const length = document.pieces.find(({ place }) => place === finding.place)?.text.length ?? -1
          const { from, to } = finding.span ?? { from: 0, to: 0 }
          expect(from >= 0 && from <= to && to <= length).toBe(true)
        }
      }
    }),
    { numRuns: 200 },
  )
})
