import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { FindingKey, findingKey, type ToldFinding } from './finding-key.ts'
import { ReviewSubject, subjectKey } from './review-subject.ts'

export const PassId = idOf('PassId')
export type PassId = z.infer<typeof PassId>

/** An error that the team head let pass with a written reason; open (미결) until mended or withdrawn (domain.md 7). */
export const FindingPass = z
  .object({
    id: PassId,
    subject: ReviewSubject,
    findingKey: FindingKey,
    rule: z.string(),
    /** What the error said when it was passed. */
    sentence: z.object({ ko: z.string(), en: z.string() }),
    reason: z.string().min(1),
    role: z.string(),
    passedAt: Instant,
    withdrawnAt: Instant.nullable(),
    withdrawnReason: z.string().nullable(),
  })
  .readonly()
export type FindingPass = z.infer<typeof FindingPass>

export const isStanding = (pass: FindingPass): boolean => pass.withdrawnAt === null

/** A finding beside its key and the pass that covers it, if any. */
export interface WeighedFinding {
  readonly key: string
  readonly finding: ToldFinding
  readonly pass: FindingPass | null
}

/**
 * Chooses the passes that can cover findings of a subject: its own, and, where a finding is about another subject (a
 * project within a frozen version), those given there. As the key holds what was stated and computed, such a pass holds
 * only for a version made from exactly that content.
 */
export const passesThatCover = (
  subject: ReviewSubject,
  findings: readonly ToldFinding[],
  all: readonly FindingPass[],
): readonly FindingPass[] => {
  const kept = new Set([subjectKey(subject), ...findings.map((one) => `${one.subject.kind}/${one.subject.id}`)])
  return all.filter((pass) => kept.has(subjectKey(pass.subject)))
}

/** Sets each finding of a subject beside the standing pass that covers it. */
export const weigh = (findings: readonly ToldFinding[], passes: readonly FindingPass[]): readonly WeighedFinding[] =>
  findings.map((finding) => {
    const key = findingKey(finding)
    return { key, finding, pass: passes.find((pass) => isStanding(pass) && pass.findingKey === key) ?? null }
  })

/** The errors that stop a review and a publication: those that nobody has passed. */
export const stoppingErrors = (weighed: readonly WeighedFinding[]): readonly WeighedFinding[] =>
  weighed.filter(({ finding, pass }) => finding.severity === 'error' && pass === null)

/** How a pass stands today: open while its error is there, mended once it is gone, withdrawn by decision. */
export type PassState = 'open' | 'mended' | 'withdrawn'

export function passState(pass: FindingPass, findings: readonly ToldFinding[]): PassState {
  if (!isStanding(pass)) return 'withdrawn'
  return findings.some((finding) => findingKey(finding) === pass.findingKey) ? 'open' : 'mended'
}

export const PassRefusal = z.object({ kind: z.enum(['finding-not-found', 'finding-is-no-error', 'finding-passed']) })
export type PassRefusal = z.infer<typeof PassRefusal>

/** Decides whether a finding of a subject can be passed: it must be there now, be an error, and not be passed yet. */
export function passFinding(
  key: string,
  findings: readonly ToldFinding[],
  passes: readonly FindingPass[],
): Result<ToldFinding, PassRefusal> {
  const weighed = weigh(findings, passes).filter((one) => one.key === key)
  const [first] = weighed
  if (first === undefined) return refuse({ kind: 'finding-not-found' })
  if (first.finding.severity !== 'error') return refuse({ kind: 'finding-is-no-error' })
  return first.pass === null ? ok(first.finding) : refuse({ kind: 'finding-passed' })
}
