import { DistrictId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { draftOf } from '../core/fixture.ts'
import { VoteId } from '../core/vote-id.ts'
import * as queries from './queries.ts'

const [district, vote] = [DistrictId.parse('geumcheon'), VoteId.parse('spring')]
const at = Instant.parse('2021-03-02T01:00:00.000Z')
const written = { voteId: vote, draft: draftOf(), opensAt: 1000, closesAt: 2000 }
const eligibility = { ways: ['phone'], minimumAge: 0, belongings: ['resident'], dongs: [], isClosed: false } as const
const result = { v: 'pbvote-result/1' } as never

goldenSql(import.meta.url, queries, {
  insertVote: { args: [district, written], answers: [[]] },
  findVote: [district, vote],
  holdVote: [district, vote],
  votesOf: [district],
  updateDraft: [district, written],
  deleteVote: [district, vote],
  keepRoster: [district, vote, { sealed: 's1.k.x', rows: 3 }],
  announceVote: {
    simple: [district, vote, { at, eligibility, sealPub: null, shareHashes: null }],
    ceremony: [district, vote, { at, eligibility, sealPub: 'p', shareHashes: ['a', 'b', 'c'] }],
  },
  freezeVote: [district, vote, { manifest: '{}', eh: 'e', sealPub: 'p', tieSeedSealed: null }],
  markHandedOver: [district, vote, at],
  askClose: [district, vote, at],
  markClosed: [district, vote, { at, head: 'head' }],
  keepResult: [district, vote, { at, sealPrivate: 's', result, explained: [], bundleSha256: 'b' }],
  keepAttendance: [district, vote, { at, attendance: { issued: {}, byDong: {}, marks: { card: 0, paper: 0 } } }],
  certifyVote: [district, vote, localDate('2021-03-29')],
  markDestroyed: [district, vote, at],
})
