import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Card } from '../core/card.ts'
import type { Continuation } from '../core/continuation.ts'
import type { Evaluation } from '../core/evaluation.ts'
import type { Lesson } from '../core/lesson.ts'
import type { Scheme } from '../core/scheme.ts'
import type { Sharing } from '../core/sharing.ts'

type OfDistrict = { district_id: DistrictId }

export type EvaluationTables = {
  result_card: OfDistrict & {
    card_id: Card['id']
    year: number
    no: string
    title: string
    department: string
    department_id: Card['departmentId']
    subcommittee: string | null
    body_id: Card['bodyId']
    project_id: Card['projectId']
    item_id: Card['itemId']
    cost: Card['cost']
    period: string | null
    place: string | null
    texts: Card['texts']
  }
  evaluation_scheme: OfDistrict & {
    year: number
    criteria: Scheme['criteria']
    grades: Scheme['grades']
    self_due_on: LocalDate | null
  }
  evaluation: OfDistrict & {
    evaluation_id: Evaluation['id']
    card_id: Card['id']
    kind: Evaluation['kind']
    state: Evaluation['state']
    evaluated_on: LocalDate
    scores: Evaluation['scores']
    opinion: string
    survey_id: Evaluation['surveyId']
    evaluators: readonly string[]
    recused: readonly string[]
    remarks: Evaluation['remarks']
    meeting_id: Evaluation['meetingId']
  }
  lesson: OfDistrict & {
    lesson_id: Lesson['id']
    year: number
    card_id: Lesson['cardId']
    kind: Lesson['kind']
    text: string
    source: string | null
    owner: string
    state: Lesson['state']
    reason: string | null
    therefores: Lesson['therefores']
  }
  continuation: OfDistrict & {
    card_id: Card['id']
    no: number
    decision: Continuation['decision']
    meeting_id: Continuation['meetingId']
    resolution_id: Continuation['resolutionId']
    decided_on: LocalDate
    reason: string
    next_project_id: Continuation['nextProjectId']
  }
  sharing_meeting: OfDistrict & {
    sharing_id: Sharing['id']
    title: string
    held_on: LocalDate
    place: string | null
    shown: string
    meeting_id: Sharing['meetingId']
    card_ids: Sharing['cardIds']
  }
}
