import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { Instant, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { ReportName } from './report-name.ts'

export const IssueId = idOf('IssueId')
export type IssueId = z.infer<typeof IssueId>

/** 대시민공개, 부분공개, 비공개 (domain.md 4.4). */
export const disclosures = ['public', 'partial', 'closed'] as const
export const Disclosure = z.enum(disclosures)

/** A paper as it was issued: a frozen copy of its document stands beside it, told by its hash. */
export const IssuedReport = z
  .object({
    id: IssueId,
    report: ReportName,
    /** What it is of: a plan, a meeting, a ballot. */
    of: z.string(),
    title: z.string(),
    version: z.int().min(1),
    issuedOn: LocalDate,
    recordedAt: Instant,
    /** The number that the office's own system of approval gave it; null until then. */
    documentNumber: z.string().nullable(),
    disclosure: Disclosure,
    /** Why it was issued anew; null for the first version. */
    reason: z.string().nullable(),
    /** SHA-256 of the frozen document as canonical JSON, in hexadecimal digits. */
    hash: z.string(),
  })
  .readonly()
export type IssuedReport = z.infer<typeof IssuedReport>

export const IssueRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nothing-changed'), version: z.int() }),
  z.object({ kind: z.literal('reason-for-new-version'), field: z.literal('reason'), version: z.int() }),
])
export type IssueRefusal = z.infer<typeof IssueRefusal>

/**
 * Decides which version a paper is issued as: the next after the latest, with a reason. Refuses `nothing-changed` where
 * the document is the one that stands, and `reason-for-new-version` where none is given.
 */
export function nextVersion(
  latest: Pick<IssuedReport, 'version' | 'hash'> | null,
  hash: string,
  reason: string | null,
): Result<number, IssueRefusal> {
  if (latest === null) return ok(1)
  if (latest.hash === hash) return refuse({ kind: 'nothing-changed', version: latest.version })
  return reason === null
    ? refuse({ kind: 'reason-for-new-version', field: 'reason', version: latest.version })
    : ok(latest.version + 1)
}
