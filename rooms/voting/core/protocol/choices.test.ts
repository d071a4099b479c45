import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ballotsManifest, preferenceManifest } from '#tests/support/vote/sample-manifests.ts'
import { voteKeys } from '#tests/support/vote/vote-keys.ts'
import { type Choices, encodeChoices, readChoices } from './choices.ts'
import { isPaperLeafSound } from './paper-leaf.ts'

const keys = voteKeys('choices')
const ballots = ballotsManifest(keys)
const preference = preferenceManifest(keys)
const [online] = ballots.styles
const ids = (contest: number): string[] => ballots.contests[contest]?.options.map(({ id }) => id) ?? []
const blank: Choices = [[], [], [], [], []]

test('choices that are allowed are read as they were written', () => {
  const inOrder = (contest: number, most: number) => fc.subarray(ids(contest), { maxLength: most })
  const numbered = (contest: number, highest: number) =>
    fc
      .subarray(ids(contest))
      .chain((named) => fc.tuple(...named.map((id) => fc.tuple(fc.constant(id), fc.integer({ min: 1, max: highest })))))
  const all = fc.tuple(
    inOrder(0, 2),
    fc.shuffledSubarray(ids(1), { maxLength: 3 }),
    numbered(2, 3),
    numbered(3, 300),
    inOrder(4, 3),
  )
  fc.assert(
    fc.property(all, (choices) => {
      expect(readChoices(ballots, online ?? null, encodeChoices(ballots, choices))).toEqual(choices)
    }),
  )
})

test('any bytes are choices or a reason, and choices write the same bytes again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), (bytes) => {
      bytes[0] = 1
      const read = readChoices(ballots, online ?? null, bytes)
      if (typeof read !== 'string') expect(encodeChoices(ballots, read)).toEqual(bytes)
    }),
  )
})

describe('the reason why a ballot is invalid', () => {
  const plain = (choices: Choices): Uint8Array => encodeChoices(ballots, choices)
  const withByte = (at: number, byte: number): Uint8Array => {
    const bytes = plain(blank)
    bytes[at] = byte
    return bytes
  }
  // 1 version, 1 shares, 3 order, 6 points, 6 scores, 1 fair, then zeros.
  test.each<[string, Uint8Array]>([
    ['seal', new Uint8Array(32)],
    ['version', withByte(0, 2)],
    ['unused', withByte(1, 0x04)],
    ['rank', withByte(2, 5)],
    ['rank', withByte(3, 1)],
    ['rank', plain(blank).with(2, 1).with(3, 1)],
    [
      'points',
      plain([
        [],
        [],
        [
          ['p-1', 6],
          ['p-2', 5],
        ],
        [],
        [],
      ]),
    ],
    ['score', plain([[], [], [], [['q-1', 301]], []])],
    ['cost', plain([['s-1', 's-5', 's-4'], [], [], [], []])],
    ['padding', withByte(18, 1)],
  ])('%s', (reason, bytes) => {
    expect(readChoices(ballots, online ?? null, bytes)).toBe(reason)
  })

  test('what is named by numbers costs as well', () => {
    const contests = ballots.contests.map((contest) =>
      contest.id === 'points' ? { ...contest, cost_limit: 1000 } : contest,
    )
    const of = { ...ballots, contests }
    const read = (choices: Choices) => readChoices(of, online ?? null, encodeChoices(of, choices))
    expect(
      read([
        [],
        [],
        [
          ['p-1', 1],
          ['p-2', 1],
        ],
        [],
        [],
      ]),
    ).toBe('cost')
    expect(
      read([
        [],
        [],
        [
          ['p-2', 1],
          ['p-3', 1],
        ],
        [],
        [],
      ]),
    ).not.toBe('cost')
  })

  test('few, many and style, by the style and by the contest', () => {
    const [whole, gasan] = preference.styles
    const read = (choices: Choices, style = whole ?? null) =>
      readChoices(preference, style, encodeChoices(preference, choices))
    expect(read([[], []])).toBe('few')
    expect(read([['c-1', 'c-2', 'c-3', 'c-4'], []])).toBe('many')
    expect(read([['c-1', 'c-2', 'c-3'], []], gasan)).toBe('many')
    expect(read([['c-1', 'c-2', 'c-3'], []], null)).toEqual([['c-1', 'c-2', 'c-3'], []])
    expect(read([['c-1'], ['b-1']], gasan)).toBe('style')
    expect(read([['c-1'], []], gasan)).toEqual([['c-1'], []])
  })
})

test('an option that is not there is a bug of whoever writes; a contest left out is blank', () => {
  expect(() => encodeChoices(ballots, [['x']])).toThrow(RangeError)
  expect(encodeChoices(ballots, [])).toEqual(encodeChoices(ballots, blank))
})

describe('a count sheet', () => {
  const sums = (n: number, r: Record<string, number>) =>
    isPaperLeafSound(preference, {
      t: 'paper',
      e: '',
      id: 'a',
      n,
      r: { 'c-1': 0, 'c-2': 0, 'c-3': 0, 'c-4': 0, 'c-5': 0, 'b-1': 0, 'b-2': 0, 'b-3': 0, 'b-4': 0, ...r },
      h: '',
    })
  const each = (n: number, b: Choices[]) =>
    isPaperLeafSound(ballots, { t: 'paper', e: '', id: 'a', n, b: b as unknown as [], h: '' })

  test('has sums that are possible', () => {
    expect(sums(2, { 'c-1': 2, 'c-2': 2, 'c-3': 2 })).toBe(true)
    expect(sums(2, { 'c-1': 3 })).toBe(false)
    expect(sums(2, { 'c-1': 2, 'c-2': 2, 'c-3': 2, 'c-4': 1 })).toBe(false)
    expect(sums(2, { other: 1 })).toBe(false)
    expect(isPaperLeafSound(preference, { t: 'paper', e: '', id: 'a', n: 0, r: {}, h: '' })).toBe(false)
    expect(isPaperLeafSound(ballots, { t: 'paper', e: '', id: 'a', n: 0, r: {}, h: '' })).toBe(false)
  })

  test('has points and scores that are possible', () => {
    const contests = ballots.contests.filter(({ kind }) => kind === 'points' || kind === 'score')
    const of = { ...ballots, paper: 'counts' as const, contests }
    const r = { 'p-1': 10, 'p-2': 10, 'p-3': 0, 'q-1': 600, 'q-2': 600, 'q-3': 0 }
    const isSound = (members: object) =>
      isPaperLeafSound(of, { t: 'paper', e: '', id: 'a', n: 2, r: { ...r, ...members }, h: '' })
    expect(isSound({})).toBe(true)
    expect(isSound({ 'p-3': 1 })).toBe(false)
    expect(isSound({ 'q-1': 601 })).toBe(false)
  })

  test('has as many ballots as it says, each valid and in its one form', () => {
    expect(each(1, [blank])).toBe(true)
    expect(each(2, [blank])).toBe(false)
    expect(each(1, [[['s-2', 's-1'], [], [], [], []]])).toBe(false)
    expect(each(1, [[['x'], [], [], [], []]])).toBe(false)
    expect(each(1, [[['s-1', 's-2', 's-3', 's-4'], [], [], [], []]])).toBe(false)
    expect(isPaperLeafSound(preference, { t: 'paper', e: '', id: 'a', n: 0, b: [], h: '' })).toBe(false)
  })
})
