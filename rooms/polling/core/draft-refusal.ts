import { z } from 'zod'
import type { ManifestFault } from '#rooms/voting/core/protocol/manifest-faults.ts'

/** What may be wrong with a draft beyond the shape of its fields. */
export const draftFaults = [
  'no-contest',
  'contest-untitled',
  'no-options',
  'option-line-unread',
  'too-many-options',
  'conflict-line-unread',
  'limit-line-unread',
  'limit-amount-unread',
  'limit-place-missing',
  'limit-option-missing',
  'limit-twice',
  'too-many-limits',
  'style-line-unread',
  'no-channel',
  'style-not-of-channel',
  'no-way',
  'no-identity-provider',
  'nobody-belongs',
  'order-seed-missing',
  'weights-not-whole',
  'turnout-source-missing',
  'closed-needs-online',
  'closes-before-opening',
  'id-twice',
  'style-of-contests',
  'plain-length',
  'costs-for-ties',
  'paper-by-ballot',
  'weights-of-channels',
  'minimum-and-maximum',
  'points-of-kind',
  'highest-of-kind',
  'rule-of-kind',
  'budget-of-rule',
  'conflict-of-rule',
  'limit-of-rule',
  'misfit-of-rule',
  'costs-missing',
] as const
export type DraftFault = (typeof draftFaults)[number]

/** Why a draft is no vote yet: what is wrong, at which field, and on which line of it where it has lines. */
export const DraftRefused = z.object({
  kind: z.enum(draftFaults),
  field: z.string(),
  line: z.int().nullable().default(null),
})
export type DraftRefused = z.infer<typeof DraftRefused>

/** The fields at which the faults of a manifest are said. The contest's faults are looked for contest by contest. */
const fields: Readonly<Partial<Record<ManifestFault, string>>> = {
  'closes-before-opening': 'closesOn',
  'id-twice': 'contests',
  'style-of-contests': 'styles',
  'plain-length': 'contests',
  'costs-for-ties': 'tie',
  'paper-by-ballot': 'paper',
  'weights-of-channels': 'weightOnline',
}
const fieldsOfContest: Readonly<Partial<Record<ManifestFault, string>>> = {
  'minimum-and-maximum': 'max',
  'points-of-kind': 'points',
  'highest-of-kind': 'highest',
  'rule-of-kind': 'rule',
  'budget-of-rule': 'budget',
  'conflict-of-rule': 'conflicts',
  'limit-of-rule': 'limits',
  'misfit-of-rule': 'misfit',
  'costs-missing': 'options',
}

/** Says a fault of the manifest at the field of the draft from which it comes; a fault that no draft can have is a bug. */
export function refusalOf(fault: ManifestFault, contest: number | null): DraftRefused {
  const field = contest === null ? fields[fault] : `contests.${contest}.${fieldsOfContest[fault]}`
  const kind = draftFaults.find((known) => known === fault)
  if (kind === undefined || field === undefined) throw new Error(`A draft was made into a manifest with ${fault}.`)
  return { kind, field, line: null }
}
