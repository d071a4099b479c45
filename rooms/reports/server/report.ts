import type { Ask } from '#kernel/handler.ts'
import type { Title } from '#kit/contract.ts'
import { type Result, refuse } from '#kit/result.ts'
import type { OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import type { ReportName } from '../core/report-name.ts'

interface NotFound {
  readonly kind: 'report-subject-not-found'
}

export interface ReportChoice {
  readonly of: string
  readonly label: string
}

/**
 * A paper that can be made of the district's data: what one chooses it from, and how it is made. It asks the rooms by
 * their contracts for the actor who wants it, so that nobody is told by a paper what a page would not tell.
 */
export interface Report {
  readonly name: ReportName
  readonly title: Title
  readonly of: Title
  readonly choices: (ask: Ask) => Promise<readonly ReportChoice[]>
  readonly make: (ask: Ask, of: string) => Promise<Result<OfficialDocument, NotFound>>
}

/** There is nothing of that to make a paper of, or it is not for whoever asks. */
export const notFound = refuse({ kind: 'report-subject-not-found' } as const)
