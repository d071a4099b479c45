import type { Page } from '#kernel/page.ts'
import { ballotPage } from './ballot-page.tsx'
import { ballotsPage } from './ballots-page.tsx'

export const pages: readonly Page[] = [ballotsPage, ballotPage]
