import type { Finding } from '#kit/lint.ts'
import type { Forum } from './forum.ts'
import type { ForumVote } from './forum-vote.ts'

/** Finds the options of published forums that got more votes than people are said to have come. */
export const forumFindings = (
  results: readonly { readonly forum: Pick<Forum, 'id' | 'attended'>; readonly votes: readonly ForumVote[] }[],
): readonly Finding[] =>
  results.flatMap(({ forum: { id, attended }, votes }) =>
    votes
      .flatMap(({ options }) => options)
      .flatMap(({ title, votes: count }): readonly Finding[] => {
        if (attended === null || count <= attended) return []
        const subject = { kind: 'forum', id }
        const params = { option: title, votes: count, attended }
        return [{ rule: 'votes-over-attendance', severity: 'error', subject, params }]
      }),
  )
