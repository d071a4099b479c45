import { decidePoints, holdRound, proposePoints, setScheme } from '#rooms/rewards/contract.ts'
import type { Chapter } from '../teller.ts'
import { lineId } from './cost-lines.ts'

const year = 2021
const rules = [
  '실행 | 협치 사업을 기한 안에 마침 | 20 | 부서, 직원 | 60',
  '발굴 | 제안한 사업이 계획에 듦 | 20 | 부서, 직원, 주민 | -',
  '역량강화 | 협치 요리조리학교 수료 | 10 | 직원, 주민 | 30',
].join('\n')
const thresholds = ['20 | 표창 | 0', '50 | 온누리상품권(시연용) | 50,000'].join('\n')

const given = [
  ['demo-points-roads', 'roads', 1, '야간 안전한 골목길 만들기를 기한 안에 마침(시연용)'],
  ['demo-points-parks', 'parks', 2, '안양천 탐방로가 계획에 듦(시연용)'],
] as const

/**
 * The rewards for governance of 2021 (ordinance, art. 25; 5 million won). That there were rules, three kinds of points and
 * the money is told in the plan; the numbers, who was given what and the round are made up for the demonstration.
 */
export const theRewardsOf2021: Chapter = {
  title: '23. The rewards of 2021',
  happens: async (tell) => {
    const scheme = {
      year,
      basis: '금천구 협치 기본조례 제25조',
      budget: 5_000_000,
      lineId: lineId(1, 19),
      rules,
      thresholds,
    }
    await tell(setScheme, scheme, { as: 'secretariat', on: '2021-01-04' })
    for (const [pointsId, departmentId, ruleNo, evidence] of given) {
      const points = { pointsId, year, ruleNo, to: 'department', departmentId, evidence } as const
      await tell(proposePoints, points, { as: 'department-officer', on: '2021-12-01' })
      await tell(decidePoints, { pointsId, verdict: 'approved' }, { as: 'secretariat', on: '2021-12-06' })
    }
    const round = { roundId: 'demo-round-2021', year, name: '2021년 하반기 포상(시연용)' }
    await tell(holdRound, round, { as: 'secretariat', on: '2021-12-17' })
  },
}
