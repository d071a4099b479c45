import { describe, expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { questions } from './fixture.ts'
import { codeOf, drawCode, drawCodes, mayDrawCodes, plainCode, printedCode } from './invitation.ts'
import {
  closeSurvey,
  datesStand,
  mayChange,
  openSurvey,
  publishResult,
  Survey,
  type SurveyState,
  takesAnswers,
} from './survey.ts'

const survey = (state: SurveyState, asked = questions) =>
  Survey.parse({
    ...{ id: 'survey-1', title: '놀이터 만족도', lead: null, purpose: 'satisfaction', access: 'open', about: null },
    ...{ comparesWith: null, opensOn: '2021-03-01', closesOn: '2021-03-07', state, questions: asked },
  })
const on = localDate

describe('a survey', () => {
  test('goes from draft to open, closed and published, and never back', () => {
    expect(openSurvey(survey('draft'))).toMatchObject({ ok: true, value: { state: 'open' } })
    expect(closeSurvey(survey('open'))).toMatchObject({ ok: true, value: { state: 'closed' } })
    expect(publishResult(survey('closed'))).toMatchObject({ ok: true, value: { state: 'published' } })
    expect(openSurvey(survey('open'))).toMatchObject({ refusal: { kind: 'survey-not-draft' } })
    expect(closeSurvey(survey('closed'))).toMatchObject({ refusal: { kind: 'survey-not-open' } })
    expect(publishResult(survey('open'))).toMatchObject({ refusal: { kind: 'survey-not-closed' } })
  })

  test('opens with a question, and is changed before that alone', () => {
    expect(openSurvey(survey('draft', []))).toMatchObject({ refusal: { kind: 'no-question' } })
    expect(mayChange(survey('draft')).ok).toBe(true)
    expect(mayChange(survey('open'))).toMatchObject({ refusal: { kind: 'survey-not-draft' } })
  })

  test('takes answers from its first through its last day, while it is open', () => {
    expect(
      ['2021-02-28', '2021-03-01', '2021-03-07', '2021-03-08'].map((day) => takesAnswers(survey('open'), on(day))),
    ).toMatchObject([
      { refusal: { kind: 'not-yet-time', opensOn: '2021-03-01' } },
      { ok: true },
      { ok: true },
      { refusal: { kind: 'no-longer-time', closesOn: '2021-03-07' } },
    ])
    expect(takesAnswers(survey('draft'), on('2021-03-02'))).toMatchObject({ refusal: { kind: 'survey-not-open' } })
  })

  test('does not close before it opens', () => {
    expect(datesStand(on('2021-03-01'), on('2021-03-01')).ok).toBe(true)
    expect(datesStand(on('2021-03-02'), on('2021-03-01'))).toMatchObject({ refusal: { kind: 'closes-before-opening' } })
  })
})

describe('a code', () => {
  test('has ten letters, each as likely as another; bytes that would tip the scale are left out', () => {
    expect(codeOf(new Uint8Array([0, 30, 31, 240, 247, 1, 2, 3, 4, 5]))).toBe('2Z2SZ34567')
    expect(codeOf(new Uint8Array([0, 255, 31, 240, 247, 1, 2, 3, 4, 5]))).toBeNull()
  })

  test('is read however it was typed', () => {
    expect(plainCode(' abcde-ｆｇｈｊｋ ')).toBe('ABCDEFGHJK')
    expect(printedCode('ABCDEFGHJK')).toBe('ABCDE-FGHJK')
  })
})

describe('drawing codes', () => {
  const bytes = (byte: number) => new Uint8Array(16).fill(byte)

  test('is for a survey answered by code, until it is closed, up to 20,000', () => {
    const invited = { access: 'invited', state: 'open' } as const
    expect(mayDrawCodes(invited, 19_998, 2).ok).toBe(true)
    expect(mayDrawCodes({ ...invited, state: 'draft' }, 0, 1).ok).toBe(true)
    expect(mayDrawCodes(invited, 19_999, 2)).toMatchObject({ refusal: { kind: 'too-many-codes' } })
    expect(mayDrawCodes({ ...invited, access: 'open' }, 0, 1)).toMatchObject({
      refusal: { kind: 'survey-needs-no-codes' },
    })
    for (const state of ['closed', 'published'] as const)
      expect(mayDrawCodes({ ...invited, state }, 0, 1)).toMatchObject({ refusal: { kind: 'survey-not-open' } })
  })

  test('goes on until there are enough, and none of those that are there', () => {
    const given = [255, 0, 0, 1, 1, 2].map(bytes)
    const random = () => given.shift() as Uint8Array
    expect(drawCode(random)).toBe('2222222222')
    expect(drawCodes(2, ['2222222222'], random)).toEqual(['3333333333', '4444444444'])
  })
})
