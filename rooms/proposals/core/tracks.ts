import { z } from 'zod'
import { addDays, type LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { Clock } from '#rooms/cycle/core/clock.ts'
import type { State, Track } from './proposal.ts'

export const verdicts = ['adopted', 'partly-adopted', 'not-adopted', 'suitable', 'conditional', 'unsuitable'] as const
export const Verdict = z.enum(verdicts)
export type Verdict = z.infer<typeof Verdict>

/** What a district sets for a track. */
export const TrackRules = z
  .object({
    /** How many must support a proposal before a department looks at it; 0 asks for none. */
    needed: z.int().min(0).max(1_000_000),
    supportDays: z.int().min(0).max(366),
    /** How long the office has to answer, from the day it is received. */
    clock: Clock,
    /** How long the text may be mended without making another version. */
    editHours: z.int().min(0).max(720),
    /** After how many bounces between departments the budget office decides. */
    bounces: z.int().min(1).max(20),
  })
  .readonly()
export type TrackRules = z.infer<typeof TrackRules>

/** Decides whether a track can be ruled so: where support is needed, there are days in which to give it. */
export const mayRule = ({
  needed,
  supportDays,
}: TrackRules): Result<null, { readonly kind: 'support-days-missing' }> =>
  needed > 0 && supportDays === 0 ? refuse({ kind: 'support-days-missing' }) : ok(null)

interface TrackEnds {
  readonly rules: TrackRules
  /** With what the office can answer. */
  readonly verdicts: readonly Verdict[]
}

const aMonth = { kind: 'months', months: 1 } as const
const common = { clock: aMonth, editHours: 24, bounces: 3 }

/**
 * The tracks as data: a suggestion is answered within a month (국민 제안 규정); a policy proposal once 20 have supported
 * it in 20 days; of the participatory budget a department says whether it is suitable, and residents vote.
 */
export const trackEnds: Readonly<Record<Track, TrackEnds>> = {
  suggestion: {
    rules: { ...common, needed: 0, supportDays: 0 },
    verdicts: ['adopted', 'partly-adopted', 'not-adopted'],
  },
  policy: {
    rules: { ...common, needed: 20, supportDays: 20 },
    verdicts: ['adopted', 'partly-adopted', 'not-adopted'],
  },
  budget: {
    rules: { ...common, needed: 0, supportDays: 0 },
    verdicts: ['suitable', 'conditional', 'unsuitable'],
  },
}

/** Which verdicts must say why: those that do not give what was asked for. */
export const needsReasonCode = (verdict: Verdict): boolean => verdict === 'not-adopted' || verdict === 'unsuitable'

/** Where a proposal of a track begins: with its support, where some is needed, else with the office. */
export const beginning = (
  rules: TrackRules,
  on: LocalDate,
): { readonly state: State; readonly supportUntil: LocalDate | null } =>
  rules.needed === 0
    ? { state: 'received', supportUntil: null }
    : { state: 'supporting', supportUntil: addDays(on, rules.supportDays) }
