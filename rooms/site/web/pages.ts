import type { Page } from '#kernel/page.ts'
import { findingsPage } from './findings-page.tsx'
import { homePage } from './home-page.tsx'
import { openDataPage } from './open-data-page.tsx'
import { searchPage } from './search-page.tsx'
import { aboutPage, accessibilityPage } from './text-pages.tsx'

export const pages: readonly Page[] = [homePage, searchPage, findingsPage, aboutPage, accessibilityPage, openDataPage]
