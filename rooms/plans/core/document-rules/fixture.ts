import type { DocumentRule } from '#rooms/documents/core/document-rule.ts'
import { foundIn, textOf } from '#rooms/documents/core/rules/text/fixture.ts'

/** A project sheet as it falls out of a paper, and what a rule finds in a text; for tests only. */
interface SheetText {
  readonly head?: string
  readonly title?: string
  readonly process?: readonly string[]
  readonly indicators?: readonly string[]
  readonly monitoring?: readonly string[]
  readonly budget?: readonly string[]
}

export const sheetText = ({
  head = '사업추진시기 2021.1.~12. 예산 53,000천원',
  title = '7 안전한 어린이 놀이터',
  process = [],
  indicators = [],
  monitoring = [],
  budget = [],
}: SheetText): readonly string[] => [
  '안전한 공간으로 조성',
  head,
  '사업목표',
  title,
  '추진 배경과 필요성',
  '추진 프로세스',
  ...process,
  '모니터링 및 평가 계획',
  '성과지표',
  '구분 사업목표 성과지표 성과목표 측정 방법',
  ...indicators,
  '성과평가 및 모니터링 계획',
  ...monitoring,
  '소요 예산',
  '편성목 통계목',
  ...budget,
]

/** Line (from 1), severity, what is stated and what follows. */
export const found = (rule: DocumentRule, lines: readonly string[]) =>
  foundIn(rule, textOf(...lines)).map(([line, severity, stated, computed]) => [line, severity, stated, computed])

/** The text of the line that each finding stands on. */
export const linesFound = (rule: DocumentRule, lines: readonly string[]): readonly string[] =>
  foundIn(rule, textOf(...lines)).map(([line]) => lines[line - 1] as string)
