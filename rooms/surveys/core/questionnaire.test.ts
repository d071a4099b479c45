import { describe, expect, test } from 'vitest'
import { ok } from '#kit/result.ts'
import { qid, questions, typed } from './fixture.ts'
import type { Question } from './question.ts'
import { mostQuestions, moveQuestion, putQuestion, removeQuestion } from './questionnaire.ts'
import { writeQuestion } from './write-question.ts'

const made = (id: string, parts: Parameters<typeof typed>[0] = {}): Question => {
  const written = writeQuestion(typed({ id: qid(id), kind: 'short', ...parts }), [])
  if (!written.ok) throw new Error(written.refusal.kind)
  return written.value
}
const ids = (list: { ok: true; value: readonly Question[] } | { ok: false }) =>
  list.ok ? list.value.map(({ id }) => id) : null

describe('a questionnaire', () => {
  const three = ['q-a', 'q-b', 'q-c'].map((id) => made(id))

  test('takes a question at the end, or in place of the one it was', () => {
    expect(ids(putQuestion(three, made('q-d')))).toEqual(['q-a', 'q-b', 'q-c', 'q-d'])
    const changed = putQuestion(three, made('q-b', { text: '바뀐 물음' }))
    expect([ids(changed), changed.ok && changed.value[1]?.text]).toEqual([['q-a', 'q-b', 'q-c'], '바뀐 물음'])
  })

  test('moves and removes its questions; at its ends nothing moves', () => {
    expect(ids(moveQuestion(three, qid('q-c'), 'up'))).toEqual(['q-a', 'q-c', 'q-b'])
    expect(ids(moveQuestion(three, qid('q-a'), 'down'))).toEqual(['q-b', 'q-a', 'q-c'])
    expect(moveQuestion(three, qid('q-a'), 'up')).toEqual(ok(three))
    expect(moveQuestion(three, qid('q-c'), 'down')).toEqual(ok(three))
    expect(ids(removeQuestion(three, qid('q-b')))).toEqual(['q-a', 'q-c'])
  })

  test('keeps conditions whole', () => {
    const hangs = { kind: 'condition-hangs-on-it', no: 7 }
    expect(removeQuestion(questions, qid('q-dong'))).toMatchObject({ refusal: hangs })
    const fewer = made('q-dong', { kind: 'single', lines: '가산동\n독산1동' })
    expect(putQuestion(questions, fewer).ok).toBe(true)
    const [first, ...rest] = [questions[0] as Question, ...questions.slice(7)]
    expect(moveQuestion([first, ...rest], qid('q-why'), 'up').ok).toBe(false)
    const onlyOne = putQuestion(questions, made('q-uses', { kind: 'multiple', lines: '놀이터\n도서관' }))
    expect(onlyOne).toMatchObject({ refusal: { kind: 'condition-hangs-on-it', no: 8 } })
    expect(putQuestion(questions, made('q-dong'))).toMatchObject({ refusal: { kind: 'condition-hangs-on-it' } })
  })

  test('has no more than sixty, and none that is not there', () => {
    const full = Array.from({ length: mostQuestions }, (_, at) => made(`q-${at}`))
    expect(putQuestion(full, made('q-more'))).toMatchObject({ refusal: { kind: 'too-many-questions', allowed: 60 } })
    expect(putQuestion(full, made('q-3')).ok).toBe(true)
    for (const refused of [removeQuestion(three, qid('q-x')), moveQuestion(three, qid('q-x'), 'up')]) {
      expect(refused).toMatchObject({ refusal: { kind: 'question-not-found' } })
    }
  })
})
