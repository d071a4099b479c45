import { describe, expect, it } from 'vitest'
import { explain, words } from './messages.ts'
import { checkWords } from './messages-checks.ts'
import { listSentences } from './messages-list-refusals.ts'
import { listWords } from './messages-lists.ts'
import { workWords } from './messages-work.ts'
import * as permissions from './permissions.ts'

const data = {
  ...{
    dueOn: '2021-03-01',
    on: '2021-03-02',
    titles: ['꽃길'],
    title: '꽃길',
    cells: [{}],
    bounces: 2,
    problems: ['verdict-missing'],
  },
  ...{ unassigned: 1, open: 2, begun: 3, submitted: 4 },
  refused: [{ refusal: { kind: 'changed-meanwhile', version: 2 } }, { refusal: { kind: 'unknown' } }],
}

describe.each(['ko', 'en'] as const)('messages in %s', (lang) => {
  it.each(Object.keys(words('ko').refusals))('explains %s', (kind) => {
    expect(explain({ kind, ...data } as never, lang)).toMatch(/\p{L}.*\.\s*$/u)
    expect(explain({ kind, ...data } as never, lang)).not.toMatch(/undefined|null/)
  })

  it('says what the gate says, and leaves the rest to others', () => {
    expect(explain({ kind: 'gate-id-taken', gateId: 'g' } as never, lang)).toMatch(/\S/)
    expect(explain({ kind: 'no-such-kind' }, lang)).toBe(null)
  })
})

const mark = { at: 0, criterion: 0, title: '꽃길', most: 10 }
const listData = {
  ...{ on: '2021-03-02', sum: 2_000_000, limit: 1_000_000, title: '꽃길', count: 501, persons: [2, 5] },
  titles: ['가', '나', '다', '라', '마', '바'],
  problems: [{ problem: 'departs-from-rank', title: '꽃길', above: '쉼터' }],
}

describe.each(['ko', 'en'] as const)('sentences of lists in %s', (lang) => {
  it.each(Object.keys(listSentences('ko').refusals))('explain %s', (kind) => {
    expect(explain({ kind, ...listData } as never, lang)).toMatch(/\p{L}.*\.\s*$/u)
    expect(explain({ kind, ...listData } as never, lang)).not.toMatch(/undefined|null/)
  })

  it('say what is wrong with a mark and with a result, and name no more than five', () => {
    for (const kind of ['recused-from', 'mark-too-high', 'mark-missing', 'not-scored-here'] as const)
      expect(listSentences(lang).mark({ ...mark, kind })).toMatch(/\.$/)
    for (const above of ['쉼터', null])
      expect(listSentences(lang).result({ problem: 'departs-from-rank', title: '꽃길', above })).toMatch(/\.$/)
    const few = { kind: 'items-not-marked', titles: ['가'] }
    expect(explain(few as never, lang)).not.toContain('…')
    expect(explain({ ...few, titles: listData.titles } as never, lang)).toContain('…')
  })

  it('have every word of their pages', () => {
    const [lists, checks] = [listWords(lang), checkWords(lang)]
    const told = [
      ...[
        lists.criterion(1),
        lists.most(1),
        lists.weight(1),
        lists.personsOf(2),
        lists.mostOf(10),
        lists.wonOf('1'),
        lists.withoutScoresHint([2]),
        lists.gateOrderHint([]),
        words(lang).gateOrderHint([]),
      ],
      ...[lists.rankOf(1, false), lists.rankOf(2, true), lists.bundledWith('가'), lists.bundleOf(2), lists.personNo(1)],
      ...[lists.unbundle('가'), lists.accountOf('가'), lists.resultFor('가'), lists.decidedFor('가')],
      ...[lists.reasonFor('가'), lists.scoreFor('가', '효과'), lists.outOf(10), checks.people(2), checks.note('효과')],
    ]
    expect(told.every((text) => /\S/.test(text))).toBe(true)
    expect(workWords(lang).standIns('3월 2일')).toContain('3월 2일')
    expect(words(lang).removeFile('도면.pdf')).toContain('도면.pdf')
  })
})

it('lets heads confirm, and nobody but the office hand out', () => {
  expect(permissions.mayConfirmAsHead.roles).toEqual(['department-head'])
  expect(permissions.mayConfirmReviews.roles).toEqual(['department-head', 'department-officer'])
  expect(permissions.mayKeepRounds.roles).not.toContain('department-officer')
  expect(Object.values(permissions).every(({ name }) => /^screening\.[a-z-]+$/.test(name))).toBe(true)
})
