import type { Page } from '#kernel/page.ts'
import { bodiesPage } from './bodies-page.tsx'
import { departmentsPage } from './departments-page.tsx'

/** A body's own page joins its meetings, and stands in the meetings room. */
export const pages: readonly Page[] = [bodiesPage, departmentsPage]
