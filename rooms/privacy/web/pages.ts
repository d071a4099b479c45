import type { Page } from '#kernel/page.ts'
import { impactPage } from './impact-page.tsx'
import { privacyPage } from './privacy-page.tsx'
import { registerPage } from './register-page.tsx'

export const pages: readonly Page[] = [privacyPage, registerPage, impactPage]
