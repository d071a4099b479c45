import { Question, type QuestionId } from './question.ts'
import type { TypedQuestion } from './write-question.ts'

const asked = { hint: null, required: true, onlyIf: [] }
export const qid = (id: string): QuestionId => id as QuestionId

/** One question of each kind. */
export const questions: readonly Question[] = [
  {
    kind: 'single',
    id: 'q-dong',
    text: '어느 동에 사시나요?',
    options: ['가산동', '독산1동', '시흥1동'],
    other: true,
    ...asked,
  },
  {
    ...{
      kind: 'multiple',
      id: 'q-uses',
      text: '무엇을 이용하셨나요?',
      options: ['놀이터', '도서관', '체육관'],
      other: true,
    },
    ...{ ...asked, least: 1, most: 2 },
  },
  {
    kind: 'scale',
    id: 'q-glad',
    text: '만족하셨나요?',
    from: 1,
    to: 5,
    low: '매우 불만족',
    high: '매우 만족',
    ...asked,
  },
  { kind: 'ranking', id: 'q-first', text: '무엇이 먼저인가요?', options: ['안전', '교육', '복지'], most: 2, ...asked },
  {
    kind: 'matrix',
    id: 'q-table',
    text: '항목별로요?',
    rows: ['진행', '장소'],
    from: 0,
    to: 3,
    low: null,
    high: null,
    ...asked,
  },
  { kind: 'number', id: 'q-times', text: '몇 번 오셨나요?', least: 1, most: 100, unit: '번', ...asked },
  { kind: 'short', id: 'q-word', text: '한마디', ...asked, required: false },
  {
    ...{ kind: 'long', id: 'q-why', text: '까닭을 적어 주세요', ...asked },
    onlyIf: [
      { questionId: 'q-dong', option: 2 },
      { questionId: 'q-uses', option: 3 },
    ],
  },
].map((question) => Question.parse(question))

/** Right answers to all of them, as a form gives them. */
export const given = {
  answers: {
    'q-dong': '1',
    'q-uses': { '2': 'on' },
    'q-glad': '4',
    'q-first': { '3': '1', '1': '2' },
    'q-table': { '1': '3', '2': '0' },
    'q-times': '12',
    'q-word': '',
  } as Record<string, string | Record<string, string>>,
  others: {} as Record<string, string>,
}

/** A question as it is typed into the form, nothing of it but what its kind needs. */
export const typed = (parts: Partial<TypedQuestion>): TypedQuestion => ({
  ...{ id: qid('q-new'), kind: 'single', text: '물음', hint: null, required: true, lines: '', other: false },
  ...{ least: null, most: null, from: 1, to: 5, low: null, high: null, unit: null, onlyIf: [] },
  ...parts,
})
