import { addCard, setScheme } from '#rooms/evaluation/contract.ts'
import { submitEvaluation, writeEvaluation } from '#rooms/evaluation/contract-evaluations.ts'
import type { Doing, Visited } from './doing.ts'

const [cardId, evaluationId] = ['result-under-way', 'evaluation-under-way']

/** A project that is being evaluated: its own evaluation is a draft, the city's was handed in with a remark. */
export async function evaluationUnderWay({ run, day }: Doing): Promise<readonly Visited[]> {
  const year = Number(day().slice(0, 4))
  await run(setScheme, { year, criteria: '협업 | 10 | 1', grades: '우수 | 90\n보통 | 0' })
  await run(addCard, { cardId, year, no: '1', title: '안양천에서 놀자!', department: '공원녹지과' })
  const draft = { evaluationId, cardId, kind: 'self' as const, on: day(-1), scores: '협업: 9' }
  await run(writeEvaluation, draft)
  const city = { evaluationId: 'evaluation-of-city', cardId, kind: 'city' as const, on: day(-1) }
  await run(writeEvaluation, { ...city, scores: '서울시 평가: 87.5 / 100', remarks: '설문의 답이 적음' })
  await run(submitEvaluation, { evaluationId: city.evaluationId })
  return [
    ['secretariat', '/results/new'],
    ['secretariat', `/results/${cardId}/edit`],
    ['secretariat', `/results/${cardId}/evaluate?kind=self`],
    ['secretariat', `/results/${cardId}/evaluate?kind=city`],
    ['secretariat', `/results/${cardId}/continuation`],
    ['secretariat', `/lessons/new?card=${cardId}`],
    ['secretariat', '/lessons/lesson-2021-09'],
    ['secretariat', '/evaluation-schemes'],
    ['secretariat', '/sharing-meetings'],
  ]
}
