import type { Page } from '#kernel/page.ts'
import { continuationPage } from './continuation-page.tsx'
import { evaluatePage } from './evaluate-page.tsx'
import { lessonPage } from './lesson-page.tsx'
import { lessonsPage } from './lessons-page.tsx'
import { newLessonPage } from './new-lesson-page.tsx'
import { newResultPage } from './new-result-page.tsx'
import { resultEditPage } from './result-edit-page.tsx'
import { resultPage } from './result-page.tsx'
import { resultsPage } from './results-page.tsx'
import { schemesPage } from './schemes-page.tsx'
import { sharingsPage } from './sharings-page.tsx'

export const pages: readonly Page[] = [
  ...[resultsPage, newResultPage, resultPage, resultEditPage, evaluatePage, continuationPage],
  ...[lessonsPage, newLessonPage, lessonPage, schemesPage, sharingsPage],
]
