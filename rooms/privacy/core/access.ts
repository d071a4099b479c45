import { z } from 'zod'
import { roles } from '#kit/actor.ts'
import { AccountId } from '#kit/id.ts'
import { addMonths, dateInSeoul, Instant, type LocalDate, localDate, weekdayOf } from '#kit/korean-date.ts'

/** Why personal data of others are read: one of a short list, or words of one's own. */
export const AccessReason = z.enum(['roles', 'request', 'inspection', 'inquiry', 'other'])
export type AccessReason = z.infer<typeof AccessReason>

/** How long it stays written who read whose data: two years, which is enough for every size of office. */
export const accessLogDays = 730

/** The reason as it is kept; null when `other` is picked and no words say what. */
export function reasonToKeep(reason: AccessReason, words: string): string | null {
  if (words !== '') return reason === 'other' ? words : `${reason}: ${words}`
  return reason === 'other' ? null : reason
}

/** One line of the log: nobody (null) reads on the command line; `people` says how many were read of. */
export const AccessEntry = z.object({
  readBy: AccountId.nullable(),
  role: z.enum(roles),
  query: z.string(),
  title: z.object({ ko: z.string(), en: z.string() }),
  reason: z.string(),
  people: z.int(),
  at: Instant,
})
export type AccessEntry = z.infer<typeof AccessEntry>

/** How often one reader read of one person in a month. */
export const OftenRead = z.object({ readBy: AccountId.nullable(), accountId: AccountId, times: z.int() })
export type OftenRead = z.infer<typeof OftenRead>

/** From how many on it is worth asking about: people in one reading, or readings of one person in a month. */
export const noticeable = { people: 100, times: 10 } as const

/** What an auditor should ask about: very many people at once, or read outside the hours of work. */
export const AccessSign = z.enum(['many', 'outside-hours'])
export type AccessSign = z.infer<typeof AccessSign>

/** Decides what is noticeable of a reading. Hours of work: Monday to Friday, 9 to 18 in Seoul; holidays are not known. */
export function signsOf({ people, at }: Pick<AccessEntry, 'people' | 'at'>): readonly AccessSign[] {
  const signs: AccessSign[] = people >= noticeable.people ? ['many'] : []
  const hour = (new Date(at).getUTCHours() + 9) % 24
  const atRest = ['토', '일'].includes(weekdayOf(dateInSeoul(at)))
  return atRest || hour < 9 || hour >= 18 ? [...signs, 'outside-hours'] : signs
}

/** The first day of a month (`2026-11`) and that of the next. */
export function monthBounds(month: string): { readonly from: LocalDate; readonly before: LocalDate } {
  const from = localDate(`${month}-01`)
  return { from, before: addMonths(from, 1) }
}

/** The beginning of a day in Seoul. */
export const beginningOf = (day: LocalDate): Instant => Instant.parse(new Date(`${day}T00:00:00+09:00`).toISOString())
