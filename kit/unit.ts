import { z } from 'zod'

/** What a role may be held for, where it is not held for the whole district. */
export const unitKinds = ['department', 'subcommittee'] as const
export type UnitKind = (typeof unitKinds)[number]

/** A department of the office, or a subcommittee, by its id in the organization. */
export const Unit = z.object({ kind: z.enum(unitKinds), id: z.string() }).readonly()
export type Unit = z.infer<typeof Unit>

/** A unit as people call it. */
export const NamedUnit = z.object({ kind: z.enum(unitKinds), id: z.string(), name: z.string() }).readonly()
export type NamedUnit = z.infer<typeof NamedUnit>

export const isSameUnit = (one: Unit, other: Unit): boolean => one.kind === other.kind && one.id === other.id
