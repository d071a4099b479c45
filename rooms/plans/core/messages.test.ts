import { describe, expect, it } from 'vitest'
import type { Finding } from '#kit/lint.ts'
import { describeFinding, explain, words } from './messages.ts'
import * as permissions from './permissions.ts'
import { stageTypes } from './stage.ts'

const refusals = [
  { kind: 'cycle-has-plan', planId: 'p1' },
  { kind: 'no-lead-department' },
  { kind: 'project-number-taken', no: 1, projectId: 'p1' },
  { kind: 'item-has-sheet', itemId: 'i1', projectId: 'p1' },
  { kind: 'indicator-numbered-twice', no: 1 },
  { kind: 'stage-numbered-twice', no: 1 },
  { kind: 'unreadable-period', text: '연중' },
  { kind: 'item-twice', itemId: 'i1' },
  { kind: 'plan-id-taken', planId: 'p1' },
  { kind: 'plan-not-found', planId: 'p1' },
  { kind: 'project-in-other-plan', planId: 'p1' },
  { kind: 'sheet-changed-meanwhile', basedOn: 0, version: 1 },
  { kind: 'project-not-found' },
  { kind: 'negotiation-id-taken', negotiationId: 'n1' },
  { kind: 'negotiation-not-found' },
  { kind: 'not-an-earlier-year' },
  { kind: 'nothing-changes' },
  { kind: 'half-an-amount' },
  { kind: 'project-surrendered' },
  { kind: 'field-changed-meanwhile', version: 1, fields: [{ field: 'title', theirs: '' }] },
  { kind: 'department-not-in-sheet', department: '없는과' },
  { kind: 'field-required', field: 'title' },
  { kind: 'field-unreadable', field: 'title' },
  { kind: 'cell-required', field: 'stages', row: 1, column: 'title' },
  { kind: 'cell-unreadable', field: 'stages', row: 1, column: 'nothing', text: '춤' },
  { kind: 'actor-twice', name: '가' },
  { kind: 'order-not-complete', stands: 2, given: 1 },
  { kind: 'personal-data-left', places: [] },
  { kind: 'comment-resolved-already' },
  { kind: 'comment-open-already' },
  { kind: 'section-changed-meanwhile' },
  { kind: 'too-many-sections', most: 200 },
  { kind: 'version-name-taken', name: '가' },
  { kind: 'project-id-taken' },
  { kind: 'comment-id-taken' },
  { kind: 'version-id-taken' },
  { kind: 'change-id-taken' },
  { kind: 'comment-not-found' },
  { kind: 'version-not-found' },
  { kind: 'section-not-found' },
  { kind: 'negotiation-in-other-plan' },
  { kind: 'negotiation-changed-meanwhile', basedOn: 1, version: 2 },
]
const finding = (rule: string, params: Finding['params'], stated = '208000000'): Finding => ({
  rule,
  severity: 'note',
  subject: { kind: 'project', id: 'p1' },
  stated,
  computed: '264364000',
  params,
})
const stage = { no: 7, title: '주민 활동', projectPeriod: '2021.1~7월' }
const findings = [
  ...stageTypes.map((type) => finding('stage-missing', { type })),
  finding('stages-untyped', { stages: 4 }),
  finding('period-stage', stage, '2021년 8월~'),
  finding('period-unreadable', stage, '연말'),
  finding('header-budget', {}),
  finding('header-budget-one-source', { source: 'city' }),
  finding('partner-missing', {}),
  finding('kpi-budget', { no: 1, name: '횟수', label: '합동회의 참석수당', basis: '70,000원×4회' }, '2회'),
  finding('kpi-class', { no: 1, goal: '워크숍', name: '개최 횟수' }),
  finding('kpi-evidence', { no: 1, goal: '교육', name: '횟수' }, ''),
  finding('kpi-evidence', { no: 1, goal: '교육', name: '횟수' }, '참여율 통계'),
  finding('target-bare', { count: 3, example: '2회' }),
  finding('plan-budget-timing', { label: '대관료', from: '2021-07-01', months: 6 }, '12'),
  finding('fields-missing', { count: 2, fields: 'background unknown' }),
  finding('duplicate-name', { no: 3, title: '놀이터' }),
  finding('lines-without-sheet', { projectId: 'p9' }),
  finding('subsidy-without-sheet', { projectId: 'p9', name: '시 보조금' }),
]

describe.each(['ko', 'en'] as const)('messages in %s', (lang) => {
  it.each(refusals)('explains $kind', (refusal) => {
    expect(explain(refusal, lang)).toMatch(/\p{L}.*\.$/u)
    expect(explain(refusal, lang)).not.toMatch(/undefined|null/)
  })

  it.each(findings)('describes $rule', (one) => {
    expect(describeFinding(one, lang)).toMatch(/\p{L}.*\.$/u)
    expect(describeFinding(one, lang)).not.toMatch(/undefined|null/)
  })

  it('leaves others’ kinds and rules to them', () => {
    expect([explain({ kind: 'name-taken' }, lang), describeFinding(finding('weekday', {}), lang)]).toEqual([null, null])
  })

  it('says the size of a plan', () => {
    expect(words(lang).planTotalLine(17, 97, 132)).toMatch(/17.*97.*132/)
  })
})

it('says which money a head budget shows', () => {
  expect(describeFinding(finding('header-budget-one-source', { source: 'city' }), 'ko')).toBe(
    '머리의 예산 208,000,000원은 시비만 적은 것입니다. 산출내역의 합계는 264,364,000원입니다.',
  )
})

it('names permissions after the room', () => {
  expect(Object.values(permissions).every(({ name }) => /^plans\.[a-z-]+$/.test(name))).toBe(true)
  expect(permissions.mayDrawUpPlan.roles).toEqual(['secretariat'])
})
