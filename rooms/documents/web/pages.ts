import type { Page } from '#kernel/page.ts'
import { checkPage } from './check-page.tsx'
import { filePages } from './file-page.ts'
import { importPage } from './import/import-page.tsx'
import { importsPage, type OtherImport } from './import/imports-page.tsx'
import type { JoinedImport } from './import/joined-import.ts'
import { keptFilePage } from './kept-file-page.tsx'
import { keptFilesPage } from './kept-files-page.tsx'

/** The pages of the room; the imports of all rooms are handed in. */
export const documentsPages = (imports: readonly JoinedImport[], others: readonly OtherImport[]): readonly Page[] => [
  checkPage,
  ...filePages,
  keptFilesPage,
  keptFilePage,
  importsPage(imports, others),
  ...imports.map(importPage),
]
