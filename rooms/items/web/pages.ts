import type { Page } from '#kernel/page.ts'
import type { Follows } from './follows.ts'
import { gatePage } from './gate-page.tsx'
import { itemPage } from './item-page.tsx'
import { itemsPage } from './items-page.tsx'
import { pipelinePage } from './pipeline-page.tsx'

/** The pages of items; whether somebody follows one comes from the room that keeps notices. */
export const itemsPages = (follows: Follows): readonly Page[] => [pipelinePage, gatePage, itemsPage, itemPage(follows)]
