import { expect, test } from 'vitest'
import { isKept, judge, longestGap, type Round } from './verdict.ts'

const round = (more: Partial<Round> = {}): Round => ({
  struckAt: 100,
  endedAt: 1000,
  wanted: [
    { itemId: 'a', sentAt: 50, acknowledgedAt: 60 },
    { itemId: 'b', sentAt: 95, acknowledgedAt: 700 },
    { itemId: 'c', sentAt: 120, acknowledgedAt: 650 },
  ],
  viewed: [
    { endedAt: 90, came: true },
    { endedAt: 400, came: false },
    { endedAt: 500, came: true },
  ],
  seen: [
    { seals: 0, head: 'beginning' },
    { seals: 1, head: 'one' },
  ],
  recorded: new Map([
    ['a', 1],
    ['b', 1],
    ['c', 1],
  ]),
  links: new Map([[1, 'one']]),
  ...more,
})

test('a round in which all is kept tells how long writers and readers waited', () => {
  const verdict = judge(round())
  expect(verdict).toEqual({
    ...{ acknowledged: 3, lost: 0, doubled: 0, unanswered: 0, forked: 0, viewsFailed: 1 },
    ...{ firstWriteMs: 550, longestWriteGapMs: 590, longestReadGapMs: 500 },
  })
  expect(isKept(verdict)).toBe(true)
})

test.each<[string, Partial<Round>, object]>([
  ['an acknowledged command that is not in the record', { recorded: new Map([['a', 1]]) }, { lost: 2 }],
  [
    'a command carried out twice, acknowledged or not',
    { recorded: new Map([...round().recorded, ['d', 2]]) },
    { doubled: 1 },
  ],
  [
    'a command never acknowledged',
    { wanted: [...round().wanted, { itemId: 'e', sentAt: 130, acknowledgedAt: null }] },
    { unanswered: 1 },
  ],
  ['a link that somebody saw and another took its place', { links: new Map([[1, 'other']]) }, { forked: 1 }],
  ['a link that somebody saw and is gone', { links: new Map() }, { forked: 1 }],
  ['no write at all after the fault', { wanted: round().wanted.slice(0, 2) }, { firstWriteMs: null }],
])('%s is found', (_what, more, found) => {
  const verdict = judge(round(more))
  expect(verdict).toMatchObject(found)
  expect(isKept(verdict)).toBe(false)
})

test('a gap lasts from the last moment before the fault, or from the fault where there was none, to the end', () => {
  expect(longestGap([], { from: 100, to: 1000 })).toBe(900)
  expect(longestGap([80, 300, 350], { from: 100, to: 400 })).toBe(220)
  expect(longestGap([300, 1200], { from: 100, to: 1000 })).toBe(700)
})
