import { describe, expect, it } from 'vitest'
import { Instant, localDate } from '#kit/korean-date.ts'
import { checkAnswer, draftAnswer, type KeptAnswer, sendAnswer } from './answer.ts'
import { answerText } from './answer-text.ts'
import { explain, words } from './messages.ts'
import { pageWords } from './messages-pages.ts'
import { type Proposal, ProposalId } from './proposal.ts'
import { reasonCodes, reasonParagraphs } from './reason-codes.ts'

const day = localDate('2021-03-02')
const proposal: Proposal = {
  ...{ id: ProposalId.parse('light'), cycleId: 'cycle-2021', track: 'budget', state: 'under-review', category: null },
  ...{ dongId: null, version: 1, submittedAt: Instant.parse('2021-03-02T01:00:00.000Z'), submittedOn: day },
  ...{ supportUntil: null, reachedOn: null, supports: 0, departmentId: null, dueOn: day, endedOn: null, bounces: 0 },
  ...{ hidden: false, mergedInto: null },
}
const answer: KeptAnswer = {
  ...{ proposalId: proposal.id, verdict: 'unsuitable', reasonCodes: ['duplicate'], opinion: '이미 하고 있습니다.' },
  ...{ state: 'drafted', draftedOn: day, checkedOn: null, returnedNote: null, sentOn: null, draftedBy: 'officer' },
}

describe('an answer', () => {
  it('is drafted for what is under review, with a verdict of its track and a code for a no', () => {
    expect(draftAnswer(proposal, answer, null).ok).toBe(true)
    expect(draftAnswer(proposal, { ...answer, verdict: 'conditional', reasonCodes: [] }, answer).ok).toBe(true)
    const refused = (of: Partial<Proposal>, with_: Partial<KeptAnswer>, before: KeptAnswer | null) => {
      const drafted = draftAnswer({ ...proposal, ...of }, { ...answer, ...with_ }, before)
      return drafted.ok ? null : drafted.refusal.kind
    }
    expect(refused({}, {}, { ...answer, state: 'sent' })).toBe('answer-sent')
    expect(refused({ state: 'received' }, {}, null)).toBe('not-under-review')
    expect(refused({}, { verdict: 'adopted' }, null)).toBe('verdict-of-other-track')
    expect(refused({}, { reasonCodes: [] }, null)).toBe('reason-code-missing')
  })

  it('is checked by another, and sent once', () => {
    expect(checkAnswer(answer, 'head').ok).toBe(true)
    expect(checkAnswer({ ...answer, draftedBy: null }, null).ok).toBe(true)
    expect(checkAnswer(answer, 'officer')).toMatchObject({ refusal: { kind: 'own-answer' } })
    expect(checkAnswer(null, 'head')).toMatchObject({ refusal: { kind: 'answer-not-found' } })
    expect(checkAnswer({ ...answer, state: 'checked' }, 'head')).toMatchObject({ refusal: { kind: 'answer-checked' } })
    const waiting = { state: 'under-review' } as const
    expect(sendAnswer(waiting, { ...answer, state: 'checked' }).ok).toBe(true)
    expect(sendAnswer({ state: 'split' }, { ...answer, state: 'checked' })).toMatchObject({
      refusal: { kind: 'not-under-review', state: 'split' },
    })
    expect(sendAnswer(waiting, answer)).toMatchObject({ refusal: { kind: 'answer-not-checked' } })
    expect(sendAnswer(waiting, null)).toMatchObject({ refusal: { kind: 'answer-not-found' } })
    expect(sendAnswer(waiting, { ...answer, state: 'sent' })).toMatchObject({ refusal: { kind: 'answer-sent' } })
  })

  it('says the verdict, a paragraph for each code, the department’s own words, and what can be done', () => {
    const text = answerText({ ...answer, reasonCodes }, 'ko')
    expect(text.length).toBe(reasonCodes.length + 3)
    expect(text[0]).toContain('적정하지 않습니다')
    for (const code of reasonCodes) expect(text).toContain(reasonParagraphs[code].paragraph.ko)
    expect(text.at(-1)).toContain('15일')
    expect(answerText(answer, 'en').join(' ')).toContain('not suitable')
  })
})

describe('the words', () => {
  it('tell how many days are left, today, and how many it is late', () => {
    const { answerDeadline, supportDeadline } = words('ko')
    expect(answerDeadline('12월 3일', 7)).toBe('답변 기한 12월 3일, 7일 남음')
    expect(answerDeadline('12월 3일', 0)).toBe('답변 기한이 오늘(12월 3일)입니다.')
    expect(answerDeadline('12월 3일', -2)).toBe('답변 기한 12월 3일, 2일 지남')
    expect(supportDeadline('12월 3일', 0)).toContain('오늘')
    expect(supportDeadline('12월 3일', 3)).toContain('3일 남음')
    const english = words('en')
    expect([7, 0, -2].map((left) => english.answerDeadline('Dec 3', left))).toEqual([
      ...['Answer due Dec 3, 7 days left', 'The answer is due today (Dec 3).', 'Answer due Dec 3, 2 days late'],
    ])
    expect([3, 0].map((left) => english.supportDeadline('Dec 3', left))).toEqual([
      ...['Support until Dec 3, 3 days left', 'Support ends today (Dec 3).'],
    ])
    for (const lang of ['ko', 'en'] as const) {
      expect(pageWords(lang).found('1,000', true)).not.toBe(pageWords(lang).found('1,000', false))
    }
  })

  it('explain what this room and the items refuse, and nothing else', () => {
    expect(explain({ kind: 'own-answer' }, 'ko')).toContain('다른 사람')
    const taken = { kind: 'item-id-taken', itemId: 'light' }
    expect(explain(taken, 'ko')).toContain('light')
    expect(explain({ kind: 'nobody-knows' }, 'en')).toBe(null)
  })
})
