import type { Page } from '#kernel/page.ts'
import { checkInPage, votePage } from './code-pages.tsx'
import { deskPage } from './desk-page.tsx'
import { drawPage } from './draw-page.tsx'
import { forumPage } from './forum-page.tsx'
import { forumsPage } from './forums-page.tsx'
import { newForumPage } from './new-forum-page.tsx'
import { participantsPage } from './participants-page.tsx'
import { tablePage } from './table-page.tsx'

export const pages: readonly Page[] = [
  forumsPage,
  newForumPage,
  forumPage,
  drawPage,
  deskPage,
  participantsPage,
  checkInPage,
  votePage,
  tablePage,
]
