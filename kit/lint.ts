import { z } from 'zod'
import { Subject } from './contract.ts'

/** How grave a finding is: an error must be put right, a warning looked at, a note only known. */
export const Severity = z.enum(['error', 'warning', 'note'])
export type Severity = z.infer<typeof Severity>

/**
 * What a rule found wrong with a thing, as plain data: what the source states, what the rule computed. The sentence is
 * made from `rule` and `params` by the room's message catalogue.
 */
export const Finding = z.object({
  rule: z.string(),
  severity: Severity,
  subject: Subject,
  stated: z.string().optional(),
  computed: z.string().optional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Finding = Readonly<z.infer<typeof Finding>>
