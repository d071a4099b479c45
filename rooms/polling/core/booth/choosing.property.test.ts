import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeChoices, readChoices } from '#rooms/voting/core/protocol/choices.ts'
import type { Style } from '#rooms/voting/core/protocol/manifest.ts'
import { ballotsManifest } from '#tests/support/vote/sample-manifests.ts'
import { voteKeys } from '#tests/support/vote/vote-keys.ts'
import { ballotOf, giveNumber, type Marks, move, toggle } from './choosing.ts'

const manifest = ballotsManifest(voteKeys('choosing'))
const style = manifest.styles[0] as Style

const press = fc.record({
  contest: fc.nat(manifest.contests.length - 1),
  option: fc.nat(10),
  n: fc.integer({ min: -5, max: 400 }),
  up: fc.boolean(),
  moves: fc.boolean(),
})

test('whatever is pressed in whatever order, the ballot is valid', () => {
  fc.assert(
    fc.property(fc.array(press, { maxLength: 60 }), (presses) => {
      let marks: Marks = {}
      for (const { contest: at, option: which, n, up, moves } of presses) {
        const contest = manifest.contests[at]
        const option = contest?.options[which % contest.options.length]
        if (contest === undefined || option === undefined) continue
        const choice = marks[contest.id] ?? []
        const isNumber = contest.kind === 'points' || contest.kind === 'score'
        const marked = isNumber
          ? giveNumber(contest, style, choice, option.id, n)
          : toggle(contest, style, choice, option.id)
        const next = marked.ok ? marked.value : choice
        const moved = moves && contest.kind === 'rank' ? move(next, option.id, up ? -1 : 1) : next
        marks = { ...marks, [contest.id]: moved }
      }
      const ballot = ballotOf(manifest, style, marks)
      expect(readChoices(manifest, style, encodeChoices(manifest, ballot))).toEqual(ballot)
    }),
  )
})
