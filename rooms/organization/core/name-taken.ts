import { z } from 'zod'
import { normaliseName } from '#kit/korean-text.ts'
import { ok, type Result, refuse } from '#kit/result.ts'

/** The district has one of that name already; spaces, brackets and middle dots make no other name. */
export const NameTaken = z.object({ kind: z.literal('name-taken'), name: z.string(), takenBy: z.string() })
export type NameTaken = z.infer<typeof NameTaken>

interface Named {
  readonly id: string
  readonly name: string
  readonly aliases?: readonly string[]
}

const namesOf = (thing: Named): readonly string[] => [thing.name, ...(thing.aliases ?? [])].map(normaliseName)

/**
 * Decides whether a newcomer's names are free among the things of its kind. Refuses `name-taken` when one of its names
 * or aliases is one of theirs; entering the same id again is not a clash (history may be entered twice).
 */
export function nameIsFree<Thing extends Named>(existing: readonly Named[], newcomer: Thing): Result<Thing, NameTaken> {
  const names = namesOf(newcomer)
  const other = existing.find((one) => one.id !== newcomer.id && namesOf(one).some((name) => names.includes(name)))
  return other === undefined
    ? ok(newcomer)
    : refuse({ kind: 'name-taken' as const, name: newcomer.name, takenBy: other.name })
}

/** Finds the one thing a name as written stands for, aliases included; null when the district has none of that name. */
export function findByName<Thing extends Named>(things: readonly Thing[], written: string): Thing | null {
  const name = normaliseName(written)
  return things.find((thing) => namesOf(thing).includes(name)) ?? null
}
