import { describe, expect, test } from 'vitest'
import { Instant } from '#kit/korean-date.ts'
import { VoteDraft } from './vote-draft.ts'
import { VoteId } from './vote-id.ts'
import { voteOpening } from './vote-opening.ts'
import type { VoteRecord } from './vote-record.ts'

const at = (seoul: string) => Instant.parse(new Date(`${seoul}:00+09:00`).toISOString())
const seconds = (seoul: string) => Date.parse(at(seoul)) / 1000
const draft = VoteDraft.parse({
  ...{ title: '봄 투표', isTrial: true, opensOn: '2026-03-02', closesOn: '2026-03-08' },
  contests: [{ title: '사업', more: '하나\n둘' }],
})
const marks = { closeAskedAt: null, closedAt: null, result: null, graceSeconds: 600, isTrial: true }
const vote = {
  ...{ id: VoteId.parse('spring'), draft, ...marks, announcedAt: at('2026-02-20T10:00') },
  ...{ handedOverAt: at('2026-02-20T10:01'), opensAt: seconds('2026-03-02T09:00') },
  closesAt: seconds('2026-03-08T18:00'),
} as unknown as VoteRecord

describe('what people are told of a vote', () => {
  test('is its page and its days, from the announcement until it is over', () => {
    const told = {
      ...{ kind: 'vote', id: 'spring', title: '[연습] 봄 투표', path: '/votes/spring', way: 'answer' },
      ...{ opensOn: '2026-03-02', closesOn: '2026-03-08' },
    }
    expect(voteOpening(vote, at('2026-02-21T00:00'))).toEqual(told)
    expect(voteOpening(vote, at('2026-03-03T00:00'))).toEqual(told)
  })

  test('is nothing of a design, nor of a vote that is being counted', () => {
    expect(voteOpening({ ...vote, announcedAt: null }, at('2026-03-03T00:00'))).toBeNull()
    expect(voteOpening(vote, at('2026-03-09T00:00'))).toBeNull()
  })
})
