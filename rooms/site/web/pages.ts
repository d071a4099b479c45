import type { Page } from '#kernel/page.ts'
import { feedPage } from './feed-page.tsx'
import { findingsPage } from './findings-page.tsx'
import { homePage } from './home-page.tsx'
import { openDataPage } from './open-data-page.tsx'
import { postListPages } from './post-list-page.tsx'
import { postPage } from './post-page.tsx'
import { postsPage } from './posts-page.tsx'
import { searchPage } from './search-page.tsx'
import { aboutPage, accessibilityPage } from './text-pages.tsx'
import { editPostPage, newPostPage } from './write-post-page.tsx'

export const pages: readonly Page[] = [
  homePage,
  searchPage,
  findingsPage,
  aboutPage,
  accessibilityPage,
  openDataPage,
  ...postListPages,
  postsPage,
  newPostPage,
  postPage,
  editPostPage,
  feedPage,
]
