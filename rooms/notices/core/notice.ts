import { z } from 'zod'
import { Subject } from '#kit/contract.ts'
import { idOf } from '#kit/id.ts'
import { addDays, dateInSeoul, Instant } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'

export const TellingId = idOf('TellingId')
export type TellingId = z.infer<typeof TellingId>

/** How somebody is told: on the site alone, at once to their contact as well, once a day in a digest, or not at all. */
export const means = ['in-app', 'at-once', 'digest', 'off'] as const
export const NoticeMeans = z.enum(means)
export type NoticeMeans = z.infer<typeof NoticeMeans>

const Words = z.object({ ko: z.string(), en: z.string() }).readonly()

/** What one person was told. */
export const Notice = z.object({
  tellingId: TellingId,
  kind: z.string(),
  words: Words,
  subject: Subject,
  path: z.string(),
  toldAt: Instant,
  readAt: Instant.nullable(),
})
export type Notice = z.infer<typeof Notice>

/** A thing that somebody follows, as it is called now; null where nothing is known of it any more. */
export const Followed = z.object({
  subject: Subject,
  title: z.string().nullable(),
  path: z.string().nullable(),
  followedAt: Instant,
})
export type Followed = z.infer<typeof Followed>

/** One kind with how one is told of it; of a needed kind one cannot be left untold. */
export const KindChoice = z.object({ kind: z.string(), title: Words, needed: z.boolean(), means: NoticeMeans })
export type KindChoice = z.infer<typeof KindChoice>

/** How somebody is told who has said nothing: of one's own duties and rights at once, of everything else on the site. */
export const usualMeans = ({ needed = false }: { readonly needed?: boolean }): NoticeMeans =>
  needed ? 'at-once' : 'in-app'

export type ChoiceRefused =
  | { readonly kind: 'kind-not-told'; readonly told: string }
  | { readonly kind: 'kind-needed'; readonly told: string }

/** Decides whether somebody may be told of kinds as they wish: of kinds that there are, and of no needed one not at all. */
export function chooseMeans(
  choices: readonly { readonly kind: string; readonly means: NoticeMeans }[],
  tells: ReadonlyMap<string, { readonly needed?: true }>,
): Result<null, ChoiceRefused> {
  for (const { kind, means: wished } of choices) {
    const told = tells.get(kind)
    if (told === undefined) return refuse({ kind: 'kind-not-told', told: kind })
    if (told.needed === true && wished === 'off') return refuse({ kind: 'kind-needed', told: kind })
  }
  return ok(null)
}

/** How many things one person may follow. */
export const mostFollowed = 1000

/** How long what was told is kept: a year. */
export const keptDays = 365

/**
 * Decides up to when what was told goes into the digest that is due: the last time that the clock in Seoul stood at the
 * hour. A server that was away at that hour makes up for it.
 */
export function digestedUntil(now: Instant, hour: number): Instant {
  const at = (day: string) =>
    new Date(`${day}T${String(hour).padStart(2, '0')}:00:00.000+09:00`).toISOString() as Instant
  const today = dateInSeoul(now)
  return at(today) <= now ? at(today) : at(addDays(today, -1))
}
