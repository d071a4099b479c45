import { z } from 'zod'
import { Subject } from './contract.ts'
import { LocalDate } from './korean-date.ts'

/**
 * How one takes part: by answering or proposing, by a form while there are seats, by lots among those who signed up, on a
 * waiting list once all seats are taken, or by simply coming.
 */
export const ways = ['answer', 'sign-up', 'lots', 'wait', 'come'] as const

/** Something in which residents take part between two days. */
export const Opening = Subject.extend({
  title: z.string(),
  /** Its page, below the district's address. */
  path: z.string(),
  way: z.enum(ways),
  /** Its first day; null where it needs no waiting for. */
  opensOn: LocalDate.nullable(),
  /** Its last day; null where none is set. */
  closesOn: LocalDate.nullable(),
})
export type Opening = Readonly<z.infer<typeof Opening>>
