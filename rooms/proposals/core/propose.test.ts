import { describe, expect, it } from 'vitest'
import { Instant, localDate } from '#kit/korean-date.ts'
import { mergeProposals } from './merge.ts'
import { assign, reassign, sendAway, settle } from './movement.ts'
import { type KeptProposal, ProposalId, states } from './proposal.ts'
import { editProposal, isReached, standingOf, support, withdrawProposal } from './propose.ts'
import { beginning, mayRule, needsReasonCode, trackEnds, verdicts } from './tracks.ts'

const day = localDate('2021-03-02')
const at = Instant.parse('2021-03-02T01:00:00.000Z')
const later = Instant.parse('2021-03-03T01:00:00.001Z')
const proposal: KeptProposal = {
  ...{ id: ProposalId.parse('light'), cycleId: 'cycle-2021', track: 'policy', state: 'supporting', category: null },
  ...{ dongId: null, version: 1, submittedAt: at, submittedOn: day, supportUntil: localDate('2021-03-22') },
  ...{ reachedOn: null, supports: 0, departmentId: null, dueOn: null, endedOn: null, bounces: 0, hidden: false },
  ...{ mergedInto: null, proposedBy: 'kim' },
}
const policy = trackEnds.policy.rules
const edit = { version: 1, changed: true, reason: null }
const parks = 'parks' as NonNullable<KeptProposal['departmentId']>

describe('an edit', () => {
  it('stands in its place until the last moment of the time to edit, then needs a reason', () => {
    const lastMoment = Instant.parse('2021-03-03T01:00:00.000Z')
    expect(editProposal(proposal, edit, policy, lastMoment)).toEqual({ ok: true, value: { version: 1 } })
    expect(editProposal(proposal, edit, policy, later)).toMatchObject({ refusal: { kind: 'reason-missing' } })
    expect(editProposal(proposal, { ...edit, reason: '바로잡음' }, policy, later)).toMatchObject({
      value: { version: 2 },
    })
    expect(editProposal({ ...proposal, supports: 1 }, edit, policy, at)).toMatchObject({ ok: false })
    expect(editProposal({ ...proposal, version: 2 }, { ...edit, version: 2 }, policy, at)).toMatchObject({ ok: false })
  })

  it('is refused of another version, without a change, while it is hidden, and once a department has it', () => {
    expect(editProposal(proposal, { ...edit, version: 3 }, policy, at)).toMatchObject({
      refusal: { kind: 'changed-meanwhile' },
    })
    expect(editProposal(proposal, { ...edit, changed: false }, policy, at)).toMatchObject({
      refusal: { kind: 'nothing-changed' },
    })
    expect(editProposal({ ...proposal, hidden: true }, edit, policy, at)).toMatchObject({
      refusal: { kind: 'proposal-hidden' },
    })
    expect(editProposal({ ...proposal, state: 'under-review' }, edit, policy, at)).toMatchObject({
      refusal: { kind: 'not-open' },
    })
  })

  it('is as open as withdrawing: while support is gathered, or before a department has it', () => {
    const open = states.filter((state) => withdrawProposal({ ...proposal, state }).ok)
    expect(open).toEqual(['supporting', 'received'])
  })
})

describe('support', () => {
  it('is taken until the last day, of others, while it is asked for', () => {
    expect(support(proposal, 'lee', localDate('2021-03-22')).ok).toBe(true)
    expect(support(proposal, 'lee', localDate('2021-03-23'))).toMatchObject({ refusal: { kind: 'support-ended' } })
    expect(support(proposal, 'kim', day)).toMatchObject({ refusal: { kind: 'own-proposal' } })
    expect(support({ ...proposal, proposedBy: null }, null, day).ok).toBe(true)
    expect(support({ ...proposal, supportUntil: null }, 'lee', day)).toMatchObject({
      refusal: { kind: 'support-not-asked' },
    })
    expect(support({ ...proposal, state: 'under-review' }, 'lee', day)).toMatchObject({ ok: false })
    expect(support({ ...proposal, state: 'received' }, 'lee', day).ok).toBe(true)
  })

  it('is enough once', () => {
    expect(isReached(19, policy, null)).toBe(false)
    expect(isReached(20, policy, null)).toBe(true)
    expect(isReached(21, policy, day)).toBe(false)
  })

  it('has ended for who reads it the day after', () => {
    expect(standingOf(proposal, localDate('2021-03-22'))).toBe('supporting')
    expect(standingOf(proposal, localDate('2021-03-23'))).toBe('unsupported')
    expect(standingOf({ state: 'received', supportUntil: proposal.supportUntil }, localDate('2021-03-23'))).toBe(
      'received',
    )
    expect(standingOf({ state: 'supporting', supportUntil: null }, day)).toBe('supporting')
  })
})

