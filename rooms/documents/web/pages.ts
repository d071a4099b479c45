import type { Page } from '#kernel/page.ts'
import { checkPage } from './check-page.tsx'

export const pages: readonly Page[] = [checkPage]
