import type { Page } from '#kernel/page.ts'
import { accessPage } from './access-page.tsx'
import { destructionPage } from './destruction-page.tsx'
import { impactPage } from './impact-page.tsx'
import { minePage } from './mine-page.tsx'
import { privacyPage } from './privacy-page.tsx'
import { registerPage } from './register-page.tsx'
import { requestsPage } from './requests-page.tsx'
import { workPage } from './work-page.tsx'

export const pages: readonly Page[] = [
  privacyPage,
  registerPage,
  impactPage,
  requestsPage,
  minePage,
  workPage,
  accessPage,
  destructionPage,
]
