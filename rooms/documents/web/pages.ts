import type { Page } from '#kernel/page.ts'
import { checkPage } from './check-page.tsx'

import { filePages } from './file-page.ts'
import { keptFilePage } from './kept-file-page.tsx'
import { keptFilesPage } from './kept-files-page.tsx'

export const pages: readonly Page[] = [checkPage, ...filePages, keptFilesPage, keptFilePage]
