import type { Page } from '#kernel/page.ts'
import { codesPage } from './codes-page.tsx'
import { editPage } from './edit-page.tsx'
import { newSurveyPage } from './new-survey-page.tsx'
import { paperPage } from './paper-page.tsx'
import { resultPage } from './result-page.tsx'
import { surveyPage } from './survey-page.tsx'
import { surveysPage } from './surveys-page.tsx'
import { wordsPage } from './words-page.tsx'

export const pages: readonly Page[] = [
  surveysPage,
  newSurveyPage,
  surveyPage,
  editPage,
  paperPage,
  codesPage,
  resultPage,
  wordsPage,
]
