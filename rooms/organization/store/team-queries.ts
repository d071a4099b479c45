import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { DepartmentId } from '../core/department.ts'
import type { Posting, PostingId, Team, TeamId } from '../core/team.ts'
import type { OrganizationTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<OrganizationTables>()

export async function insertTeam(trx: Trx, districtId: DistrictId, team: Team): Promise<void> {
  await tables(trx)
    .insertInto('team')
    .values({
      district_id: districtId,
      team_id: team.id,
      department_id: team.departmentId,
      name: team.name,
      duties: team.duties,
    })
    .execute()
}

export async function findTeam(trx: Trx, districtId: DistrictId, teamId: TeamId): Promise<Team | null> {
  const row = await tables(trx)
    .selectFrom('team')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('team_id', '=', teamId)
    .executeTakeFirst()
  return row === undefined ? null : readTeam(row)
}

/** The teams of one department, or of all, by name. */
export async function teamsOf(trx: Trx, districtId: DistrictId, departmentId: DepartmentId | null): Promise<Team[]> {
  const rows = await tables(trx)
    .selectFrom('team')
    .selectAll()
    .where('district_id', '=', districtId)
    .$if(departmentId !== null, (teams) => teams.where('department_id', '=', departmentId))
    .orderBy('department_id')
    .orderBy('name')
    .execute()
  return rows.map(readTeam)
}

const readTeam = (row: Selectable<OrganizationTables['team']>): Team => ({
  id: row.team_id,
  departmentId: row.department_id,
  name: row.name,
  duties: row.duties,
})

export async function insertPosting(trx: Trx, districtId: DistrictId, posting: Posting): Promise<void> {
  await tables(trx)
    .insertInto('posting')
    .values({
      district_id: districtId,
      posting_id: posting.id,
      team_id: posting.teamId,
      account_id: posting.accountId,
      title: posting.title,
      posted_from: posting.from,
      posted_until: posting.until,
    })
    .execute()
}

export async function findPosting(trx: Trx, districtId: DistrictId, postingId: PostingId): Promise<Posting | null> {
  const row = await tables(trx)
    .selectFrom('posting')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('posting_id', '=', postingId)
    .executeTakeFirst()
  return row === undefined ? null : readPosting(row)
}

export async function setPostingEnd(trx: Trx, districtId: DistrictId, { id, until }: Posting): Promise<void> {
  await tables(trx)
    .updateTable('posting')
    .set({ posted_until: until })
    .where('district_id', '=', districtId)
    .where('posting_id', '=', id)
    .execute()
}

/** Who works in a team on a day or will later, by title. */
export async function postingsOfTeam(
  trx: Trx,
  districtId: DistrictId,
  teamId: TeamId,
  from: LocalDate,
): Promise<Posting[]> {
  const rows = await tables(trx)
    .selectFrom('posting')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('team_id', '=', teamId)
    .where((is) => is.or([is('posted_until', 'is', null), is('posted_until', '>=', from)]))
    .orderBy('title')
    .orderBy('posting_id')
    .execute()
  return rows.map(readPosting)
}

/** Where somebody works and has worked, the earliest first. */
export async function postingsOfPerson(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<Posting[]> {
  const rows = await tables(trx)
    .selectFrom('posting')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .orderBy('posted_from')
    .orderBy('posting_id')
    .execute()
  return rows.map(readPosting)
}

/** The departments in whose teams somebody works on a day. */
export async function departmentsOfPerson(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
  on: LocalDate,
): Promise<DepartmentId[]> {
  const rows = await tables(trx)
    .selectFrom('posting')
    .innerJoin('team', (join) =>
      join.onRef('team.district_id', '=', 'posting.district_id').onRef('team.team_id', '=', 'posting.team_id'),
    )
    .select('department_id')
    .distinct()
    .where('posting.district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .where('posted_from', '<=', on)
    .where((is) => is.or([is('posted_until', 'is', null), is('posted_until', '>=', on)]))
    .orderBy('department_id')
    .execute()
  return rows.map((row) => row.department_id)
}

const readPosting = (row: Selectable<OrganizationTables['posting']>): Posting => ({
  id: row.posting_id,
  teamId: row.team_id,
  accountId: row.account_id,
  title: row.title,
  from: row.posted_from,
  until: row.posted_until,
})
