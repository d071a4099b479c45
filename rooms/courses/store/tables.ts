import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { Standing } from '#rooms/forums/core/participant.ts'
import type { SurveyId } from '#rooms/surveys/core/survey.ts'
import type { Audience, CourseId, CourseKind, CourseState } from '../core/course.ts'
import type { Level } from '../core/session.ts'

export type CourseTables = {
  course: {
    district_id: DistrictId
    course_id: CourseId
    kind: CourseKind
    title: string
    purpose: string | null
    audience: Audience
    place: string
    organiser: string | null
    seats: number
    waits: boolean
    opens_on: LocalDate | null
    closes_on: LocalDate | null
    completion_attended: number | null
    completion_of: number | null
    seated: number
    waiting: number
    last_no: number
    survey_id: SurveyId | null
    first_on: LocalDate | null
    last_on: LocalDate | null
    state: CourseState
    summary: string | null
    persons: number | null
    completed: number | null
  }
  course_session: {
    district_id: DistrictId
    course_id: CourseId
    session_no: number
    level: Level | null
    held_on: LocalDate
    begins_at: string | null
    ends_at: string | null
    minutes: number
    topic: string
    lecturer: string | null
    head_count: number | null
    cancelled: boolean
  }
  course_change: {
    district_id: DistrictId
    course_id: CourseId
    change_no: number
    session_no: number | null
    changed_at: Instant
    what: 'changed' | 'cancelled'
    reason: string
  }
  course_enrolment: {
    district_id: DistrictId
    course_id: CourseId
    no: number
    account_id: AccountId | null
    person: string | null
    channel: 'self' | 'desk'
    state: Standing
    code: string
    ended_on: LocalDate | null
  }
  course_attendance: { district_id: DistrictId; course_id: CourseId; session_no: number; no: number }
}
