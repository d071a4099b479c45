import { describe, expect, it } from 'vitest'
import { approvals } from '#tests/support/small-elections.ts'
import { type CountTold, describeCount, reasonText, strengthText } from './describe-count.ts'
import { explainCount, explainNote, explainReason, tallyWords } from './messages-tally.ts'
import { countElection } from './tally/count-election.ts'
import { type CountingRule, countingRule } from './tally/counting-rule.ts'
import type { Election } from './tally/election.ts'
import type { ProjectOutcome } from './tally/outcome.ts'

const names: Readonly<Record<string, string>> = {
  A: '골목 쉼터',
  B: '나무 심기',
  C: '그늘막',
  D: '자전거길',
  E: '빈집',
}
const park = approvals(100_000, { A: 60_000, B: 50_000, C: 40_000, D: 500_000, E: 10 }, [
  ['A,C', 5],
  ['B', 4],
  ['C,D', 3],
])
const told = (rule: CountingRule, election: Election = park): CountTold => ({
  ...{ election, rule, outcome: countElection(election, rule) },
  ...{ nameOf: (id: string) => names[id] as string, unit: '원' },
})
const sentences = (rule: CountingRule, election: Election = park) => {
  const count = told(rule, election)
  return Object.fromEntries(count.outcome.projects.map((project) => [project.id, reasonText(count, project, 'ko')]))
}

describe('a project is told why', () => {
  it('by votes', () => {
    expect(sentences(countingRule('greedy'))).toEqual({
      A: '5표로 2위, 뽑힘',
      B: '4표로 3위, 남은 예산 0원보다 비용이 많아 뽑히지 않음',
      C: '8표로 1위, 뽑힘',
      D: '비용이 전체 예산 100,000원보다 많아 뽑히지 않음',
      E: '고른 사람이 없어 뽑히지 않음',
    })
    const strict = countingRule('greedy', { misfit: 'stop', minimumVotes: 4, atMostOne: [['A', 'C']] })
    expect(sentences(strict)).toMatchObject({
      A: '함께 뽑을 수 없는 ‘그늘막’이 먼저 뽑혀 뽑히지 않음',
      D: '3표로 최소 4에 못 미쳐 뽑히지 않음',
    })
    const tight = { ...park, budget: 70_000n }
    expect(sentences(countingRule('greedy', { misfit: 'stop' }), tight)['B']).toBe(
      '4표로 3위, 앞선 ‘골목 쉼터’의 비용이 남은 예산 30,000원보다 많아 거기에서 그침',
    )
    expect(sentences(countingRule('most-votes', { winners: 1 }))['A']).toBe('5표로 2위, 1개까지 뽑으므로 뽑히지 않음')
  })

  it('by equal shares and by Phragmén', () => {
    expect(sentences(countingRule('mes-cost', { completion: 'utilitarian' }))).toMatchObject({
      A: '남은 예산에 드는 것 가운데 표가 많아 뽑힘(5표로 2위)',
      B: '4표로 3위, 남은 예산 0원보다 비용이 많아 뽑히지 않음',
      C: '고른 사람들이 저마다 5,000원까지 내면 비용이 되어 뽑힘',
    })
    expect(sentences(countingRule('mes-cost'))['A']).toBe(
      '고른 사람들에게 남은 몫을 모두 더해도 16,666원뿐이라 비용에 모자라 뽑히지 않음',
    )
    expect(sentences(countingRule('mes-score'))['C']).toBe('고른 사람들이 1점에 5,000원까지 내면 비용이 되어 뽑힘')
    expect(sentences(countingRule('phragmen'))['C']).toBe('고른 사람들이 남은 안건 가운데 가장 먼저 비용을 모아 뽑힘')
  })

  it('with points or weighted shares where those are counted', () => {
    const strengths = (rule: CountingRule, election: Election = park) => {
      const count = told(rule, election)
      return count.outcome.projects.map((project) => strengthText(count, project, 'ko'))
    }
    expect(strengths(countingRule('greedy-score'), { ...park, kind: 'rank' })[0]).toBe('5점')
    const weights = { online: [1, 2] as [number, number] }
    expect(strengths(countingRule('greedy', { weights }))[0]).toBe('12.50%')
  })
})

