import type { SearchEntry } from '#kernel/handler.ts'
import type { ProjectSheet } from '../core/project-sheet.ts'
import { searchText } from './search-text.ts'

/** The line of the search index by which a project is found. */
export const sheetEntry = (sheet: ProjectSheet): SearchEntry => ({
  kind: 'project',
  id: sheet.id,
  title: sheet.title,
  text: searchText(sheet),
  path: `/projects/${sheet.id}`,
})
