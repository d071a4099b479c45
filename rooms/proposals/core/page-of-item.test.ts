import { expect, test } from 'vitest'
import { Instant, localDate } from '#kit/korean-date.ts'
import { pageOfItem } from './page-of-item.ts'
import { type KeptProposal, ProposalId } from './proposal.ts'

const day = localDate('2021-03-02')
const proposal: KeptProposal = {
  ...{ id: ProposalId.parse('light'), cycleId: 'cycle-2021', track: 'policy', state: 'supporting', category: null },
  ...{ dongId: null, version: 1, submittedAt: Instant.parse('2021-03-02T01:00:00.000Z'), submittedOn: day },
  ...{ supportUntil: localDate('2021-03-22'), reachedOn: null, supports: 0, departmentId: null, dueOn: null },
  ...{ endedOn: null, bounces: 0, hidden: false, mergedInto: null, proposedBy: 'kim' },
}

test('an item leads to its proposal, where residents support it until its last day unless it is hidden', () => {
  expect(pageOfItem(proposal, day)).toEqual({ path: '/proposals/light', takesSupport: true })
  expect(pageOfItem(proposal, localDate('2021-03-23')).takesSupport).toBe(false)
  expect(pageOfItem({ ...proposal, hidden: true }, day).takesSupport).toBe(false)
  expect(pageOfItem({ ...proposal, state: 'answered' }, day).takesSupport).toBe(false)
})
