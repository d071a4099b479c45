import { z } from 'zod'
import { addDays, compareDates, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'

/** What an appeal (이의신청) is about. */
export const appealSubjects = ['has-voted', 'not-admitted', 'proof', 'receipt', 'result', 'other'] as const
export const AppealSubject = z.enum(appealSubjects)
export type AppealSubject = z.infer<typeof AppealSubject>

/** The office answers an appeal; whoever filed it may take it back. */
export const appealOutcomes = ['accepted', 'rejected', 'withdrawn'] as const
export const AppealOutcome = z.enum(appealOutcomes)
export type AppealOutcome = z.infer<typeof AppealOutcome>

export const Appeal = z
  .object({
    /** Counted within the vote, in the order of filing. */
    no: z.int().min(1),
    about: AppealSubject,
    what: z.string(),
    /** A confirmation number or the beginning of a receipt, where one is at hand. */
    reference: z.string().nullable(),
    filedOn: LocalDate,
    answerBy: LocalDate,
    /** How it ended; null while the office owes an answer. */
    outcome: AppealOutcome.nullable(),
    answer: z.string().nullable(),
    endedOn: LocalDate.nullable(),
  })
  .readonly()
export type Appeal = z.infer<typeof Appeal>

/** Within so many days the office answers: a vote is open for about a week, and whoever is let in should still vote. */
const answerDays = 3

/** Whether it looks like a resident registration number, which nobody may be asked for (Personal Information Protection Act, art. 24-2). */
const residentNumber = /(?<!\d)\d{6}\s?[-–]?\s?[1-8]\d{6}(?!\d)/

/** What of a vote decides whether appeals are still taken. */
export interface AppealTimes {
  readonly isAnnounced: boolean
  /** The last day for objections to the result; null before there is one. */
  readonly objectionsUntil: LocalDate | null
  readonly certifiedOn: LocalDate | null
}

export const AppealNotTaken = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('vote-not-announced') }),
  z.object({ kind: z.literal('appeals-over'), until: LocalDate }),
])
export type AppealNotTaken = z.infer<typeof AppealNotTaken>

/** Decides whether appeals are taken on a day: from the announcement to the end of the objections, and none once certified. */
export function mayAppealOn(times: AppealTimes, today: LocalDate): Result<null, AppealNotTaken> {
  if (!times.isAnnounced) return refuse({ kind: 'vote-not-announced' })
  const { certifiedOn, objectionsUntil } = times
  if (certifiedOn !== null) return refuse({ kind: 'appeals-over', until: certifiedOn })
  return objectionsUntil !== null && compareDates(today, objectionsUntil) > 0
    ? refuse({ kind: 'appeals-over', until: objectionsUntil })
    : ok(null)
}

export const FileAppealRefusal = z.discriminatedUnion('kind', [
  ...AppealNotTaken.options,
  z.object({ kind: z.literal('resident-number-given'), field: z.enum(['what', 'reference']) }),
])
export type FileAppealRefusal = z.infer<typeof FileAppealRefusal>

/** Takes in an appeal, with the day by which it is answered. Refuses what looks like a resident registration number. */
export function fileAppeal(
  filed: Pick<Appeal, 'no' | 'about' | 'what' | 'reference'>,
  times: AppealTimes,
  today: LocalDate,
): Result<Appeal, FileAppealRefusal> {
  const taken = mayAppealOn(times, today)
  if (!taken.ok) return taken
  for (const field of ['what', 'reference'] as const)
    if (residentNumber.test(filed[field] ?? '')) return refuse({ kind: 'resident-number-given', field })
  const open = { filedOn: today, answerBy: addDays(today, answerDays), outcome: null, answer: null, endedOn: null }
  return ok({ ...filed, ...open })
}

export const EndAppealRefusal = z.object({ kind: z.literal('appeal-ended') })
export type EndAppealRefusal = z.infer<typeof EndAppealRefusal>

/** Ends an appeal by the office's answer, or by its being taken back; once. */
export const endAppeal = (
  appeal: Appeal,
  end: Pick<Appeal, 'outcome' | 'answer'>,
  today: LocalDate,
): Result<Appeal, EndAppealRefusal> =>
  appeal.outcome === null ? ok({ ...appeal, ...end, endedOn: today }) : refuse({ kind: 'appeal-ended' })

/** How many appeals there were about one thing, by how they ended; open are those that wait for the answer. */
export interface AppealCount extends Readonly<Record<AppealOutcome | 'open' | 'all', number>> {
  readonly about: AppealSubject
}

/** Counts appeals by what they are about, those alone of which there is one. */
export const countAppeals = (appeals: readonly Appeal[]): readonly AppealCount[] =>
  appealSubjects.flatMap((about) => {
    const own = appeals.filter((appeal) => appeal.about === about)
    const ended = (outcome: AppealOutcome | null) => own.filter((appeal) => appeal.outcome === outcome).length
    const counted = {
      ...{ about, open: ended(null), all: own.length },
      ...{ accepted: ended('accepted'), rejected: ended('rejected'), withdrawn: ended('withdrawn') },
    }
    return own.length === 0 ? [] : [counted]
  })

/** Whether the office owes an answer whose day is over. */
export const isOverdue = ({ outcome, answerBy }: Pick<Appeal, 'outcome' | 'answerBy'>, today: LocalDate): boolean =>
  outcome === null && compareDates(today, answerBy) > 0
