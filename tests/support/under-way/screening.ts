import { enterItem } from '#rooms/items/contract.ts'
import { confirmReviews, fillReviews, handOut, openRound, seeReview } from '#rooms/screening/contract.ts'
import { keepFieldCheck } from '#rooms/screening/contract-field-checks.ts'
import { drawLink } from '#rooms/screening/contract-link.ts'
import { bundleItems, openList } from '#rooms/screening/contract-lists.ts'
import { attachToReview } from '#rooms/screening/contract-review-files.ts'
import type { Doing, Visited } from './doing.ts'
import { heldFile } from './files.ts'
import { villageForum } from './organization.ts'

const noted = { mark: 'good' as const, note: null }

/** A round of reviews with one in each of its states, a field check, and a screening list that is being scored. */
export async function screeningUnderWay(doing: Doing): Promise<readonly Visited[]> {
  const { run, ask, day } = doing
  const officer = { as: 'department-officer' } as const
  const enters = async (cycleId: string, itemIds: readonly string[]) => {
    const entered = { cycleId, kind: 'city-transfer' as const, requested: 1_000_000 as never }
    const enteredOn = { from: day(-50), to: day(-50), precision: 'day' as const }
    for (const itemId of itemIds) await run(enterItem, { ...entered, itemId, title: `${itemId} 사업`, enteredOn })
  }
  const roundId = 'round-of-now'
  const states = ['new', 'open', 'submitted', 'confirmed'] as const
  const itemIds = states.map((state) => `review-${state}`)
  await enters('cycle-of-reviews', itemIds)
  const round = { roundId, cycleId: 'cycle-of-reviews', name: '부서 검토', gateOrder: 3, decider: '관련 부서' }
  await run(openRound, { ...round, dueOn: day(20) })
  await run(handOut, { roundId, departmentId: 'parks', itemIds: itemIds.slice(1) })
  const fills = async (itemId: string) => {
    const { review } = await ask(seeReview, { roundId, itemId }, officer)
    const row = { itemId, version: review.version, verdict: 'suitable' as const, opinion: '좋은 제안입니다' }
    await run(fillReviews, { roundId, submit: true, rows: [row] }, officer)
  }
  const fileId = await heldFile(doing, '현장.txt', '현장 사진 설명', officer)
  await run(attachToReview, { roundId, itemId: 'review-open', files: [{ fileId }] }, officer)
  await fills('review-submitted')
  await fills('review-confirmed')
  await run(confirmReviews, { roundId, itemIds: ['review-confirmed'] }, { as: 'department-head' })
  const secret = 'f'.repeat(43)
  await run(drawLink, { roundId, departmentId: 'parks', secret })

  await run(
    keepFieldCheck,
    {
      ...{ checkId: 'check-of-now', itemId: 'review-open', checkedOn: day(-1), departmentId: 'parks' },
      ...{ opinion: '걷기 좋다', participants: { officers: 2 } },
      checklist: { effect: noted, beneficiaries: noted, sizeAndCost: noted, complaints: noted },
    },
    officer,
  )

  const listId = 'list-of-now'
  await enters('cycle-of-screening', ['screened-1', 'screened-2', 'screened-3'])
  await run(openList, {
    ...{ listId, cycleId: 'cycle-of-screening', kind: 'screening', name: '1차 심사', bodyIds: [villageForum] },
    ...{ dueOn: day(20), gateOrder: 4, decider: '마을살림회의', limit: 9_000_000 as never, allowedAccounts: '시설비' },
    criteria: [{ name: '효과', most: 10, weight: '1/1' }],
  })
  await run(bundleItems, { listId, itemIds: ['screened-2', 'screened-3'] })
  const at = (page = '') => `/review-rounds/${roundId}${page}`
  const list = (page = '') => `/screening-lists/${listId}${page}`
  return [
    ['secretariat', at()],
    ['secretariat', at('/hand-out')],
    ['secretariat', at('/hand-out'), { sheet: '제안명\t부서\nreview-new 사업\t공원녹지과' }],
    ['department-officer', at('/items/review-open')],
    ['department-officer', at('/items/review-submitted')],
    ['department-head', at('/items/review-submitted')],
    ['department-head', '/my-reviews'],
    ['department-officer', '/my-reviews'],
    ['department-officer', at('/paste-back')],
    ['department-officer', at('/paste-back'), { sheet: '번호\t의견\n3\t다시 보겠습니다' }],
    ['visitor', `/fill/${secret}`],
    ['department-officer', '/field-checks/check-of-now'],
    ['department-officer', '/field-checks/new?item=review-open'],
    ['department-head', '/hand-over-work'],
    ['secretariat', list()],
    ['secretariat', list('/results')],
    ['resident', list('/score')],
    ['resident', list('/stand-aside')],
    ['secretariat', list('/score?person=4')],
  ]
}
