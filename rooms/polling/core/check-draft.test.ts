import { describe, expect, it } from 'vitest'
import { drawOrder } from '#kit/draw.ts'
import { planOf } from './build-manifest.ts'
import { checkDraft } from './check-draft.ts'
import { refusalOf } from './draft-refusal.ts'
import { dongs, draftOf } from './fixture.ts'

type Changes = Parameters<typeof draftOf>[0]
const check = (changes: Changes = {}) => checkDraft(draftOf(changes), dongs)
const contest = (changes: object) => ({
  contests: [{ title: '문항', more: '가 | 100\n나 | 200\n다 | 300', max: 2, seats: 2, ...changes }],
})
const many = (count: number) => Array.from({ length: count }, (_, at) => `안건 ${at}`).join('\n')

describe('a draft', () => {
  it('is kept with every option in its place and each with an id', () => {
    const options = [
      { title: '의제', itemId: 'media' },
      { title: '같은 의제', itemId: 'media' },
      { title: '' },
      { id: 'c1-o1', title: '앞서 적은 것' },
    ]
    const checked = check({ contests: [{ title: '문항', max: 3, options, more: '새 안건' }, {}] })
    if (!checked.ok) throw new Error(checked.refusal.kind)
    expect(checked.value.contests).toHaveLength(1)
    expect(checked.value.contests[0]?.options.map(({ id }) => id)).toEqual(['media', 'c1-o2', 'c1-o1', 'c1-o3'])
    expect(checked.value.contests[0]?.more).toBe('')
  })

  it('of a trial does not make its few voters wait', () => {
    expect(check({ isTrial: true })).toMatchObject({ value: { waitMinutes: 1, batchMin: 1 } })
    expect(check()).toMatchObject({ value: { waitMinutes: 60, batchMin: 32 } })
  })

  it.each<[string, string, Changes]>([
    ['no-contest', 'contests.0.title', { contests: [{}] }],
    ['contest-untitled', 'contests.0.title', { contests: [{ more: '가' }] }],
    ['no-options', 'contests.0.more', { contests: [{ title: '문항' }] }],
    ['option-line-unread', 'contests.0.more', contest({ more: '가 | 나' })],
    ['too-many-options', 'contests.0.more', contest({ more: many(251) })],
    ['conflict-line-unread', 'contests.0.conflicts', contest({ conflicts: '1-9' })],
    ['limit-option-missing', 'contests.0.limits', contest({ limits: '가산동 | 300 | 9' })],
    ['style-line-unread', 'styles', { styles: '온라인' }],
    ['style-not-of-channel', 'styles', { styles: '현장 | 가산동 | 1' }],
    ['no-channel', 'online', { online: false }],
    ['closed-needs-online', 'isClosed', { isClosed: true, online: false, onsite: true }],
    ['no-way', 'byPhone', { byPhone: false }],
    ['nobody-belongs', 'residents', { residents: false }],
    ['order-seed-missing', 'orderSeed', { order: 'seed' }],
    ['weights-not-whole', 'weightOnline', { weightOnline: 50 }],
    ['turnout-source-missing', 'turnoutSource', { turnoutBase: 100 }],
    ['weights-of-channels', 'weightPaper', { weightOnline: 50, weightPaper: 50 }],
    ['weights-of-channels', 'weightOnline', { onsite: true, weightOnline: 100 }],
    ['closes-before-opening', 'closesOn', { closesOn: '2021-03-07' }],
    [
      'id-twice',
      'contests',
      contest({
        more: '',
        options: [
          { id: 'a', title: '가' },
          { id: 'a', title: '나' },
        ],
      }),
    ],
    ['style-of-contests', 'styles', { styles: '온라인 | 가산동 | 3' }],
    ['plain-length', 'contests', contest({ kind: 'points', points: 9, more: many(250), max: 1, seats: 1 })],
    ['costs-for-ties', 'tie', { tie: 'min-cost' }],
    ['paper-by-ballot', 'paper', { ...contest({ kind: 'rank' }), paper: 'counts' }],
    ['minimum-and-maximum', 'contests.0.max', contest({ max: 4 })],
    ['points-of-kind', 'contests.0.points', contest({ kind: 'points' })],
    ['highest-of-kind', 'contests.0.highest', contest({ kind: 'score' })],
    ['rule-of-kind', 'contests.0.rule', contest({ rule: 'greedy-score', budget: 300 })],
    ['budget-of-rule', 'contests.0.budget', contest({ budget: 300 })],
    ['conflict-of-rule', 'contests.0.conflicts', contest({ rule: 'phragmen', budget: 300, conflicts: '1-2' })],
    ['limit-of-rule', 'contests.0.limits', contest({ limits: '청년 | 300 | 1' })],
    ['misfit-of-rule', 'contests.0.misfit', contest({ misfit: 'stop' })],
    ['costs-missing', 'contests.0.options', contest({ rule: 'greedy', budget: 300, more: '가\n나' })],
  ])('is refused for %s at %s', (kind, field, changes) => {
    const { contests = [] } = changes ?? {}
    const long =
      kind === 'plain-length'
        ? {
            contests: [
              ...contests,
              ...contests,
              ...contests,
              ...contests,
              ...contests,
              ...contests,
              ...contests,
              ...contests,
              ...contests,
            ],
          }
        : {}
    expect(check({ ...changes, ...long })).toMatchObject({ ok: false, refusal: { kind, field } })
  })

  it('may ask everything that the format has', () => {
    const points = {
      title: '점수',
      kind: 'points',
      points: 10,
      rule: 'mes-score',
      budget: 500,
      more: '가 | 100\n나 | 200',
      max: 2,
    }
    const rank = { title: '순위', kind: 'rank', rule: 'top', seats: 1, more: '하나\n둘', max: 2 }
    const approvals = ['greedy', 'greedy-per-cost', 'mes-cost', 'mes-cardinality', 'phragmen'].map((rule) => ({
      ...{ title: rule, rule, budget: 500, costLimit: 400, minVotes: 2, more: '가 | 100\n나 | 200', max: 2 },
    }))
    const score = {
      title: '매기기',
      kind: 'score',
      highest: 5,
      rule: 'greedy-score',
      budget: 500,
      more: '가 | 100',
      max: 1,
    }
    const contests = [points, rank, score, ...approvals] as never
    expect(check({ contests, onsite: true, paper: 'ballots', mode: 'ceremony', revote: 'none' })).toMatchObject({
      ok: true,
    })
  })
})

