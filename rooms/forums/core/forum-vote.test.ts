import { describe, expect, it } from 'vitest'
import { ItemId } from '#rooms/items/core/item.ts'
import { forumOf, voteOf } from './fixture.ts'
import { forumFindings } from './forum-findings.ts'
import { forumSteps } from './forum-steps.ts'
import { putVote, readBallot, whileConducted } from './forum-vote.ts'
import { voteNote } from './messages.ts'
import { readProgramme } from './read-programme.ts'
import { readOptions } from './vote-options.ts'

const kindOf = (done: { ok: true } | { ok: false; refusal: { kind: string } }) => (done.ok ? 'ok' : done.refusal.kind)

describe('a vote is conducted', () => {
  const options = [{ no: 1, title: '공원', itemId: null, votes: 7 }]
  it.each([
    ['ballot', 'open', 0],
    ['ballot', 'closed', 7],
    ['show', 'open', 7],
  ] as const)('by %s, %s: %i votes of an option are told, and how many voted', (method, state, votes) => {
    const vote = voteOf({ method, state, people: 9, options })
    expect(whileConducted(vote)).toMatchObject({ people: 9, options: [{ no: 1, title: '공원', votes }] })
  })
})

describe('a vote is put', () => {
  it('with two options or more, each once, read one to a line with the item after a bar', () => {
    const options = readOptions(' 공원 | i-park \n\n도서관\n| i-none')
    expect(options).toEqual([
      { title: '공원', itemId: 'i-park' },
      { title: '도서관', itemId: null },
    ])
    expect(kindOf(putVote(options, 2))).toBe('ok')
    expect(kindOf(putVote(options.slice(1), 1))).toBe('too-few-options')
    expect(kindOf(putVote([...options, ...options], 1))).toBe('option-twice')
    expect(kindOf(putVote(options, 3))).toBe('more-choices-than-options')
  })
})

describe('a ballot', () => {
  const vote = voteOf({ method: 'ballot', mostChoices: 2 })
  it('counts for one to as many options as may be chosen, each once', () => {
    expect(readBallot(vote, [3, 1, 3])).toEqual({ ok: true, value: [1, 3] })
    expect(kindOf(readBallot(vote, []))).toBe('nothing-chosen')
    expect(kindOf(readBallot(vote, [1, 2, 3]))).toBe('too-many-chosen')
    expect(kindOf(readBallot(vote, [5]))).toBe('not-an-option')
    expect(kindOf(readBallot({ ...vote, state: 'closed' }, [1]))).toBe('vote-closed')
    expect(kindOf(readBallot(voteOf({}), [1]))).toBe('not-this-method')
  })
})

describe('a result', () => {
  const options = voteOf({}).options.map((option, at) => ({ ...option, votes: [2, 5, 2, 0][at] ?? 0 }))
  const vote = voteOf({ state: 'closed', options })
  const forum = forumOf({ state: 'published', attended: 4 })
  const park = ItemId.parse('i-park')

  it('stands in the thread of its items alone, with rank and votes, once the vote is closed', () => {
    expect(forumSteps([{ forum, votes: [vote] }], [park])).toEqual([
      {
        ...{ id: 'forum-first-1', kind: 'forum', itemIds: ['i-park'], title: '봄 공론장', won: null, count: 2 },
        on: { from: '2021-03-20', to: '2021-03-20', precision: 'day' },
        ...{ href: { room: 'forums', id: 'spring' }, note: '무엇이 먼저인가: 2위(동점), 2표' },
      },
    ])
    const tied = { title: '무엇이 먼저인가', rank: 2, tied: true, votes: 2 }
    expect(voteNote(tied, 'en')).toBe('무엇이 먼저인가: rank 2 (tied), 2 votes')
    expect(voteNote({ ...tied, tied: false }, 'en')).toBe('무엇이 먼저인가: rank 2, 2 votes')
    const alone = { ...vote, options: options.slice(0, 2) }
    expect(forumSteps([{ forum, votes: [alone] }], [park])).toMatchObject([{ note: '무엇이 먼저인가: 2위, 2표' }])
    expect(forumSteps([{ forum, votes: [vote] }], [ItemId.parse('i-other')])).toEqual([])
    expect(forumSteps([{ forum, votes: [{ ...vote, state: 'open' }] }], [park])).toEqual([])
  })

  it('is found odd where an option has more votes than people came', () => {
    expect(forumFindings([{ forum, votes: [vote] }])).toMatchObject([
      { rule: 'votes-over-attendance', params: { option: '가로등', votes: 5, attended: 4 } },
    ])
    expect(forumFindings([{ forum: { ...forum, attended: null }, votes: [vote] }])).toEqual([])
  })
})

it('a programme is read one part to a line, its minutes after a bar', () => {
  expect(readProgramme('발표\n\n규칙 | 20\n토론 | 70분\n정리 | 곧')).toEqual([
    { title: '발표', minutes: null },
    { title: '규칙', minutes: 20 },
    { title: '토론', minutes: 70 },
    { title: '정리', minutes: '곧' },
  ])
  expect(readProgramme('| 20')).toEqual([])
})
