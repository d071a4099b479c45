import type { Page } from '#kernel/page.ts'
import { gatePage } from './gate-page.tsx'
import { itemPage } from './item-page.tsx'
import { itemsPage } from './items-page.tsx'
import { pipelinePage } from './pipeline-page.tsx'

export const pages: readonly Page[] = [pipelinePage, gatePage, itemsPage, itemPage]
