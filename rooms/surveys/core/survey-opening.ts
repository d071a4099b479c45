import type { Opening } from '#kit/opening.ts'
import type { Survey } from './survey.ts'

/** Decides whether everyone is asked to answer a survey: once it is opened, unless only those who were invited are. */
export const surveyOpening = ({
  id,
  title,
  state,
  access,
  opensOn,
  closesOn,
}: Pick<Survey, 'id' | 'title' | 'state' | 'access' | 'opensOn' | 'closesOn'>): Opening | null =>
  state === 'open' && access !== 'invited'
    ? { kind: 'survey', id, title, path: `/surveys/${id}`, way: 'answer', opensOn, closesOn }
    : null
