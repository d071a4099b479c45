import type { SearchEntry } from '#kernel/handler.ts'
import type { Survey } from '../core/survey.ts'

/** The line by which search finds a survey. */
export const surveyEntry = ({ id, title, lead }: Survey): SearchEntry => ({
  ...{ kind: 'survey', id, title, text: lead ?? '', path: `/surveys/${id}` },
})

/** What the event of a command on a survey is about. */
export const aboutSurvey = ({ id, about }: Pick<Survey, 'id' | 'about'>) => [
  { kind: 'survey', id },
  ...(about === null ? [] : [about]),
]
