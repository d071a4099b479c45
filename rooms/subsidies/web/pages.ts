import type { Page } from '#kernel/page.ts'
import { correctEntryPage } from './correct-entry-page.tsx'
import { newSubsidyPage } from './new-subsidy-page.tsx'
import { settlementSheetPage } from './settlement-sheet-page.ts'
import { subsidiesPage } from './subsidies-page.tsx'
import { subsidyPage } from './subsidy-page.tsx'

export const pages: readonly Page[] = [
  subsidiesPage,
  newSubsidyPage,
  subsidyPage,
  settlementSheetPage,
  correctEntryPage,
]
