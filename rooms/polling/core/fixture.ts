import type { z } from 'zod'
import { VoteDraft } from './vote-draft.ts'
import type { VoteId } from './vote-id.ts'
import type { VoteRecord } from './vote-record.ts'

/** A draft as tests need one, changed by what they say: one contest of three options, online, a week of March 2021. */
export const draftOf = (changes: Partial<z.input<typeof VoteDraft>> = {}): VoteDraft =>
  VoteDraft.parse({
    ...{
      title: '주민투표',
      opensOn: '2021-03-08',
      closesOn: '2021-03-14',
      online: true,
      byPhone: true,
      residents: true,
    },
    contests: [{ title: '분과별 사업', max: 2, seats: 2, more: '마을 미디어\n안심 귀갓길\n청소년 공방' }],
    tie: 'id',
    ...changes,
  })

export const dongs = [
  { id: 'gasan', name: '가산동' },
  { id: 'doksan', name: '독산동' },
]

/** What is kept of a vote that is not announced, changed by what tests say. */
export const voteOf = (changes: Partial<VoteRecord> = {}): VoteRecord => ({
  ...{ id: 'spring' as VoteId, draft: draftOf(), isTrial: false, opensAt: 1000, closesAt: 2000, graceSeconds: 100 },
  ...{ rosterSealed: null, rosterRows: 0, announcedAt: null, sealPub: null, shareHashes: [], eligibility: null },
  ...{ manifest: null, eh: null, tieSeedSealed: null, handedOverAt: null, closeAskedAt: null, closedAt: null },
  ...{ head: null, sealPrivate: null, result: null, explained: [], bundleSha256: null, endedAt: null },
  ...{ attendance: null, attendanceAt: null, certifiedOn: null, destroyedAt: null },
  ...changes,
})
