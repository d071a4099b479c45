import type { Page } from '#kernel/page.ts'
import { applicationPage } from './application-page.tsx'
import { callPage } from './call-page.tsx'
import { callsPage } from './calls-page.tsx'
import { draftPage } from './draft-page.tsx'
import { ownApplicationsPage } from './own-applications-page.tsx'

export const pages: readonly Page[] = [callsPage, draftPage, ownApplicationsPage, applicationPage, callPage]
