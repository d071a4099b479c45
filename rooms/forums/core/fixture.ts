import { Forum } from './forum.ts'
import { ForumVote } from './forum-vote.ts'

/** A forum with ten seats, as it was announced, and what is otherwise. */
export const forumOf = (other: Partial<Forum>): Forum =>
  Forum.parse({
    ...{ id: 'spring', cycleId: null, kind: 'hundred', title: '봄 공론장', purpose: null },
    ...{ heldOn: '2021-03-20', beginsAt: '18:30', place: '구청 대강당', online: null },
    programme: [{ title: '테이블 토론', minutes: 70 }],
    ...{ seats: 10, opensOn: '2021-03-01', closesOn: '2021-03-10', choosing: 'first-come', strata: [] },
    ...{ seated: 0, waiting: 0, surveyId: null, facilitatorWon: 0, participantWon: 0 },
    ...{ state: 'announced', attended: null, summary: null, publishedOn: null },
    ...other,
  })

/** A vote by show on four options, open, and what is otherwise. */
export const voteOf = (other: Partial<ForumVote>): ForumVote =>
  ForumVote.parse({
    ...{ id: 'first', title: '무엇이 먼저인가', method: 'show', mostChoices: 1, state: 'open', people: 0 },
    options: ['공원', '가로등', '도서관', '놀이터'].map((title, at) => ({
      ...{ no: at + 1, title, itemId: at === 0 ? 'i-park' : null, votes: 0 },
    })),
    ...other,
  })
