import { expect, test } from 'vitest'
import { checkDocument } from '../check-document.ts'
import { readPlan } from '../plan-document.ts'
import { linesOfText } from '../text-document.ts'
import { describePlanField } from './messages.ts'
import { planFieldRules } from './plan-field-rules.ts'

function found(plan: unknown) {
  const read = readPlan('x', JSON.stringify(plan))
  if (read === null) throw new Error('no plan')
  return checkDocument(read, [planFieldRules]).findings.map(({ rule, severity, place, stated, computed }) => [
    rule,
    severity,
    place.kind === 'field' ? place.path : '',
    stated,
    computed,
  ])
}

test('an amount that is not what its calculation comes to', () => {
  const lines = [
    { formulaText: '2,000,000원', statedWon: 3_000_000 },
    { formulaText: '10,000원×2명=20,000원', stated: 30_000 },
    { formulaText: '1,000원×20명 = 20천원', statedWon: 20_000 },
    { formulaText: '10,000원×2명', statedWon: 30_000 },
    { formulaText: '100,0000원', statedWon: 1 },
    { formulaText: '2,000명', statedWon: 1 },
    { formulaText: '2,000원' },
  ]
  expect(found({ lines })).toEqual([
    ['cross-reference', 'error', 'lines[0].statedWon', '3000000', '2000000'],
    ['cross-reference', 'error', 'lines[1].stated', '30000', '20000'],
  ])
  expect(found({ formulaText: '1원', statedWon: 2 })).toEqual([['cross-reference', 'error', 'statedWon', '2', '1']])
})

test('a head that states another budget than the total', () => {
  const projects = [
    { budget: { 시비: 208, 구비: 56, total: 264, headerBudget: 208 } },
    { budget: { 시비: 208, total: 208, headerBudget: 200 } },
    { budget: { total: 208, headerBudget: 208 } },
    { budget: { headerBudget: 208 } },
  ]
  expect(found({ projects })).toEqual([
    ['header-budget', 'note', 'projects[0].budget.headerBudget', '208', '264'],
    ['header-budget', 'error', 'projects[1].budget.headerBudget', '200', '208'],
  ])
})

test('a kind of stage that is missing, a stage outside the period of its project', () => {
  const stages = (...types: readonly (readonly string[])[]) => types.map((one) => ({ types: one }))
  const projects = [
    { stages: stages(['계획'], ['공유'], ['평가', '협업'], ['환류']) },
    { stages: stages(['계획', '실행'], ['평가'], ['환류'], ['공유']) },
    { stages: stages([], []) },
  ]
  expect(found({ projects })).toEqual([
    ['stage-missing', 'warning', 'projects[0].stages[3].types[0]', null, null],
    ['stage-missing', 'note', 'projects[1].stages[3].types[0]', null, null],
  ])
  const stage = (months: readonly number[], year = 2021) => ({ periodText: `${months}월`, year, months })
  const timed = (periodText: string) => ({ periodText, stages: [stage([7]), stage([8, 9]), stage([1], 2020)] })
  expect(
    found([timed('2021.1~7월'), timed('2021. 1. ~ 2022. 12.'), timed('연중'), timed('2020년 1월~2021년 12월')]),
  ).toEqual([
    ['period-stage', 'warning', '[0].stages[1].periodText', '8,9월', null],
    ['period-stage', 'warning', '[0].stages[2].periodText', '1월', null],
    ['period-stage', 'warning', '[1].stages[2].periodText', '1월', null],
  ])
})

test('a target in words and the number taken from it', () => {
  const kpis = [
    { targetText: '65회', value: 60 },
    { targetText: '500만원', value: 5_000_000 },
    { targetText: '1,000명 이상', value: 1000 },
    { targetText: '2회, 30명', value: 2 },
    { targetText: '구축', value: 1 },
    { targetText: '65회', value: null },
  ]
  expect(found({ kpis })).toEqual([['cross-reference', 'warning', 'kpis[0].value', '60', '65']])
})

test('every finding has its sentence in both languages; what others found has none here', () => {
  const plan = {
    lines: [{ formulaText: '2,000,000원', statedWon: 3_000_000 }],
    kpis: [{ targetText: '65회', value: 60 }],
    projects: [
      { budget: { 시비: 208, total: 264, headerBudget: 208 } },
      { budget: { total: 208, headerBudget: 200 } },
      { periodText: '2021.1~7월', stages: [{ types: ['계획'], year: 2021, months: [8], periodText: '8월' }] },
    ],
  }
  const read = readPlan('x', JSON.stringify(plan))
  if (read === null) throw new Error('no plan')
  const { findings } = checkDocument(read, [planFieldRules])
  expect(new Set(findings.map(({ rule }) => rule)).size).toBe(4)
  for (const finding of findings) {
    const { ko, en } = finding.message
    expect([ko, en].every((sentence) => /^.{8,}[.]$/.test(sentence))).toBe(true)
  }
  const [first] = findings
  if (first === undefined) throw new Error('nothing found')
  expect(describePlanField({ ...first, rule: 'other', params: {} }, 'ko')).toBeNull()
  expect(describePlanField({ ...first, span: { from: 0, to: 1 } }, 'ko')).toBeNull()
  expect(describePlanField({ ...first, place: { kind: 'line', line: 1 } }, 'ko')).toBeNull()
  expect(describePlanField({ ...first, stated: null, computed: null }, 'ko')).toContain('원')
})

test('other documents have no fields', () => {
  expect(checkDocument(linesOfText('x', '가'), [planFieldRules]).findings).toEqual([])
})
