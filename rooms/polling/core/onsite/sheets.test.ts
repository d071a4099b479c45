import { describe, expect, test } from 'vitest'
import { isPaperLeafSound } from '#rooms/voting/core/protocol/paper-leaf.ts'
import { ballotsManifest, preferenceManifest } from '#tests/support/vote/sample-manifests.ts'
import { voteKeys } from '#tests/support/vote/vote-keys.ts'
import type { CountSheet, SheetNumbers } from './count-sheet.ts'
import { SheetId } from './count-sheet.ts'
import { headingOf, readBallots } from './read-ballots.ts'
import { readNumbers, wholeNumber } from './read-numbers.ts'
import { settledSheet } from './settled-sheet.ts'
import { faultsOfSheet } from './sheet-faults.ts'
import { fewestPeople, mostPeople } from './sheet-limits.ts'

const counted = preferenceManifest(voteKeys('sheets'))
const oneByOne = ballotsManifest(voteKeys('sheets'))
const none = Object.fromEntries(counted.contests.flatMap(({ options }) => options.map(({ id }) => [id, 0])))
const counts = (own: Record<string, number>, n: number | null, spoilt = 0): SheetNumbers => ({
  ...{ by: 'counts', n, spoilt, counts: { ...none, ...own } },
})
const ballots = (...own: Extract<SheetNumbers, { by: 'ballots' }>['ballots']): SheetNumbers => ({
  ...{ by: 'ballots', spoilt: 0, ballots: own },
})

describe('reading the cells of a sheet', () => {
  test.each([
    ['12', 12],
    [' 1,204 ', 1204],
    ['３', 3],
    ['', null],
    ['-1', null],
    ['열', null],
    ['1.5', null],
    ['1000001', null],
  ])('%j is %j', (text, number) => expect(wholeNumber(text)).toBe(number))

  test('each option needs a number, nought too; what the vote does not have is left out', () => {
    const texts = Object.fromEntries(Object.keys(none).map((id) => [id, '0']))
    expect(readNumbers(counted, { ...texts, 'c-2': '7', other: '9' })).toEqual({
      ok: true,
      value: { ...none, 'c-2': 7 },
    })
    const { 'c-1': _left, ...rest } = texts
    expect(readNumbers(counted, { ...rest, 'b-4': '열' })).toEqual({
      ...{ ok: false, refusal: { kind: 'numbers-not-read', cells: ['c-1', 'b-4'] } },
    })
  })
})

describe('reading pasted ballots', () => {
  const cells = (row: string): string => row.split(' ').join('\t').replaceAll('_', '')
  const first = cells('O _ _ ✓ 0 2 1 _ _ 3 7 _ 300 _ 1 1 _ v')
  const read = [
    ['s-1', 's-4'],
    ['o-2', 'o-1'],
    [
      ['p-1', 3],
      ['p-2', 7],
    ],
    [
      ['q-1', 300],
      ['q-3', 1],
    ],
    ['f-1', 'f-3'],
  ]

  test('each line is a ballot, with or without headings and running numbers', () => {
    expect(readBallots(oneByOne, first)).toEqual({ ok: true, value: [read] })
    const heading = headingOf(oneByOne, '번호')
    expect(readBallots(oneByOne, `${heading}\r\n1\t${first}\r\n2\t${first}\r\n\r\n`)).toEqual({
      ...{ ok: true, value: [read, read] },
    })
  })

  test.each([
    ['1\t2', { line: 1, why: 'width', option: null }],
    [`${first}\n${first.replace('O', 'x')}`, { line: 2, why: 'mark', option: 's-1' }],
    [first.replace('O', '2'), { line: 1, why: 'mark', option: 's-1' }],
    [first.replace('300', '반'), { line: 1, why: 'mark', option: 'q-1' }],
  ])('refuses %j', (pasted, told) =>
    expect(readBallots(oneByOne, pasted)).toEqual({ ok: false, refusal: { kind: 'ballots-not-read', ...told } }),
  )

  test('a rank left out or given twice makes a ballot that is not valid', () => {
    const left = readBallots(oneByOne, first.replace('2\t1', '3\t1'))
    if (!left.ok) throw new Error('not read')
    expect(faultsOfSheet(oneByOne, 'papers', ballots(...left.value))).toEqual([
      { fault: 'ballot-invalid', ballot: 1, why: 'rank' },
    ])
  })
})

