import { describe, expect, test } from 'vitest'
import { cardWords } from './messages-cards.ts'
import { ceremonyWords } from './messages-ceremony.ts'
import { explainDifference, explainFault, explainOnsite } from './messages-onsite.ts'
import { onsiteWords } from './messages-onsite-pages.ts'
import type { OnsiteDifference } from './onsite/reconcile.ts'
import type { SheetFault } from './onsite/sheet-faults.ts'

const faults: readonly SheetFault[] = [
  { fault: 'people-needed' },
  { fault: 'people-impossible', fewest: 9, most: 3 },
  { fault: 'option-above', option: 'c-1', most: 10 },
  { fault: 'contest-above', contest: 'council', sum: 31, most: 30 },
  { fault: 'contest-below', contest: 'council', sum: 3, least: 10 },
  ...(['few', 'many', 'points', 'score', 'cost', 'rank', 'unknown'] as const).map((why) => ({
    ...{ fault: 'ballot-invalid' as const, ballot: 4, why },
  })),
]
const differences: readonly OnsiteDifference[] = [
  { kind: 'more-back-than-printed', by: 2 },
  { kind: 'cards-without-mark', by: 2 },
  { kind: 'marks-without-card', by: 2 },
  { kind: 'papers-without-mark', by: 2 },
  { kind: 'marks-without-paper', by: 2 },
  { kind: 'sheet-unfinished', sheet: 'gasan-1' },
  { kind: 'board-without-people', sheet: 'gasan-1', proposed: 12 },
]
const refusals = [
  { kind: 'numbers-not-read', cells: ['c-1'] },
  { kind: 'not-signed-in' },
  { kind: 'part-away', part: 'registrar', detail: '' },
  { kind: 'part-away', part: 'box', detail: '' },
  { kind: 'ballots-not-read', line: 3, why: 'width', option: null },
  { kind: 'ballots-not-read', line: 3, why: 'mark', option: 'c-1' },
  { kind: 'share-length', letters: 69, needed: 70 },
  { kind: 'share-group', group: 3 },
  { kind: 'sheet-impossible', faults },
  { kind: 'people-out-of-bounds', fewest: 8, most: 11 },
  { kind: 'people-out-of-bounds', fewest: 8, most: null },
  ...['share-whole', 'not-this-share', 'vote-not-announced', 'vote-closed', 'vote-not-open', 'sheet-id-taken'],
  ...['sheet-not-found', 'two-have-entered', 'reason-for-change', 'board-counts-no-ballots', 'paper-not-taken'],
  ...['signatures-needed', 'scan-needed', 'scan-is-no-scan', 'board-not-ready', 'style-not-onsite', 'word-not-good'],
  'word-is-own',
].map((one) => (typeof one === 'string' ? { kind: one } : one))
const titleOf = (id: string) => (id === 'gasan-1' ? '가산동 주민센터' : '마을 미디어')

describe.each(['ko', 'en'] as const)('in %s', (lang) => {
  test('every refusal, fault and difference has a sentence of its own', () => {
    const said = [
      ...refusals.map((one) => explainOnsite(one, lang)),
      ...faults.map((fault) => explainFault(fault, titleOf, lang)),
      ...differences.map((one) => explainDifference(one, titleOf, lang)),
    ]
    expect(new Set(said).size).toBe(said.length)
    for (const sentence of said) {
      expect(sentence).toMatch(/[.\d]$/)
      expect(sentence).not.toMatch(/undefined|null|NaN/)
    }
    expect(explainOnsite({ kind: 'another' }, lang)).toBeNull()
  })

  test('the pages have their words', () => {
    const [o, t, c] = [onsiteWords(lang), ceremonyWords(lang), cardWords(lang)]
    const said = [
      ...[o.sheetsCaption(3), o.sheetTitle('가'), o.onlyFirst(2), o.onlySecond(2), o.apart(2)],
      ...[o.peopleHint(8, 11), o.peopleHint(8, null), t.hashOf(2), t.shareSheet(2), t.inShare('가', '나')],
      ...[c.wordUntil('10:00'), c.made(10, 'batch-001'), c.qrLabel(2), c.batch('batch-001')],
    ]
    expect(new Set(said).size).toBe(said.length)
  })
})
