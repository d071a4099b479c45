import type { Won } from '#kit/won.ts'
import type { CostLine } from './cost-line.ts'

/** What a budget is added up from: a line, or many lines of one project, account and source added up already. */
export interface LineSum extends Pick<CostLine, 'projectId' | 'fiscalYear' | 'accountName' | 'source' | 'stated'> {
  /** Before parts of a thousand won were rounded; without it, the stated amount. */
  readonly exact?: Won
  /** How many lines; without it, one. */
  readonly lines?: number
}
