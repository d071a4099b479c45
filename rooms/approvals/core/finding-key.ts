import { z } from 'zod'
import { Finding } from '#kit/lint.ts'

/** A finding with its sentence in both languages, as the room that found it tells it. */
export const ToldFinding = Finding.extend({ sentence: z.object({ ko: z.string(), en: z.string() }) })
export type ToldFinding = z.infer<typeof ToldFinding>

export const FindingKey = z.string().trim().min(1).max(4000)

/**
 * The key by which a finding is known again: its rule, what it is about, what was stated and computed, and its
 * parameters in the order of their names. Another number is another finding: a pass for the one does not cover the other.
 */
export function findingKey({ rule, subject, stated, computed, params }: Finding): string {
  const sorted = Object.entries(params).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const parts = [
    rule,
    `${subject.kind}/${subject.id}`,
    `stated=${stated ?? ''}`,
    `computed=${computed ?? ''}`,
    ...sorted.map(([name, value]) => `${name}=${value}`),
  ]
  return parts.join(' | ').replaceAll(/\s+/g, ' ').trim().slice(0, 4000)
}
