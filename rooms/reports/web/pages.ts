import type { Page } from '#kernel/page.ts'
import { assemblyPage } from './assembly-page.tsx'
import { issuedListPage, issuedPage } from './issued-pages.tsx'
import { orderPage } from './order-page.tsx'
import { packageFilePage, packagesPage } from './packages-page.tsx'
import { issuedFilePage, paperFilePage } from './paper-file-page.ts'
import { paperPage } from './paper-page.tsx'
import { papersPage } from './papers-page.tsx'

export const pages: readonly Page[] = [
  papersPage,
  ...[issuedListPage, issuedPage, issuedFilePage],
  ...[packagesPage, packageFilePage],
  assemblyPage,
  ...[paperPage, paperFilePage, orderPage],
]
