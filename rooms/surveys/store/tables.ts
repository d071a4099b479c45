import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Question, QuestionId } from '../core/question.ts'
import type { Access, Purpose, SurveyId, SurveyState } from '../core/survey.ts'

export type SurveyTables = {
  survey: {
    district_id: DistrictId
    survey_id: SurveyId
    title: string
    lead: string | null
    purpose: Purpose
    access: Access
    about_kind: string | null
    about_id: string | null
    compares_with: SurveyId | null
    opens_on: LocalDate
    closes_on: LocalDate
    state: SurveyState
    questions: readonly Question[]
  }
  survey_response: { district_id: DistrictId; survey_id: SurveyId; response_id: string; paper_no: number | null }
  survey_answer: {
    district_id: DistrictId
    survey_id: SurveyId
    response_id: string
    question_id: QuestionId
    part: number
    value: number | null
    text: string | null
  }
  survey_taker: { district_id: DistrictId; survey_id: SurveyId; account_id: AccountId }
  survey_code: { district_id: DistrictId; survey_id: SurveyId; code: string; used: boolean }
}
