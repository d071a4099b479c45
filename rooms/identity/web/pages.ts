import type { Page } from '#kernel/page.ts'
import { accountsPage } from './accounts-page.tsx'
import { signInPage } from './sign-in-page.tsx'

export const pages: readonly Page[] = [signInPage, accountsPage]