it('tells the whole count: summary, winners in order, the others from the strongest, ties that decided', () => {
  const tied = { ...park, budget: 45_000n, projects: park.projects.map((one) => ({ ...one, cost: 40_000n })) }
  const count = describeCount(
    told(countingRule('greedy'), {
      ...tied,
      ballots: approvals(0, { A: 1, B: 1 }, [
        ['A', 2],
        ['B', 2],
      ]).ballots,
    }),
    'ko',
  )
  expect(count.summary).toEqual([
    '안건 5개 가운데 1개가 뽑혔습니다. 투표한 사람은 4명입니다.',
    '예산 45,000원, 쓴 돈 40,000원, 남은 돈 5,000원',
  ])
  expect(count.winners).toEqual([
    { place: '1', id: 'A', name: '골목 쉼터', cost: '40,000원', strength: '2표', reason: '2표로 공동 1위, 뽑힘' },
  ])
  expect(count.others.map(({ id, place }) => [id, place])).toEqual([
    ['B', ''],
    ['C', ''],
    ['D', ''],
    ['E', ''],
  ])
  expect(count.ties).toEqual(['똑같은 안건 ‘골목 쉼터’, ‘나무 심기’ 가운데 동점 규칙으로 ‘골목 쉼터’ 먼저입니다.'])
  const free = describeCount(told(countingRule('greedy'), { ...park, budget: null }), 'ko')
  expect(free.summary).toHaveLength(1)
  const rule = countingRule('mes-cost', { comparison: 'approved-winners' })
  expect(describeCount(told(rule), 'ko').summary.slice(2)).toEqual(
    [
      '한 사람의 몫 8,333원 (셈한 횟수 1)',
      '균등분배가 더 나은 사람 0명, 득표순이 더 나은 사람 5명이어서 득표순 결과로 정합니다.',
    ].slice(1),
  )
  expect(describeCount(told(countingRule('mes-cost')), 'ko').summary[2]).toBe('한 사람의 몫 8,333원 (셈한 횟수 1)')
})

describe('in both languages', () => {
  const project = { strength: '5', rank: 2 }
  const written = { money: () => '7', project: (id: string) => id }
  const half = { n: 1n, d: 2n }
  it.each(['ko', 'en'] as const)('every reason, note and refusal has its sentence (%s)', (lang) => {
    const words = tallyWords(lang)
    const data = { minimum: 1, budget: 1n, left: 1n, stoppedBy: 'A', with: 'B', winners: 3, have: half, payment: half }
    for (const kind of Object.keys(words.reasons)) {
      for (const [perPoint, limit] of [
        [true, kind === 'by-part' ? null : ''],
        [false, '가산동'],
      ] as const) {
        const reason = { kind, ...data, perPoint, limit, load: half } as unknown as ProjectOutcome['reason']
        expect(explainReason(reason, { ...project, tied: perPoint }, written, lang)).not.toMatch(/undefined|\[object/)
      }
    }
    for (const kind of Object.keys(words.notes) as (keyof typeof words.notes)[])
      expect(explainNote({ kind, count: 3, line: 9 }, lang)).toMatch(/3/)
    const told = { line: 9, id: 'A', section: 'META', column: 'cost', key: 'budget', text: 'x', cells: 3, columns: 2 }
    for (const kind of Object.keys(words.refusals)) {
      const refusal = { kind, ...told, channel: '종이', points: 1, choices: 2 }
      expect(explainCount(refusal, lang)).not.toMatch(/undefined|\[object/)
    }
    expect(explainCount({ kind: 'nothing of this' }, lang)).toBeNull()
    for (const replaced of [true, false]) expect(words.comparison('1', '2', replaced)).toMatch(/1/)
    const others = [
      words.tie('A', 'B'),
      words.endowment('1', '2'),
      words.summary(1, 2, '3'),
      words.money('1', '2', '3'),
    ]
    expect([...others, ...Object.values(words.counted).map((of) => of('7'))].join()).not.toContain('undefined')
  })
})
