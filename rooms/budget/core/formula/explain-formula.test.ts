import { expect, test } from 'vitest'
import { explainComputeRefusal, explainFormulaRefusal, explainFormulaRemark } from './explain-formula.ts'
import { formulaRefusalKinds, formulaRemarkKinds } from './formula.ts'

test.each(['ko', 'en'] as const)('every refusal and remark has a sentence of its own in %s', (lang) => {
  const place = { at: 0, length: 3, found: '12회' }
  const said = [
    ...formulaRefusalKinds.map((kind) => explainFormulaRefusal({ kind, ...place }, lang)),
    ...formulaRemarkKinds.map((kind) => explainFormulaRemark({ kind, asWritten: '12회', from: 0, to: 3 }, lang)),
    explainComputeRefusal({ kind: 'not-whole-won', n: '1', d: '3' }, lang),
    explainComputeRefusal({ kind: 'too-large', n: '1' }, lang),
  ]
  expect(new Set(said).size).toBe(said.length)
  for (const sentence of said) expect(sentence).toMatch(/[.]$|예: .+$/)
})

test('what stands there is told with its particle, and shortened where it is long', () => {
  const refusal = { kind: 'too-large', at: 0, length: 3, found: '12회' } as const
  expect(explainFormulaRefusal(refusal, 'ko')).toBe('‘12회’는 너무 큰 수입니다. 자릿수를 확인해 주세요.')
  const long = { ...refusal, found: `${'1'.repeat(50)}\n2` }
  expect(explainFormulaRefusal(long, 'en')).toContain(`“${'1'.repeat(30)}…”`)
})
