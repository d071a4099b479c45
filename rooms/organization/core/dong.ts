import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import type { Result } from '#kit/result.ts'
import { type NameTaken, nameIsFree } from './name-taken.ts'

export const DongId = idOf('DongId')
export type DongId = z.infer<typeof DongId>

/** A dong: the smallest unit with an office and a residents' council of its own (Geumcheon has ten). */
export const Dong = z.object({ id: DongId, name: z.string().min(1) }).readonly()
export type Dong = z.infer<typeof Dong>

/** Decides whether a dong may be added to a district. Refuses `name-taken` when another dong bears the name. */
export const addDong = (existing: readonly Dong[], dong: Dong): Result<Dong, NameTaken> => nameIsFree(existing, dong)
