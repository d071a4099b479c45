import { z } from 'zod'

/** By what lots are balanced: one after the other from each group. */
export const strata = ['dong', 'age', 'sex'] as const
export const Stratum = z.enum(strata)
export type Stratum = z.infer<typeof Stratum>

export const ageBands = ['under-20', '20s', '30s', '40s', '50s', '60s', 'over-70'] as const
export const AgeBand = z.enum(ageBands)
export type AgeBand = z.infer<typeof AgeBand>

export const sexes = ['female', 'male'] as const
export const Sex = z.enum(sexes)
export type Sex = z.infer<typeof Sex>

/** The number of a participant at one forum, from 1, in the order in which they registered. It says nothing elsewhere. */
export const RegistrationNo = z.int().min(1).max(100_000)

/** Whether one has a seat or waits for one. */
export const Standing = z.enum(['seated', 'waiting'])
export type Standing = z.infer<typeof Standing>

/** What a participant says of themselves, for lots to be balanced by: nobody has to. */
export interface Background {
  readonly dongId: string | null
  readonly ageBand: AgeBand | null
  readonly sex: Sex | null
}

const fields = { dong: 'dongId', age: 'ageBand', sex: 'sex' } as const

/** The first thing that a participant has to say of themselves for the lots to be balanced, and has not; else null. */
export const backgroundMissing = (
  background: Background,
  needed: readonly Stratum[],
): (typeof fields)[Stratum] | null =>
  needed.map((stratum) => fields[stratum]).find((field) => background[field] === null) ?? null
