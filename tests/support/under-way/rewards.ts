import { decidePoints, holdRound, proposePoints, setScheme } from '#rooms/rewards/contract.ts'
import type { Doing, Visited } from './doing.ts'

const rules = '발굴 | 제안 채택 | 10 | 부서, 직원, 주민 | -\n역량강화 | 협치학교 수료 | 10 | 직원, 주민 | 30'

/** A year with rules, points that wait, that are approved and that were taken up in a round. */
export async function rewardsUnderWay({ run, day }: Doing): Promise<readonly Visited[]> {
  const year = Number(day().slice(0, 4))
  const scheme = { year, basis: '협치 기본조례 제25조', budget: 5_000_000, rules, thresholds: '10 | 표창 | 0' }
  await run(setScheme, scheme)
  const parks = { year, ruleNo: 1, to: 'department', departmentId: 'parks' } as const
  await run(proposePoints, { pointsId: 'points-1', ...parks, evidence: '둘레길 제안' })
  await run(decidePoints, { pointsId: 'points-1', verdict: 'approved' }, { as: 'department-head' })
  await run(holdRound, { roundId: 'reward-round-1', year, name: '상반기 포상', legalBasis: '시연' })
  await run(proposePoints, { pointsId: 'points-2', ...parks, evidence: '놀이터 제안' })
  return [
    ['secretariat', '/rewards/rules', { rules, thresholds: '10 | 표창 | 0' }],
    ['secretariat', '/rewards/ledger'],
    ['department-head', '/rewards/ledger'],
    ['department-officer', '/rewards/ledger'],
    ['secretariat', `/rewards/round?year=${year}`],
  ]
}
