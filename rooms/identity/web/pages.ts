import type { Page } from '#kernel/page.ts'
import { accountPage } from './account-page.tsx'
import { accountsPage } from './accounts-page.tsx'
import { codePage } from './code-page.tsx'
import { enrolPage } from './enrol-page.tsx'
import { joinPage } from './join-page.tsx'
import { provePage } from './prove-page.tsx'
import { backFromProviderPage, withProviderPage } from './provider-pages.tsx'
import { recoverPage } from './recover-page.tsx'
import { signInPage } from './sign-in-page.tsx'

export const pages: readonly Page[] = [
  signInPage,
  withProviderPage,
  backFromProviderPage,
  joinPage,
  codePage,
  recoverPage,
  provePage,
  enrolPage,
  accountPage,
  accountsPage,
]
