import type { Page } from '#kernel/page.ts'
import { boardPage } from './board-page.tsx'
import { evidencePage } from './evidence-page.tsx'
import { measurePage } from './measure-page.tsx'
import { progressPage } from './progress-page.tsx'
import { reportPage } from './report-page.tsx'
import { stagesPage } from './stages-page.tsx'

export const pages: readonly Page[] = [boardPage, progressPage, stagesPage, reportPage, measurePage, evidencePage]
