import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { Won } from '#kit/won.ts'
import { ApplicationId } from './application.ts'
import { callPhases, GrantCall } from './grant-call.ts'
import { grantStates } from './grant-life.ts'
import { SheetRow } from './screening.ts'

/** Public sums of a call. */
export const CallView = z.object({
  call: GrantCall,
  department: z.string(),
  phase: z.enum(callPhases),
  applications: z.int(),
  chosen: z.int(),
  /** Won granted, paid and returned of its grants; `bound` is what of its money is not free again. */
  ...{ granted: Won, paid: Won, returned: Won, bound: Won },
})
export type CallView = z.infer<typeof CallView>

/** An application as everybody may see it once the call is decided, with scores for those who keep the call. */
export const ApplicationView = z.object({
  ...{ id: ApplicationId, applicant: z.string(), title: z.string(), asked: Won, appliedOn: LocalDate },
  withdrawn: z.boolean(),
  mean: z.string().nullable(),
  rank: z.int().nullable(),
  tied: z.boolean(),
  sheet: z.array(SheetRow),
  placed: z.object({ as: z.enum(['chosen', 'reserve']), place: z.int() }).nullable(),
  state: z.enum(grantStates).nullable(),
  granted: Won.nullable(),
  own: z.boolean(),
})
export type ApplicationView = z.infer<typeof ApplicationView>
