import type { Won } from '#kit/won.ts'
import type { CostLine } from './cost-line.ts'

/** What a budget is added up from by account: a line, or many lines of one account and source added up already. */
export interface LineSum extends Pick<CostLine, 'fiscalYear' | 'accountName' | 'source' | 'stated'> {
  /** Before parts of a thousand won were rounded; without it, the stated amount. */
  readonly exact?: Won
  /** How many lines; without it, one. */
  readonly lines?: number
}

/** The same by project: a line, or many lines of one project and source. */
export interface ProjectSum extends Pick<CostLine, 'projectId' | 'fiscalYear' | 'source' | 'stated'> {
  /** How many lines; without it, one. */
  readonly lines?: number
}

/** The same lines added up both ways. */
export interface LineSums {
  readonly byAccount: readonly LineSum[]
  readonly byProject: readonly ProjectSum[]
}
