import type { z } from 'zod'
import { Card, cardSections } from './card.ts'
import { Evaluation } from './evaluation.ts'
import { Lesson } from './lesson.ts'

const texts = Object.fromEntries(cardSections.map((section) => [section, '']))

/** A card as tests need one, changed by what they say. */
export const cardOf = (changes: Partial<z.input<typeof Card>> = {}): Card =>
  Card.parse({
    ...{ id: 'result-1', year: 2021, no: '9', title: '야간 안전한 골목길 만들기', department: '도로과' },
    ...{ departmentId: 'roads', subcommittee: null, bodyId: null, projectId: null, itemId: null, cost: 51_000_000 },
    ...{ period: null, place: null, texts, ...changes },
  })

/** An evaluation as tests need one, changed by what they say. */
export const evaluationOf = (changes: Partial<z.input<typeof Evaluation>> = {}): Evaluation =>
  Evaluation.parse({
    ...{ id: 'evaluation-1', cardId: 'result-1', kind: 'self', state: 'draft', on: '2021-12-20', scores: [] },
    ...{ opinion: '', surveyId: null, evaluators: [], recused: [], remarks: [], meetingId: null, ...changes },
  })

/** A lesson as tests need one, changed by what they say. */
export const lessonOf = (changes: Partial<z.input<typeof Lesson>> = {}): Lesson =>
  Lesson.parse({
    ...{ id: 'lesson-1', year: 2021, cardId: 'result-1', kind: 'change', text: '감독이 없었다', source: null },
    ...{ owner: '도로과', state: 'open', reason: null, therefores: [], ...changes },
  })
