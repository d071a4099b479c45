import { z } from 'zod'
import { command, only, query } from '#kit/contract.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { DepartmentReview } from './core/department-review.ts'
import { FilledReply, FilledRows, NothingFilled } from './core/filled-rows.ts'
import { LinkSecret } from './core/link-secret.ts'
import * as may from './core/permissions.ts'
import { ReviewRound, RoundId } from './core/review-round.ts'
import { NamedDepartment } from './core/round-board.ts'

/** A link that is wrong, withdrawn or ended says the same: nobody learns which. */
const noLink = only('link-not-valid')

export const drawLink = command({
  name: 'screening.draw-link',
  title: { ko: '부서의 링크를 만든다', en: 'Draw a department’s link' },
  permission: may.mayKeepRounds,
  unrecorded: ['secret'],
  input: z.strictObject({ roundId: RoundId, departmentId: DepartmentId, secret: LinkSecret }),
  reply: z.object({ departmentId: DepartmentId }),
  refusal: only('round-not-found', 'round-is-closed', 'secret-taken'),
})

export const withdrawLink = command({
  name: 'screening.withdraw-link',
  title: { ko: '부서의 링크를 거둔다', en: 'Withdraw a department’s link' },
  permission: may.mayKeepRounds,
  input: z.strictObject({ roundId: RoundId, departmentId: DepartmentId }),
  reply: z.object({ departmentId: DepartmentId }),
  refusal: only('no-link-stands'),
})

export const fillByLink = command({
  name: 'screening.fill-by-link',
  title: { ko: '링크로 검토의견을 적는다', en: 'Fill reviews by a link' },
  permission: may.mayFillByLink,
  unrecorded: ['secret'],
  input: z.strictObject({ secret: LinkSecret, submit: z.boolean(), rows: FilledRows }),
  reply: FilledReply,
  refusal: z.discriminatedUnion('kind', [noLink, NothingFilled]),
})

export const seeByLink = query({
  name: 'screening.see-by-link',
  title: { ko: '링크로 부서의 검토를 본다', en: 'See a department’s reviews by a link' },
  permission: may.mayFillByLink,
  sent: 'body',
  input: z.object({ secret: z.string().max(100) }),
  reply: z.object({
    round: ReviewRound,
    department: NamedDepartment,
    reviews: z.array(DepartmentReview),
  }),
  refusal: noLink,
})
