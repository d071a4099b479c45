import type { Page } from '#kernel/page.ts'
import { executionFile } from './execution-file.ts'
import { executionPage } from './execution-page.tsx'
import { expensesPage } from './expenses-page.tsx'
import { importPage } from './import-page.tsx'
import { newEntryPage } from './new-entry-page.tsx'
import { projectExecutionPage } from './project-execution-page.tsx'
import { settlementPage } from './settlement-page.tsx'

export const pages: readonly Page[] = [
  executionPage,
  importPage,
  settlementPage,
  executionFile,
  projectExecutionPage,
  newEntryPage,
  expensesPage,
]
