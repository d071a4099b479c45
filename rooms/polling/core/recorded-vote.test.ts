import { describe, expect, it } from 'vitest'
import type { ElectionResult } from '#rooms/voting/core/protocol/documents.ts'
import { checkRecordedBallot, RecordedBallot } from '#rooms/voting/core/recorded-ballot.ts'
import { samplePreference } from '#tests/support/vote/sample-votes.ts'
import { draftOf } from './fixture.ts'
import { recordedVote } from './recorded-vote.ts'

const { manifest } = samplePreference().vote.election
const { result } = samplePreference().published
const options = manifest.contests.map((contest) => ({
  title: contest.title,
  options: contest.options.map(({ id, title }) => ({ id, title, itemId: `item-${id}` })),
}))
const draft = draftOf({ contests: options })
const items = new Set(options.flatMap((contest) => contest.options.map(({ itemId }) => itemId)))
const told = { id: 'spring', draft, manifest, result, items }

describe('a counted vote in the record', () => {
  it('is a ballot that can be, with the votes of every option', () => {
    const recorded = recordedVote(told)
    expect(checkRecordedBallot(RecordedBallot.parse(recorded)).ok).toBe(true)
    expect(recorded).toMatchObject({
      ...{ advisory: true, channel: '온라인 · 현장 · 종이' },
      contests: [{ id: 'council', choices: { kind: 'up-to', n: 3 } }, { id: 'budget' }],
    })
    expect(recorded?.contests[0]?.options[1]).toMatchObject({ itemId: 'item-c-2', votes: result.totals['c-2'] })
  })

  it('says exactly so many only where everybody marked so many', () => {
    const one = { ...manifest, contests: [{ ...manifest.contests[0], min: 3, max: 3 }] } as typeof manifest
    const all: ElectionResult = {
      ...result,
      counted: { online: 2, paper: undefined },
      totals: { 'c-1': 2, 'c-2': 2, 'c-3': 2 },
    }
    expect(recordedVote({ ...told, manifest: one, result: all })?.contests[0]?.choices).toEqual({
      kind: 'exactly',
      n: 3,
    })
    expect(recordedVote({ ...told, manifest: one })?.contests[0]?.choices.kind).toBe('up-to')
  })

  it('leaves out contests whose options are not all items, and what is no approval', () => {
    const some = new Set([...items].filter((id) => id !== 'item-c-1'))
    expect(recordedVote({ ...told, items: some })?.contests.map(({ id }) => id)).toEqual(['budget'])
    expect(recordedVote({ ...told, items: new Set() })).toBeNull()
    expect(recordedVote({ ...told, draft: draftOf() })).toBeNull()
    const ranked = {
      ...manifest,
      contests: manifest.contests.map((contest) => ({ ...contest, kind: 'rank' as const })),
    }
    expect(recordedVote({ ...told, manifest: ranked })).toBeNull()
  })

  it('names options without costs as they are', () => {
    expect(recordedVote(told)?.contests.map(({ options: [first] }) => first?.amount)).toEqual([null, 30_000_000])
  })
})
