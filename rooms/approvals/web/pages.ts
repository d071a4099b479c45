import type { Page } from '#kernel/page.ts'
import { letterPage } from './letter-page.tsx'
import { passesPage } from './passes-page.tsx'
import { prechecksPage } from './prechecks-page.tsx'
import { publicationsPage } from './publications-page.tsx'
import { reviewPage } from './review-page.tsx'
import { reviewsPage } from './reviews-page.tsx'
import { subjectPage } from './subject-page.tsx'

export const pages: readonly Page[] = [
  reviewsPage,
  reviewPage,
  subjectPage,
  letterPage,
  prechecksPage,
  passesPage,
  publicationsPage,
]
