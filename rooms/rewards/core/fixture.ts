import { AccountId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { type Points, PointsId, type Receiver } from './points.ts'
import { type RewardRound, RoundId } from './reward-round.ts'
import type { RewardScheme } from './reward-scheme.ts'

/** A year with two rules and two awards, for tests. */
export const schemeOf = (more: Partial<RewardScheme> = {}): RewardScheme => ({
  ...{ year: 2021, basis: '협치 기본조례 제25조', highestGrade: 6, budget: won(5_000_000), lineId: null },
  rules: [
    { no: 1, kind: 'discovery', title: '제안 채택', points: 20, who: ['department', 'staff', 'resident'], most: null },
    { no: 2, kind: 'capacity', title: '협치학교 수료', points: 10, who: ['staff', 'resident'], most: 20 },
  ],
  thresholds: [
    { points: 20, gives: '표창', cost: won(0) },
    { points: 50, gives: '상품권', cost: won(50_000) },
  ],
  ...more,
})

const departmentId = DepartmentId.parse('parks')
export const parks: Receiver = { kind: 'department', departmentId }
export const officer: Receiver & { kind: 'staff' } = {
  ...{ kind: 'staff', departmentId, grade: 7 },
  accountId: AccountId.parse('kim'),
}
export const resident: Receiver = { kind: 'resident', accountId: AccountId.parse('lee') }

/** A row of the ledger: proposed for the parks department by the first rule, for tests. */
export const pointsOf = (more: Omit<Partial<Points>, 'id'> & { readonly id?: string } = {}): Points => ({
  ...{ year: 2021, ruleNo: 1, receiver: parks, points: 20, evidence: '둘레길 제안', on: localDate('2021-05-03') },
  ...{ state: 'approved', proposedBy: AccountId.parse('demo-officer'), reverses: null, reason: null },
  ...more,
  id: PointsId.parse(more.id ?? 'one'),
})

export const roundOf = (more: Partial<RewardRound> = {}): RewardRound => ({
  ...{ id: RoundId.parse('first'), year: 2021, name: '상반기 포상', heldOn: localDate('2021-07-01') },
  ...{ awards: [], total: won(0), legalBasis: null },
  ...more,
})