it('a draft may say how much each channel counts, of how many, and in which order', () => {
  const weights = { onsite: true, weightOnline: 50, weightOnsite: 50 }
  const turnout = { turnoutBase: 1000, turnoutSource: '주민등록 인구' }
  expect(check({ ...weights, ...turnout, tie: 'seed', order: 'drawn' })).toMatchObject({ ok: true })
})

describe('the plan of a draft', () => {
  const plan = (changes: Changes) => {
    const checked = check(changes)
    if (!checked.ok) throw new Error(checked.refusal.kind)
    const read = planOf(checked.value, dongs)
    if (!read.ok) throw new Error(read.refusal.kind)
    return read.value
  }
  it('draws the order of options from published words', () => {
    const { contests } = plan({ order: 'seed', orderSeed: '로또 1192회' })
    expect(contests[0]?.options.map(({ id }) => id)).toEqual(drawOrder('로또 1192회', ['c1-o1', 'c1-o2', 'c1-o3']))
  })
  it('has a style for each channel, and others by dong', () => {
    const two = {
      contests: [
        { title: '하나', more: '가\n나', max: 2 },
        { title: '둘', more: '다\n라', max: 2 },
      ],
    }
    expect(plan({ ...two, onsite: true, styles: '온라인 | 가산동 | 1 | 0\n현장 | - | 2 | 1' }).styles).toEqual([
      { id: 'online', channel: 'online', contests: ['c1', 'c2'] },
      { id: 'online-gasan', channel: 'online', dong: 'gasan', contests: ['c1'], max: { c1: 1 } },
      { id: 'onsite', channel: 'onsite', contests: ['c1', 'c2'], max: { c2: 1 } },
    ])
  })
  it('names limits by the options, and says what becomes of what does not fit', () => {
    const money = { rule: 'greedy', budget: 500, limits: '청년 | 300 | 1, 3', misfit: 'part' }
    expect(plan(contest({ ...money, more: '가 | 100\n나 | 200\n다 | 300' })).contests[0]).toMatchObject({
      limits: [{ title: '청년', most: 300, of: ['c1-o1', 'c1-o3'] }],
      misfit: 'part',
    })
  })
  it('says numbers anew where options are erased, and refuses those of an erased one', () => {
    const options = ['가', '', '나', '다'].map((title) => ({ title, cost: 100 }))
    const money = { rule: 'greedy', budget: 500, more: '라 | 100', options }
    const lines = { limits: '청년 | 300 | 1, 3-4\n환경 | 200 | 5', conflicts: '3-5' }
    expect(plan(contest({ ...money, ...lines })).contests[0]).toMatchObject({
      limits: [{ of: ['c1-o1', 'c1-o2', 'c1-o3'] }, { of: ['c1-o4'] }],
      conflicts: [['c1-o2', 'c1-o4']],
    })
    const erased = { ...money, limits: '청년 | 300 | 2' }
    expect(check(contest(erased))).toMatchObject({ refusal: { kind: 'limit-option-missing', line: 1 } })
  })
  it('names conflicts by the options', () => {
    expect(plan(contest({ conflicts: '1-3' })).contests[0]?.conflicts).toEqual([['c1-o1', 'c1-o3']])
  })
})

it('a fault that no draft can have is a bug', () => {
  expect(() => refusalOf('log-names', null)).toThrow('log-names')
})
