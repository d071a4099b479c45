import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { type Appeal, countAppeals, endAppeal, fileAppeal, isOverdue, mayAppealOn } from './appeal.ts'
import { voteOf } from './fixture.ts'
import { appealFindings } from './vote-findings.ts'

const day = (of: number) => localDate(`2021-03-${String(of).padStart(2, '0')}`)
const open = { isAnnounced: true, objectionsUntil: null, certifiedOn: null }
const filed = { no: 1, about: 'has-voted', what: '저는 투표한 적이 없습니다.', reference: null } as const
const appeal = (changes: Partial<Appeal> = {}): Appeal => ({
  ...{ ...filed, filedOn: day(9), answerBy: day(12), outcome: null, answer: null, endedOn: null },
  ...changes,
})

describe('an appeal', () => {
  it('is taken from the announcement until the objections end, and not once the result is certified', () => {
    expect(mayAppealOn({ ...open, isAnnounced: false }, day(1))).toEqual({
      ok: false,
      refusal: { kind: 'vote-not-announced' },
    })
    expect(mayAppealOn(open, day(31))).toEqual({ ok: true, value: null })
    const ended = { ...open, objectionsUntil: day(22) }
    expect(mayAppealOn(ended, day(22)).ok).toBe(true)
    expect(mayAppealOn(ended, day(23))).toEqual({ ok: false, refusal: { kind: 'appeals-over', until: day(22) } })
    expect(mayAppealOn({ ...ended, certifiedOn: day(20) }, day(20))).toEqual({
      ok: false,
      refusal: { kind: 'appeals-over', until: day(20) },
    })
  })

  it('is answered within three days', () => {
    expect(fileAppeal(filed, open, day(9))).toEqual({ ok: true, value: appeal() })
    expect(fileAppeal(filed, { ...open, isAnnounced: false }, day(9))).toMatchObject({
      refusal: { kind: 'vote-not-announced' },
    })
    expect([isOverdue(appeal(), day(12)), isOverdue(appeal(), day(13))]).toEqual([false, true])
    expect(isOverdue(appeal({ outcome: 'withdrawn' }), day(13))).toBe(false)
  })

  it.each([
    ['what', '제 번호는 900101-1234567입니다'],
    ['what', '9001011234567'],
    ['reference', '900101 – 2234567'],
  ])('refuses what looks like a resident registration number in %s: %s', (field, text) => {
    expect(fileAppeal({ ...filed, [field]: text }, open, day(9))).toEqual({
      ok: false,
      refusal: { kind: 'resident-number-given', field },
    })
  })

  it.each(['2021-0309-1234567', '900101-9234567', '19001011234567'])('takes another number: %s', (what) => {
    expect(fileAppeal({ ...filed, what }, open, day(9)).ok).toBe(true)
  })

  it('ends once', () => {
    const end = { outcome: 'accepted', answer: '표시를 거두었습니다.' } as const
    const ended = endAppeal(appeal(), end, day(10))
    expect(ended).toEqual({ ok: true, value: appeal({ ...end, endedOn: day(10) }) })
    expect(endAppeal(appeal({ outcome: 'withdrawn' }), end, day(10))).toEqual({
      ok: false,
      refusal: { kind: 'appeal-ended' },
    })
  })

  it('is counted by what it is about and how it ended', () => {
    const all = [appeal(), appeal({ outcome: 'accepted' }), appeal({ about: 'result', outcome: 'withdrawn' })]
    expect(countAppeals(all)).toEqual([
      { about: 'has-voted', all: 2, open: 1, accepted: 1, rejected: 0, withdrawn: 0 },
      { about: 'result', all: 1, open: 0, accepted: 0, rejected: 0, withdrawn: 1 },
    ])
    expect(countAppeals([])).toEqual([])
  })
})

it('what is owed is found, and what is overdue is a warning', () => {
  const open = [appeal(), appeal({ no: 2, answerBy: day(10) }), appeal({ no: 3, answerBy: day(9) })]
  const rules = (today: number, of = open) =>
    appealFindings(voteOf(), of, day(today)).map(({ rule, severity, params }) => [rule, severity, params['count']])
  expect(rules(11)).toEqual([
    ['vote-appeals-overdue', 'warning', 2],
    ['vote-appeals-waiting', 'note', 1],
  ])
  expect(rules(9)).toEqual([['vote-appeals-waiting', 'note', 3]])
  expect(rules(13)).toEqual([['vote-appeals-overdue', 'warning', 3]])
  expect(rules(13, [])).toEqual([])
})
