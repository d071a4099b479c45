import { z } from 'zod'
import { Finding } from '#kit/lint.ts'
import { Won } from '#kit/won.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { FiscalYear } from './account.ts'
import { SourceAmount } from './budget-view.ts'
import { CostLine } from './cost-line.ts'
import { MultiYearView } from './multi-year.ts'
import { Programme } from './programme.ts'
import { ShareRule } from './share-rule.ts'

const seenLine = z.object({
  ...CostLine.unwrap().shape,
  /** What the formula gives; none for a lump sum, or where it gives no whole won. */
  computed: Won.nullable(),
  compilationItem: z.string(),
})

/** All that is known of what a project costs. A project without lines has version 0 and no lines. */
export const ProjectLines = z.object({
  projectId: ProjectId,
  version: z.int(),
  lines: z.array(seenLine),
  total: Won,
  bySource: z.array(SourceAmount),
  findings: z.array(Finding),
  /** Its multi-year table with its margins, and the version to base the next one on; 0 and null for none. */
  multiYear: MultiYearView.nullable(),
  multiYearVersion: z.int(),
  /** By which rule sources share it, by year. */
  shareRules: z.array(z.object({ fiscalYear: FiscalYear, rule: ShareRule })),
  /** 정책사업, 단위사업, 세부사업 above it, by year. */
  placements: z.array(z.object({ fiscalYear: FiscalYear, path: z.array(Programme) })),
})
