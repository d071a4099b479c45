import { handleCommand, type QueryContext } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeSurvey } from '#rooms/surveys/contract.ts'
import type { SurveyId } from '#rooms/surveys/core/survey.ts'
import { openCourse } from '../contract.ts'
import { type Course, readTerms } from '../core/course.ts'
import { insertCourse } from '../store/queries.ts'
import { aboutCourse, courseEntry } from './course-entry.ts'

export const openCourseHandler = handleCommand(openCourse, async ({ trx, districtId, ask }, input) => {
  const terms = readTerms(input)
  if (!terms.ok) return terms
  if (!(await surveyIsThere({ ask }, input.surveyId))) return refuse({ kind: 'survey-not-found', field: 'surveyId' })
  const { courseId, completionAttended: _attended, completionOf: _of, waits, ...parts } = input
  const course: Course = {
    ...{ ...parts, id: courseId, waits: waits && input.seats > 0, completion: terms.value },
    ...{ seated: 0, waiting: 0, firstOn: null, lastOn: null },
    ...{ state: 'announced', summary: null, persons: null, completed: null },
  }
  return (await insertCourse(trx, districtId, course))
    ? ok({ reply: { courseId }, about: [aboutCourse(courseId)], index: [courseEntry(course)] })
    : refuse({ kind: 'course-id-taken' })
})

/** Whether the survey that a course names is there; none named is well. */
export const surveyIsThere = async ({ ask }: Pick<QueryContext, 'ask'>, surveyId: SurveyId | null): Promise<boolean> =>
  surveyId === null || (await ask(seeSurvey, { surveyId })).ok
