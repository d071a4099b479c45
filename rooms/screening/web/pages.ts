import type { Page } from '#kernel/page.ts'
import { fieldCheckPage } from './field-check-page.tsx'
import { fieldChecksPage } from './field-checks-page.tsx'
import { fillPage } from './fill-page.tsx'
import { handOutPage } from './hand-out-page.tsx'
import { handOverWorkPage } from './hand-over-work-page.tsx'
import { listSheetPage } from './list-sheet-page.tsx'
import { myReviewsPage } from './my-reviews-page.tsx'
import { myScreeningPage } from './my-screening-page.tsx'
import { newFieldCheckPage } from './new-field-check-page.tsx'
import { papersPage } from './papers-page.tsx'
import { pasteBackPage } from './paste-back-page.tsx'
import { resultsPage } from './results-page.tsx'
import { reviewPage } from './review-page.tsx'
import { roundPage } from './round-page.tsx'
import { roundsPage } from './rounds-page.tsx'
import { scorePage } from './score-page.tsx'
import { screeningListPage } from './screening-list-page.tsx'
import { screeningListsPage } from './screening-lists-page.tsx'
import { sheetPage } from './sheet-page.tsx'
import { standAsidePage } from './stand-aside-page.tsx'
import { tablePage } from './table-page.tsx'

export const pages: readonly Page[] = [
  roundsPage,
  roundPage,
  handOutPage,
  reviewPage,
  tablePage,
  sheetPage,
  pasteBackPage,
  myReviewsPage,
  handOverWorkPage,
  fillPage,
  fieldChecksPage,
  newFieldCheckPage,
  fieldCheckPage,
  screeningListsPage,
  screeningListPage,
  resultsPage,
  papersPage,
  scorePage,
  standAsidePage,
  listSheetPage,
  myScreeningPage,
]
