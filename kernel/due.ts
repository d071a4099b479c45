import type { LocalDate } from '#kit/korean-date.ts'
import type { QueryContext } from './handler.ts'
import type { Telling } from './telling.ts'

/** What is due soon, and who is to be reminded of it. Of a subject's deadline people are told once. */
export interface Due extends Telling {
  readonly deadline: LocalDate
}

/** Says what is due soon: each room has its own handed to the room of notices by `apps/`, which asks once a day. */
export type DueSoon = (context: QueryContext) => Promise<readonly Due[]>
