import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computeFormula } from './compute-formula.ts'
import { formatFormula } from './format-formula.ts'
import type { Formula, FormulaFactor } from './formula.ts'
import { parseFormula } from './parse-formula.ts'

type Bare = Omit<FormulaFactor, 'asWritten' | 'from' | 'to'>
interface Line {
  readonly label: string
  readonly factors: readonly Bare[]
  readonly stated: number | null
  readonly children: readonly Line[]
}
const nowhere = { asWritten: '', from: 0, to: 0 }
const toFormula = ({ label, factors, stated, children }: Line): Formula => ({
  label,
  factors: factors.map((factor) => ({ ...factor, ...nowhere })),
  stated: stated === null ? null : { won: stated, ...nowhere },
  children: children.map(toFormula),
  from: 0,
  to: 0,
  remarks: [],
})
const toLine = ({ label, factors, stated, children }: Formula): Line => ({
  label,
  factors: factors.map(({ value, unit, label, note }) => ({ value, unit, label, note })),
  stated: stated?.won ?? null,
  children: children.map(toLine),
})

const name = fc.constantFrom(
  '협치회의 참석수당',
  '총괄 PM (기획총괄)',
  '4대보험료(기관부담금)',
  'LED보안등',
  '안양천에서 놀자!(놀이행사) 개최',
  '나풀나풀 100인+ 협치론장',
  '금천구 협치회의 확대회의 워크숍(상·하반기)',
  '‘우리 동네 이야기’ 콘텐츠 제작',
  'A4용지',
  '(친환경 교구 구입비)',
)
const count: fc.Arbitrary<Bare> = fc.record({
  value: fc.oneof(
    fc.record({ n: fc.integer({ min: 1, max: 100_000 }), d: fc.constant(1) }),
    fc.record({ n: fc.integer({ min: 1, max: 9_999 }), d: fc.constantFrom(10, 100) }),
    fc.record({ n: fc.integer({ min: 1, max: 9 }), d: fc.integer({ min: 2, max: 9 }) }),
  ),
  unit: fc.constantFrom('명', '회', '개월', '시간', '식', '개소', '개동', 'ea', '㎡', '그루', null),
  label: fc.constantFrom(null, null, '강사', '주', 'A', '(1일)'),
  note: fc.constantFrom(null, null, '월 1회', '1인당 (평균) 2회'),
})
const percent: fc.Arbitrary<Bare> = fc.record({
  value: fc.record({ n: fc.integer({ min: 0, max: 1_000 }), d: fc.constantFrom(100, 1_000) }),
  unit: fc.constant('%'),
  label: fc.constantFrom('투입율', '기여율', null),
  note: fc.constant(null),
})
const price: fc.Arbitrary<Bare> = fc.record({
  value: fc.record({ n: fc.integer({ min: -9_999_999, max: 999_999_999 }), d: fc.constant(1) }),
  unit: fc.constantFrom('원', '원', '원/인'),
  label: fc.constant(null),
  note: fc.constantFrom(null, '부가세 포함'),
})
const won = fc.option(fc.integer({ min: -1_000_000, max: 9_000_000_000 }))
const product: fc.Arbitrary<Line> = fc.record({
  label: fc.oneof(name, fc.constant('')),
  factors: fc
    .tuple(price, fc.array(fc.oneof(count, percent), { maxLength: 4 }))
    .map(([first, others]) => [first, ...others]),
  stated: won,
  children: fc.constant([]),
})
const parent = (children: fc.Arbitrary<Line>): fc.Arbitrary<Line> =>
  fc.record({
    label: name,
    factors: fc.constant([]),
    stated: won,
    children: fc.array(children, { minLength: 1, maxLength: 4 }),
  })
const inside = fc.oneof({ weight: 3, arbitrary: product }, { weight: 1, arbitrary: parent(product) })
const formula = fc.oneof(product, parent(inside)).map(toFormula)

test('what is written in the official form parses back to the same formula', () => {
  fc.assert(
    fc.property(formula, (made) => {
      const read = parseFormula(formatFormula(made))
      expect(read.ok ? toLine(read.value) : read.refusal).toEqual(toLine(made))
    }),
    { numRuns: 500 },
  )
})

test('the official form does not change when it is read and written again, nor what it gives', () => {
  fc.assert(
    fc.property(formula, (made) => {
      const written = formatFormula(made)
      const read = parseFormula(written)
      if (!read.ok) throw new Error(read.refusal.kind)
      expect(formatFormula(read.value)).toBe(written)
      expect(computeFormula(read.value)).toEqual(computeFormula(made))
    }),
    { numRuns: 500 },
  )
})

test('the sum of a parent is the sum of its parts, in whatever order they stand', () => {
  fc.assert(
    fc.property(parent(product).map(toFormula), fc.nat(), (made, turn) => {
      const at = turn % made.children.length
      const turned = { ...made, children: [...made.children.slice(at), ...made.children.slice(0, at)] }
      const [one, other] = [computeFormula(made), computeFormula(turned)]
      expect(other.ok).toBe(one.ok)
      if (one.ok) expect(other).toEqual(one)
    }),
    { numRuns: 200 },
  )
})
