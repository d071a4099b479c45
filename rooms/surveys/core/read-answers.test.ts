import { describe, expect, test } from 'vitest'
import { given, questions } from './fixture.ts'
import { readAnswers } from './read-answers.ts'

const read = (answers: object, others: Record<string, string> = {}) =>
  readAnswers(questions, { answers: { ...given.answers, ...answers }, others })
const rows = (answers: object, others?: Record<string, string>) => {
  const got = read(answers, others)
  return got.ok ? got.value.map(({ questionId, part, value, text }) => [questionId, part, value, text]) : got
}
const problems = (answers: object, others?: Record<string, string>) => {
  const got = read(answers, others)
  return got.ok
    ? []
    : got.refusal.problems.map(({ questionId, problem, least, most }) => [questionId, problem, least, most])
}

describe('answers', () => {
  test('are read into parts, each question in its own way', () => {
    expect(rows({})).toEqual([
      ['q-dong', 1, null, null],
      ['q-uses', 2, null, null],
      ['q-glad', 0, 4, null],
      ['q-first', 1, 2, null],
      ['q-first', 3, 1, null],
      ['q-table', 1, 3, null],
      ['q-table', 2, 0, null],
      ['q-times', 0, 12, null],
    ])
  })

  test('in words of one’s own stand at part 0', () => {
    const own = rows(
      { 'q-dong': '0', 'q-uses': { '0': 'on', '3': 'on' }, 'q-why': '가까워서' },
      { 'q-dong': '관악구', 'q-uses': '수영장' },
    )
    expect(own).toEqual(
      expect.arrayContaining([
        ['q-dong', 0, null, '관악구'],
        ['q-uses', 0, null, '수영장'],
        ['q-uses', 3, null, null],
      ]),
    )
    expect(problems({ 'q-dong': '0' })).toEqual([['q-dong', 'words-needed', null, null]])
    expect(problems({ 'q-uses': { '0': 'on' } }, { 'q-uses': '가'.repeat(301) })).toEqual([
      ['q-uses', 'too-long', null, 300],
    ])
  })

  test('to a question that is not asked are left out, and not asked for', () => {
    expect(rows({ 'q-why': '까닭' })).not.toContainEqual(['q-why', 0, null, '까닭'])
    expect(problems({ 'q-dong': '2' })).toEqual([['q-why', 'needed', null, null]])
    expect(rows({ 'q-dong': '2', 'q-why': ' 까닭 ' })).toContainEqual(['q-why', 0, null, '까닭'])
    expect(problems({ 'q-dong': '2', 'q-why': '가'.repeat(4001) })).toEqual([['q-why', 'too-long', null, 4000]])
  })

  test('that are missing or not offered are told all at once, in order', () => {
    const nothing = readAnswers(questions, { answers: {}, others: {} })
    expect(nothing.ok ? [] : nothing.refusal.problems.map(({ questionId }) => questionId)).toEqual([
      ...['q-dong', 'q-uses', 'q-glad', 'q-first', 'q-table', 'q-times'],
    ])
    expect(problems({ 'q-dong': '9', 'q-glad': '6', 'q-times': '열두 번' })).toEqual([
      ['q-dong', 'not-offered', null, null],
      ['q-glad', 'not-offered', 1, 5],
      ['q-times', 'not-a-number', 1, 100],
    ])
    expect(problems({ 'q-glad': 'x' })).toEqual([['q-glad', 'not-offered', 1, 5]])
  })

  test('of several choices keep their limits', () => {
    expect(problems({ 'q-uses': { '1': 'on', '2': 'on', '3': 'on' }, 'q-why': '.' })).toEqual([
      ['q-uses', 'too-many', 1, 2],
    ])
    expect(problems({ 'q-uses': { '7': 'on' } })).toEqual([['q-uses', 'not-offered', null, null]])
    const two = questions.map((question) => (question.kind === 'multiple' ? { ...question, least: 2 } : question))
    expect(readAnswers(two, given)).toMatchObject({
      refusal: { problems: [{ problem: 'too-few', least: 2, most: 2 }] },
    })
  })

  test('in an order give each rank once and leave none out', () => {
    for (const ranks of [{ '1': '1', '2': '1' }, { '1': '2' }]) {
      expect(problems({ 'q-first': ranks })[0]?.slice(0, 2)).toEqual(['q-first', 'ranks-not-in-order'])
    }
    expect(problems({ 'q-first': { '1': '1', '2': '2', '3': '3' } })).toEqual([['q-first', 'too-many', null, 2]])
    expect(problems({ 'q-first': { '4': '1' } })).toEqual([['q-first', 'not-offered', null, null]])
    expect(problems({ 'q-first': { '1': '첫째' } })).toEqual([['q-first', 'not-offered', null, null]])
    expect(problems({ 'q-first': { '1': ' ', '2': '' } })).toEqual([['q-first', 'needed', null, null]])
  })

  test('to a table give every row its place', () => {
    expect(problems({ 'q-table': { '1': '3' } })).toEqual([['q-table', 'every-row-needed', null, null]])
    expect(problems({ 'q-table': { '1': '4', '2': '0' } })).toEqual([['q-table', 'not-offered', 0, 3]])
    const free = questions.map((question) => ({ ...question, required: false }))
    const some = readAnswers(free, { answers: { 'q-table': { '2': '1' } }, others: {} })
    expect(some).toMatchObject({ ok: true, value: [{ questionId: 'q-table', part: 2, value: 1 }] })
  })

  test('of numbers may have groups and full-width digits, within their limits', () => {
    const wide = questions.map((question) =>
      question.kind === 'number' ? { ...question, least: null, most: null } : question,
    )
    const times = (text: string) => readAnswers(wide, { ...given, answers: { ...given.answers, 'q-times': text } })
    expect(times('１２,０００')).toMatchObject({ ok: true })
    expect(times('-3')).toMatchObject({ ok: true })
    expect(times('1.5')).toMatchObject({
      refusal: { problems: [{ problem: 'not-a-number', least: null, most: null }] },
    })
    expect(problems({ 'q-times': '0' })).toEqual([['q-times', 'out-of-range', 1, 100]])
    expect(problems({ 'q-times': '101' })).toEqual([['q-times', 'out-of-range', 1, 100]])
  })

  test('may be short words, up to three hundred letters', () => {
    expect(rows({ 'q-word': '고맙습니다' })).toContainEqual(['q-word', 0, null, '고맙습니다'])
    expect(problems({ 'q-word': '가'.repeat(301) })).toEqual([['q-word', 'too-long', null, 300]])
  })

  test('given in the shape of another kind count as not given', () => {
    expect(problems({ 'q-dong': { '1': 'on' }, 'q-uses': '1' })).toEqual([
      ['q-dong', 'needed', null, null],
      ['q-uses', 'needed', null, null],
    ])
  })
})
