import { z } from 'zod'
import { announceForum, publishForum } from '#rooms/forums/contract.ts'
import { settleSeats } from '#rooms/forums/contract-seats.ts'
import { enterCounts, putVote } from '#rooms/forums/contract-tables.ts'
import { readTable } from '../read-table.ts'
import type { Chapter } from '../teller.ts'
import data from './data/forum-2019.json' with { type: 'json' }

const Priority = z.object({ title: z.string(), votes: z.int() })

/**
 * On 24 June 2019, 121 people by the register of meetings (160 by the plan's own words) say which of nine projects of the
 * subcommittees come first. How many voted is not written. The other list of that evening, eleven projects of the
 * citizens' budget in two tiers, is left out: no rule tells how its tiers became ranks. It stands last here, so that what
 * was told before stays as it was.
 */
export const theForumOf2019: Chapter = {
  title: '12. The forum of 2019',
  happens: async (tell) => {
    const { attended, ...forum } = data.forum
    const telling = { as: 'secretariat' as const, on: forum.heldOn }
    const forumId = 'forum-2019'
    const voteId = 'forum-2019-subcommittees'
    const priorities = readTable(data.priorities, Priority)
    const options = priorities.map(({ title }) => ({ title, itemId: null }))
    await tell(announceForum, { forumId, kind: 'hundred', ...forum }, telling)
    await tell(settleSeats, { forumId }, telling)
    const vote = { forumId, voteId, title: '협치회의 분과 사업의 우선순위', method: 'show' as const }
    await tell(putVote, { ...vote, options }, telling)
    const counts = priorities.map(({ votes }, at) => ({ no: at + 1, votes }))
    await tell(enterCounts, { forumId, voteId, counts }, telling)
    const summary =
      '분과 사업 9건의 우선순위를 정했습니다. 시민참여예산 11건은 상위와 하위로 나누어 정했으며 여기에 옮기지 않았습니다.'
    await tell(publishForum, { forumId, summary, attended }, telling)
  },
}
