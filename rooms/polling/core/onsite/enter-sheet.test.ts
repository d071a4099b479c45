import { describe, expect, test } from 'vitest'
import { AccountId } from '#kit/id.ts'
import { ballotsManifest, preferenceManifest } from '#tests/support/vote/sample-manifests.ts'
import { voteKeys } from '#tests/support/vote/vote-keys.ts'
import { handOf, readTyped, visibleEntries } from './enter-sheet.ts'

const counted = preferenceManifest(voteKeys('enter'))
const oneByOne = ballotsManifest(voteKeys('enter'))
const zeros = Object.fromEntries(counted.contests.flatMap(({ options }) => options.map(({ id }) => [id, '0'])))
const typed = { valid: '9', spoilt: '0', counts: zeros, ballots: '' }
const [one, two, three] = ['officer-1', 'officer-2', 'officer-3'].map((id) => AccountId.parse(id)) as [
  AccountId,
  AccountId,
  AccountId,
]

describe('what is typed of a sheet', () => {
  test('is numbers, or ballots where the vote counts each', () => {
    expect(readTyped(counted, 'papers', typed)).toMatchObject({ value: { by: 'counts', n: 9, spoilt: 0 } })
    expect(readTyped(counted, 'board', { ...typed, valid: null })).toMatchObject({ value: { n: null } })
    const ballot = ['1', ...Array.from({ length: 17 }, () => '')].join('\t')
    expect(readTyped(oneByOne, 'papers', { ...typed, ballots: ballot })).toMatchObject({
      value: { by: 'ballots', ballots: [[['s-1'], [], [], [], []]] },
    })
    expect(readTyped(oneByOne, 'papers', { ...typed, ballots: 'x' })).toMatchObject({
      refusal: { kind: 'ballots-not-read' },
    })
  })

  test('needs every number: the people too, but of a board', () => {
    const cells = (more: object, kind: 'papers' | 'board' = 'papers') => readTyped(counted, kind, { ...typed, ...more })
    expect(cells({ valid: null })).toMatchObject({ refusal: { cells: ['valid'] } })
    expect(cells({ valid: '열' }, 'board')).toMatchObject({ refusal: { cells: ['valid'] } })
    expect(cells({ spoilt: null, counts: {} })).toMatchObject({ refusal: { cells: { length: 10 } } })
    expect(readTyped(oneByOne, 'papers', { ...typed, spoilt: '' })).toMatchObject({ refusal: { cells: ['spoilt'] } })
  })
})

describe('two hands', () => {
  const first = { hand: 'first' as const, by: one }
  const second = { hand: 'second' as const, by: two }

  test('are two people, who stay who they were', () => {
    expect(handOf([], one)).toBe('first')
    expect(handOf([first], one)).toBe('first')
    expect(handOf([first], two)).toBe('second')
    expect(handOf([first, second], two)).toBe('second')
    expect(handOf([first, second], three)).toBeNull()
  })

  test('see each other only once both have entered', () => {
    expect(visibleEntries([first], one)).toEqual([first])
    expect(visibleEntries([first], two)).toEqual([])
    expect(visibleEntries([first], null)).toEqual([])
    expect(visibleEntries([first, second], three)).toEqual([first, second])
  })
})
