import { DistrictId } from '#kit/id.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { voteOf } from '../core/fixture.ts'
import { ForumId } from '../core/forum.ts'
import * as queries from './vote-queries.ts'

const district = DistrictId.parse('geumcheon')
const forumId = ForumId.parse('spring')
const vote = voteOf({})
const voteRow = {
  ...{ vote_id: vote.id, forum_id: forumId, title: vote.title, method: 'show', most_choices: 1 },
  ...{ state: 'open', people: 0 },
}

goldenSql(import.meta.url, queries, {
  insertVote: { args: [district, forumId, vote], answers: [[{ numInsertedOrUpdatedRows: 1n }]] },
  votesOf: {
    one: { args: [district, [forumId]], answers: [[voteRow]] },
    none: [district, []],
  },
  holdVote: [district, vote.id],
  addVoter: [district, { voteId: vote.id, forumId, no: 1 }],
  hasVoted: [district, forumId, 1],
  countBallot: [district, vote.id, [1, 2]],
  enterCounts: [district, vote.id, [{ no: 1, votes: 13 }]],
  closeVote: { ballot: [district, vote.id, null], show: [district, vote.id, 70] },
  forumsOfItems: { some: [district, [ItemId.parse('i-1')]], none: [district, []] },
})
