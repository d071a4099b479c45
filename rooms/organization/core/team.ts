import { z } from 'zod'
import { AccountId, idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { DepartmentId } from './department.ts'
import { nameIsFree } from './name-taken.ts'

export const TeamId = idOf('TeamId')
export type TeamId = z.infer<typeof TeamId>
export const PostingId = idOf('PostingId')
export type PostingId = z.infer<typeof PostingId>

/** A team of a department (팀), and what it does. */
export const Team = z
  .object({ id: TeamId, departmentId: DepartmentId, name: z.string().min(1), duties: z.string().nullable() })
  .readonly()
export type Team = z.infer<typeof Team>

/** Somebody working in a team (배치) under a title ("주무관 1"), both days included; `until` is null while it lasts. */
export const Posting = z
  .object({
    id: PostingId,
    teamId: TeamId,
    accountId: AccountId,
    title: z.string().min(1),
    from: LocalDate,
    until: LocalDate.nullable(),
  })
  .readonly()
export type Posting = z.infer<typeof Posting>

export type AddTeamRefused = { readonly kind: 'team-name-taken' }

/** Decides whether a department may have a team of this name: no two of its teams are called alike. */
export function addTeam(teamsOfDepartment: readonly Team[], team: Team): Result<Team, AddTeamRefused> {
  return nameIsFree(teamsOfDepartment, team).ok ? ok(team) : refuse({ kind: 'team-name-taken' })
}

/** Decides whether somebody works in a team on a day. */
export const postedOn = ({ from, until }: Pick<Posting, 'from' | 'until'>, day: LocalDate): boolean =>
  from <= day && (until === null || day <= until)

export type PostRefused = { readonly kind: 'posted-already' | 'posting-ends-before-it-begins' }

/** Decides whether somebody may begin to work in a team: not while they already do, and not with an end before the start. */
export function postToTeam(ofPerson: readonly Posting[], posting: Posting): Result<Posting, PostRefused> {
  const { from, until } = posting
  if (until !== null && until < from) return refuse({ kind: 'posting-ends-before-it-begins' })
  const meets = ofPerson.some(
    (one) =>
      one.teamId === posting.teamId &&
      (until === null || one.from <= until) &&
      (one.until === null || from <= one.until),
  )
  return meets ? refuse({ kind: 'posted-already' }) : ok(posting)
}

export type EndPostingRefused = { readonly kind: 'posting-not-current' }

/** Decides how a posting ends with a day as its last: only one that holds that day. */
export function endPosting(posting: Posting, lastDay: LocalDate): Result<Posting, EndPostingRefused> {
  return postedOn(posting, lastDay) ? ok({ ...posting, until: lastDay }) : refuse({ kind: 'posting-not-current' })
}
