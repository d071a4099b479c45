import type { QueryContext } from '#kernel/handler.ts'
import type { NamedUnit } from '#kit/unit.ts'

/** The departments and subcommittees of the district; they stand in a room below, so `apps/` hands this in. */
export type KnownUnits = (context: QueryContext) => Promise<readonly NamedUnit[]>

export const noUnits: KnownUnits = async () => []
