import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { AccountId } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { HandOverWorkRefusal, WorkHandoverId } from './core/hand-over-work.ts'
import * as may from './core/permissions.ts'
import { NamedDepartment } from './core/round-board.ts'

/** From the day the command takes effect; an officer hands over one's own work (`fromId` left out), a head that of others. */
export const handOverWork = command({
  name: 'screening.hand-over-work',
  title: { ko: '맡은 검토를 모두 인계한다', en: 'Hand all of one’s reviews over' },
  done: { ko: '인계했습니다. 두 사람에게 알렸습니다.', en: 'Handed over. Both were told.' },
  permission: may.mayFillReviews,
  input: z.strictObject({
    handoverId: WorkHandoverId,
    departmentId: DepartmentId,
    fromId: AccountId.nullable().default(null),
    toId: AccountId,
    reason: z.string().trim().min(1).max(1000),
  }),
  reply: z.object({ handoverId: WorkHandoverId, reviews: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    ...HandOverWorkRefusal.options,
    z.object({ kind: z.literal('handover-id-taken'), field: z.literal('handoverId') }),
    z.object({ kind: z.literal('no-such-department'), field: z.literal('departmentId') }),
  ]),
})

/** The hand-overs of the departments for which one acts, the latest first, without the people. */
export const listWorkHandovers = query({
  name: 'screening.list-work-handovers',
  title: { ko: '인계한 내력을 본다', en: 'List the hand-overs of work' },
  permission: may.maySeeReviews,
  input: z.object({}),
  reply: z.object({
    today: LocalDate,
    /** For which one may hand over. */
    departments: z.array(NamedDepartment),
    handovers: z.array(
      z.object({
        department: z.string(),
        handedOn: LocalDate,
        reason: z.string(),
        role: z.string(),
        reviews: z.int(),
      }),
    ),
  }),
  refusal: noRefusals,
})
