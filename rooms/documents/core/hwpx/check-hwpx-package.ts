import { checkCounts } from './check-counts.ts'
import { checkOrder } from './check-order.ts'
import { checkPackage } from './check-package.ts'
import { checkReferences } from './check-references.ts'
import { checkTables } from './check-tables.ts'
import { checkValues } from './check-values.ts'
import type { HwpxFinding } from './fault.ts'
import type { HwpxPackage } from './package.ts'

/** Checks a package as Hangul and other readers need it: its parts, then what stands in them. */
export const checkHwpxPackage = (of: HwpxPackage): readonly HwpxFinding[] => [
  ...checkPackage(of),
  ...checkCounts(of),
  ...checkReferences(of),
  ...checkTables(of),
  ...checkOrder(of),
  ...checkValues(of),
]