describe('numbers that cannot be', () => {
  test('are told each with what would be possible', () => {
    expect(faultsOfSheet(counted, 'papers', counts({ 'c-1': 11, 'c-2': 10, 'c-3': 10 }, 10))).toEqual([
      { fault: 'option-above', option: 'c-1', most: 10 },
      { fault: 'contest-above', contest: 'council', sum: 31, most: 30 },
    ])
    expect(faultsOfSheet(counted, 'papers', counts({ 'c-1': 3 }, 10))).toEqual([
      { fault: 'contest-below', contest: 'council', sum: 3, least: 10 },
    ])
    expect(faultsOfSheet(counted, 'papers', counts({ 'c-1': 3 }, null))).toEqual([{ fault: 'people-needed' }])
    expect(faultsOfSheet(counted, 'papers', counts({ 'c-1': 3, 'b-1': 2, 'b-2': 2 }, 3))).toEqual([])
  })

  test('of a board without a number of people, its stickers must be those of somebody', () => {
    expect(faultsOfSheet(counted, 'board', counts({ 'c-1': 30, 'c-2': 12 }, null))).toEqual([])
    expect(faultsOfSheet(counted, 'board', counts({ 'c-1': 3, 'b-1': 9 }, null))).toEqual([
      { fault: 'people-impossible', fewest: 9, most: 3 },
    ])
    expect(fewestPeople(counted.contests, { 'c-1': 30, 'c-2': 30, 'c-3': 30, 'c-4': 3 })).toBe(31)
    expect(mostPeople(counted.contests, { 'c-1': 30, 'c-2': 12 })).toBe(42)
    expect(mostPeople(oneByOne.contests, {})).toBeNull()
    expect(fewestPeople(oneByOne.contests, { 'p-1': 11, 'q-1': 301 })).toBe(2)
  })

  test('of ballots, each that the rules refuse is told with its line', () => {
    const empty = [[], [], [], [], []]
    const withShares = (own: readonly string[]) => [own, [], [], [], []]
    const given = ballots(
      empty,
      withShares(['s-1', 's-5', 's-3']),
      withShares(['s-2', 's-1']),
      withShares(['nobody']),
      [[], [], [['p-1', 11]], [], []],
      [[], [], [], [['q-1', 301]], []],
      withShares(['s-1', 's-2', 's-3', 's-4', 's-5']),
    )
    const why = (ballot: number, reason: string) => ({ fault: 'ballot-invalid', ballot, why: reason })
    expect(faultsOfSheet(oneByOne, 'papers', given)).toEqual([
      ...[why(2, 'cost'), why(3, 'unknown'), why(4, 'unknown'), why(5, 'points'), why(6, 'score'), why(7, 'many')],
    ])
    const padded = { ...oneByOne, pt_len: 96 }
    expect(faultsOfSheet(padded, 'papers', ballots(empty, [[], ['o-1', 'o-1'], [], [], []]))).toEqual([why(2, 'rank')])
    const least = { ...oneByOne, contests: oneByOne.contests.map((contest) => ({ ...contest, min: 1 })) }
    expect(faultsOfSheet(least, 'papers', ballots(empty))).toEqual([why(1, 'few')])
  })
})

describe('a settled sheet', () => {
  const sheet: CountSheet = {
    ...{ id: SheetId.parse('gasan-1'), kind: 'papers', place: '가산동 주민센터', dong: null },
    ...{ signedBy: ['참관인', '동 담당'], people: null },
  }
  const entry = (hand: 'first' | 'second', numbers: SheetNumbers) => ({
    ...{ hand, version: 1, numbers, reason: null, at: '2026-11-23T00:00:00.000Z' as never },
  })
  const both = (numbers: SheetNumbers) => [entry('first', numbers), entry('second', numbers)]

  test('is what the log takes', () => {
    const numbers = counts({ 'c-1': 8, 'c-2': 3, 'b-1': 4 }, 9, 2)
    const written = settledSheet(sheet, both(numbers), 'paper/gasan-1.pdf')
    expect(written).toEqual({
      ...{ id: 'gasan-1', n: 9, r: { ...none, 'c-1': 8, 'c-2': 3, 'b-1': 4 }, scan: 'paper/gasan-1.pdf' },
      ...{ signed_by: ['참관인', '동 담당'], spoilt: 2 },
    })
    const leaf = { t: 'paper', e: 'e', id: 'gasan-1', n: 9, r: counts({ 'c-1': 8 }, 9), h: 'h' } as const
    expect(isPaperLeafSound(counted, { ...leaf, r: { ...none, 'c-1': 8, 'c-2': 3, 'b-1': 4 } })).toBe(true)
  })

  test('holds ballots without the order in which they came', () => {
    const [a, b] = [
      [['s-2'], [], [], [], []],
      [['s-1'], ['o-1'], [['p-1', 2]], [], []],
    ] as const
    const given = [entry('first', ballots(a, b)), entry('second', ballots(b, a))]
    expect(settledSheet(sheet, given, 'paper/x.pdf')).toMatchObject({ n: 2, b: [b, a] })
    expect(settledSheet(sheet, both(ballots(a, a)), 'paper/x.pdf')).toMatchObject({ b: [a, a] })
  })

  test('is none before both agree, nor of a board whose people nobody knows', () => {
    const numbers = counts({ 'c-1': 8 }, null)
    expect(settledSheet(sheet, [], 's')).toBeNull()
    expect(settledSheet(sheet, [entry('first', numbers)], 's')).toBeNull()
    expect(settledSheet(sheet, [entry('first', numbers), entry('second', counts({ 'c-1': 7 }, null))], 's')).toBeNull()
    expect(settledSheet(sheet, both(numbers), 's')).toBeNull()
    expect(settledSheet({ ...sheet, people: 8 }, both(numbers), 's')).toMatchObject({ n: 8 })
  })
})
