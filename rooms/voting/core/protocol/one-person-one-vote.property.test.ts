import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closeVote, publish } from '#tests/support/vote/published-vote.ts'
import { webManifest } from '#tests/support/vote/sample-manifests.ts'
import { seededBytes } from '#tests/support/vote/vote-keys.ts'
import { askForToken, castLine, flush, lineOf, openVote, registerVoter } from '#tests/support/vote/vote-under-way.ts'
import type { Choices } from './choices.ts'
import { finalizeToken, prepareToken } from './voter.ts'

const names = ['a', 'b', 'c', 'd'] as const
const step = fc.oneof(
  fc.record({
    do: fc.constant('cast' as const),
    name: fc.constantFrom(...names),
    option: fc.integer({ min: 1, max: 5 }),
    // Answers get lost: the same request or ballot is sent so many times, and the receipt of the last one arrives.
    sent: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ do: fc.constant('repeat-an-old-ballot' as const), name: fc.constantFrom(...names) }),
  fc.record({ do: fc.constant('ask-for-a-second-token' as const), name: fc.constantFrom(...names) }),
  fc.record({ do: fc.constant('flush' as const) }),
)

test('whatever is lost, repeated or tried: each voter counts once, by the last ballot, and no promise is broken', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), fc.string(), (steps, seed) => {
      const vote = openVote(`property ${seed}`, webManifest)
      const cast = new Map<string, string[]>()
      const last = new Map<string, Choices>()
      for (const one of steps) {
        if (one.do === 'flush') {
          flush(vote)
        } else if (one.do === 'ask-for-a-second-token') {
          registerVoter(vote, one.name, 'online')
          const other = prepareToken(vote.election, 'online', seededBytes(seed, `other/${one.name}`, 32))
          expect(askForToken(vote, one.name, 'online', other.blinded)).toBe('already-issued')
        } else if (one.do === 'repeat-an-old-ballot') {
          const [first, ...later] = cast.get(one.name) ?? []
          if (first !== undefined && later.length > 0) expect(castLine(vote, first)).toBe('sequence')
        } else {
          const voter = registerVoter(vote, one.name, 'online')
          const again = prepareToken(vote.election, 'online', voter.seed)
          const answer = askForToken(vote, one.name, 'online', again.blinded)
          expect(typeof answer === 'string' ? answer : finalizeToken(vote.election, again, answer)).toEqual(voter.token)
          const lines = cast.get(one.name) ?? []
          const choices: Choices = [[`c-${one.option}`]]
          const line = lineOf(vote, voter, choices, lines.length + 1)
          const receipts = Array.from({ length: one.sent }, () => castLine(vote, line))
          expect(new Set(receipts).size).toBe(1)
          expect(receipts[0]).toContain('pbvote-receipt/v1')
          cast.set(one.name, [...lines, line])
          last.set(one.name, choices)
        }
      }
      flush(vote)
      const paperwork = { onsite: null, sheets: [], scans: new Map(), tieSeed: null }
      closeVote(vote, paperwork)
      const { opened, result } = publish(vote, paperwork)
      const promised = [...cast.values()].flat()
      expect(promised.filter((line) => vote.lines.filter((logged) => logged === line).length !== 1)).toEqual([])
      const counted = opened.flatMap((one) => ('choices' in one ? [JSON.stringify(one.choices)] : []))
      expect(counted.toSorted()).toEqual([...last.values()].map((choices) => JSON.stringify(choices)).toSorted())
      expect(result.counted).toEqual({ online: last.size })
      expect(result.superseded).toBe(promised.length - last.size)
      expect(vote.issues.length).toBe(vote.roll.size)
    }),
    { numRuns: 25 },
  )
})
