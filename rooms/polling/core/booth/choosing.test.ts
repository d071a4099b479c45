import { describe, expect, test } from 'vitest'
import { encodeChoices, readChoices } from '#rooms/voting/core/protocol/choices.ts'
import type { Contest } from '#rooms/voting/core/protocol/contest.ts'
import type { Style } from '#rooms/voting/core/protocol/manifest.ts'
import { ballotsManifest, preferenceManifest } from '#tests/support/vote/sample-manifests.ts'
import { voteKeys } from '#tests/support/vote/vote-keys.ts'
import { ballotOf, contestsOf, giveNumber, move, numberOf, openIn, standingOf, toggle } from './choosing.ts'

const keys = voteKeys('choosing')
const manifest = ballotsManifest(keys)
const [approve, , points, score] = manifest.contests as [Contest, Contest, Contest, Contest]
const style = manifest.styles[0] as Style
const taken = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

describe('marks', () => {
  test('are made and taken away, up to the cost limit', () => {
    const one = taken(toggle(approve, style, [], 's-1'))
    expect(toggle(approve, style, one, 's-5')).toEqual({ ok: true, value: ['s-1', 's-5'] })
    expect(toggle(approve, style, ['s-1', 's-5'], 's-4')).toEqual({
      ok: false,
      refusal: { kind: 'cost-limit', limit: 1600, over: 300 },
    })
    expect(toggle(approve, style, ['s-1', 's-5'], 's-1')).toEqual({ ok: true, value: ['s-5'] })
    expect(standingOf(approve, style, ['s-1', 's-4'])).toMatchObject({ named: 2, cost: 1200, costLimit: 1600, most: 4 })
  })

  test('are as many as the style admits', () => {
    const preference = preferenceManifest(keys)
    const [council] = preference.contests as [Contest]
    const [, narrow] = preference.styles as [Style, Style]
    expect(toggle(council, narrow, ['c-1', 'c-2'], 'c-3')).toEqual({
      ok: false,
      refusal: { kind: 'most-options', most: 2 },
    })
    expect(openIn(council, [])).toEqual({ kind: 'too-few', least: 1, named: 0 })
    expect(openIn(council, ['c-1'])).toBeNull()
    expect(contestsOf(preference, narrow).map(({ id }) => id)).toEqual(['council'])
  })

  test('in ranks are moved one place, and stay at the ends', () => {
    const ranked = ['o-2', 'o-1', 'o-4']
    expect(move(ranked, 'o-1', -1)).toEqual(['o-1', 'o-2', 'o-4'])
    expect(move(ranked, 'o-1', 1)).toEqual(['o-2', 'o-4', 'o-1'])
    expect(move(ranked, 'o-2', -1)).toBe(ranked)
    expect(move(ranked, 'o-4', 1)).toBe(ranked)
    expect(move(ranked, 'o-3', 1)).toBe(ranked)
  })

  test('in points share what there is', () => {
    const six = taken(giveNumber(points, style, [], 'p-1', 6))
    expect(giveNumber(points, style, six, 'p-2', 5)).toEqual({
      ok: false,
      refusal: { kind: 'points-limit', limit: 10, left: 4 },
    })
    const ten = taken(giveNumber(points, style, six, 'p-2', 4))
    expect(standingOf(points, style, ten)).toMatchObject({ named: 2, points: 10, pointsLimit: 10 })
    expect(taken(giveNumber(points, style, ten, 'p-1', 0))).toEqual([['p-2', 4]])
    expect([numberOf(ten, 'p-1'), numberOf(ten, 'p-3'), numberOf(['p-1'], 'p-1')]).toEqual([6, 0, 0])
  })

  test('in scores go up to the highest', () => {
    expect(giveNumber(score, style, [], 'q-1', 301)).toEqual({
      ok: false,
      refusal: { kind: 'highest-score', highest: 300 },
    })
    expect(taken(giveNumber(score, style, [], 'q-1', 300))).toEqual([['q-1', 300]])
  })
})

describe('a ballot', () => {
  test('holds the marks in manifest order, ranks as they are, and is valid', () => {
    const marks = {
      shares: ['s-4', 's-1'],
      order: ['o-4', 'o-1'],
      points: [
        ['p-3', 1],
        ['p-1', 2],
      ] as const,
    }
    const ballot = ballotOf(manifest, style, marks)
    expect(ballot).toEqual([
      ['s-1', 's-4'],
      ['o-4', 'o-1'],
      [
        ['p-1', 2],
        ['p-3', 1],
      ],
      [],
      [],
    ])
    expect(readChoices(manifest, style, encodeChoices(manifest, ballot))).toEqual(ballot)
  })

  test('leaves contests of other styles empty', () => {
    const preference = preferenceManifest(keys)
    const narrow = preference.styles[1] as Style
    expect(ballotOf(preference, narrow, { council: ['c-1'], budget: ['b-1'] })).toEqual([['c-1'], []])
  })

  test('leaves out what no manifest names, as after a change of what is kept', () => {
    expect(ballotOf(manifest, style, { shares: ['s-2', 'gone'] })[0]).toEqual(['s-2'])
  })
})
