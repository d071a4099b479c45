import { type RawBuilder, sql } from 'kysely'

/** A value for a jsonb column. Without it `pg` would send an array as a PostgreSQL array. */
export const jsonb = <T>(value: T): RawBuilder<T> => sql<T>`${JSON.stringify(value)}::jsonb`
