import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { checkQuorum } from './attendance.ts'
import { defaultRules, inOrOut, neededOf } from './meeting-rules.ts'
import { countVote, countWritten } from './vote.ts'

const rules = defaultRules('governance-council')
const people = fc.integer({ min: 1, max: 300 })
const anyRules = fc.record({
  abstention: fc.constantFrom(...inOrOut),
  recusal: fc.constantFrom(...inOrOut),
  castingVote: fc.boolean(),
})
const share = fc
  .record({ n: fc.integer({ min: 0, max: 100 }), d: fc.integer({ min: 1, max: 100 }), over: fc.boolean() })
  .filter(({ n, d }) => n <= d)

describe('the quorum of a majority', () => {
  it('never opens with half or fewer, always with more, and more people never close it', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 300 }), (enrolled, present) => {
        const opens = checkQuorum(rules, enrolled, present).ok
        expect(opens).toBe(present * 2 > enrolled)
        if (opens) expect(checkQuorum(rules, enrolled, present + 1).ok).toBe(true)
      }),
    )
  })

  it('of any share is the smallest number that makes it', () => {
    fc.assert(
      fc.property(people, share, (enrolled, own) => {
        const makes = (count: number) =>
          own.over ? count * own.d > enrolled * own.n : count * own.d >= enrolled * own.n
        const needed = neededOf(enrolled, own)
        expect(makes(needed)).toBe(true)
        if (needed > 0) expect(makes(needed - 1)).toBe(false)
      }),
    )
  })
})

describe('a vote', () => {
  it('is carried by more than half of its base and never otherwise, ties apart', () => {
    fc.assert(
      fc.property(anyRules, people, people, people, fc.nat(50), (own, inFavour, against, abstained, recused) => {
        const present = inFavour + against + abstained + recused
        const counted = countVote(
          { inFavour, against, abstained },
          { enrolled: present, present, recused },
          { ...rules, ...own },
          null,
        )
        if (!counted.ok) {
          expect([own.castingVote, inFavour]).toEqual([true, against])
          return
        }
        const base =
          inFavour +
          against +
          (own.abstention === 'in-base' ? abstained : 0) +
          (own.recusal === 'in-base' ? recused : 0)
        expect(counted.value.base).toBe(base)
        expect(counted.value.carried).toBe(inFavour * 2 > base)
      }),
    )
  })

  it('counts each member of the room once', () => {
    fc.assert(
      fc.property(people, people, people, fc.integer({ min: -5, max: 5 }), (inFavour, against, abstained, off) => {
        fc.pre(off !== 0)
        const present = inFavour + against + abstained + off
        expect(
          countVote({ inFavour, against, abstained }, { enrolled: present, present, recused: 0 }, rules, null),
        ).toMatchObject({
          refusal: { kind: 'counts-do-not-add-up', counted: present - off, voters: present },
        })
      }),
    )
  })
})

it('a vote below its quorum carries nothing, whatever was cast', () => {
  fc.assert(
    fc.property(people, people, fc.nat(50), (inFavour, against, abstained) => {
      const present = inFavour + against + abstained
      const room = { enrolled: present * 2, present, recused: 0 }
      expect(countVote({ inFavour, against, abstained }, room, rules, null)).toMatchObject({
        value: { carried: false, tie: false, shortOf: present + 1 },
      })
    }),
  )
})

it('a resolution in writing needs its replies, and one more reply in favour never undoes it', () => {
  const after = { rules, replyBy: localDate('2026-08-01'), today: localDate('2026-08-02') }
  fc.assert(
    fc.property(people, people, fc.nat(100), (inFavour, against, abstained) => {
      const enrolled = inFavour + against + abstained + 40
      const count = (more: number) =>
        countWritten({ inFavour: inFavour + more, against, abstained }, { enrolled, recused: 0 }, after)
      const counted = count(0)
      const replies = inFavour + against + abstained
      if (!counted.ok) throw new Error(counted.refusal.kind)
      expect(counted.value.shortOf === null).toBe(replies * 2 > enrolled)
      expect(counted.value.carried).toBe(replies * 2 > enrolled && inFavour * 2 > enrolled)
      const another = count(1)
      if (counted.value.carried) expect(another.ok && another.value.carried).toBe(true)
    }),
  )
})