describe('a track', () => {
  it('begins with support where some is needed, else with the office', () => {
    expect(beginning(policy, day)).toEqual({ state: 'supporting', supportUntil: '2021-03-22' })
    expect(beginning(trackEnds.budget.rules, day)).toEqual({ state: 'received', supportUntil: null })
  })

  it('asks for a code where the answer is no', () => {
    expect(verdicts.filter(needsReasonCode)).toEqual(['not-adopted', 'unsuitable'])
  })
})

describe('a proposal with the office', () => {
  const received: KeptProposal = { ...proposal, state: 'received' }
  const held: KeptProposal = { ...proposal, state: 'under-review', departmentId: parks }
  const roads = 'roads' as typeof parks

  it('is assigned once, reassigned as often as allowed, then settled', () => {
    expect(assign(received).ok).toBe(true)
    expect(assign(held)).toMatchObject({ refusal: { kind: 'assigned-already' } })
    expect(assign(proposal)).toMatchObject({ refusal: { kind: 'not-with-office' } })
    expect(reassign(received, roads, policy)).toMatchObject({ refusal: { kind: 'not-assigned' } })
    expect(reassign(held, parks, policy)).toMatchObject({ refusal: { kind: 'same-department' } })
    expect(reassign({ ...held, bounces: 2 }, roads, policy).ok).toBe(true)
    expect(reassign({ ...held, bounces: 3 }, roads, policy)).toMatchObject({ refusal: { kind: 'goes-round' } })
    expect(reassign(proposal, roads, policy)).toMatchObject({ refusal: { kind: 'not-with-office' } })
    expect(settle({ ...held, bounces: 3 }, policy).ok).toBe(true)
    expect(settle(held, policy)).toMatchObject({ refusal: { kind: 'does-not-go-round' } })
    expect(settle(proposal, policy)).toMatchObject({ refusal: { kind: 'not-with-office' } })
  })

  it('may be sent away as long as it has not ended', () => {
    expect(states.filter((state) => sendAway({ ...proposal, state }).ok)).toEqual([
      'supporting',
      'received',
      'under-review',
    ])
  })

  it('becomes one with others of its track and cycle, where the furthest stands', () => {
    const other: KeptProposal = { ...held, id: ProposalId.parse('lamp') }
    const ids = [proposal.id, other.id]
    expect(mergeProposals(ids, [proposal, other])).toMatchObject({ value: { furthest: { id: 'lamp' } } })
    expect(mergeProposals([], [])).toMatchObject({ refusal: { kind: 'merge-needs-two' } })
    expect(mergeProposals([proposal.id], [proposal])).toMatchObject({ refusal: { kind: 'merge-needs-two' } })
    expect(mergeProposals(ids, [proposal])).toMatchObject({
      refusal: { kind: 'proposal-not-found', proposalId: 'lamp' },
    })
    const with_ = (parts: Partial<KeptProposal>) => mergeProposals(ids, [proposal, { ...other, ...parts }])
    expect(with_({ state: 'answered' })).toMatchObject({ refusal: { kind: 'merge-not-open' } })
    expect(with_({ track: 'budget' })).toMatchObject({ refusal: { kind: 'merge-of-tracks' } })
    expect(with_({ cycleId: 'cycle-2022' })).toMatchObject({ refusal: { kind: 'merge-of-cycles' } })
  })

  it('wins no time by becoming one, whatever their numbers: the first due day stands, and the bounces count on', () => {
    const of = (id: string, dueOn: string, bounces: number): KeptProposal => ({
      ...{ ...held, id: ProposalId.parse(id), dueOn: localDate(dueOn), bounces },
    })
    const [old, young] = [of('zz-old', '2021-03-05', 0), of('aa-new', '2021-04-02', 2)]
    expect(mergeProposals([young.id, old.id], [young, old])).toMatchObject({
      value: { dueOn: '2021-03-05', bounces: 2 },
    })
    expect(mergeProposals([proposal.id, old.id], [proposal, old])).toMatchObject({ value: { dueOn: '2021-03-05' } })
    const waiting = { ...proposal, id: ProposalId.parse('lamp') }
    expect(mergeProposals([proposal.id, waiting.id], [proposal, waiting])).toMatchObject({
      value: { dueOn: null, bounces: 0 },
    })
  })
})

it('is asked for support in days that there are', () => {
  expect(mayRule(policy).ok).toBe(true)
  expect(mayRule({ ...policy, needed: 0, supportDays: 0 }).ok).toBe(true)
  expect(mayRule({ ...policy, supportDays: 0 })).toMatchObject({ refusal: { kind: 'support-days-missing' } })
})
