import type { PageRequest } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { listBodies, listDepartments } from '#rooms/organization/contract.ts'
import { mySeats } from '#rooms/organization/contract-members.ts'
import { myTeams } from '#rooms/organization/contract-teams.ts'
import { maySeeStaff } from '#rooms/organization/core/permissions.ts'
import type { Card } from '#ui/card-list.tsx'
import { words } from '../core/messages.ts'

type Asking = Pick<PageRequest, 'ask' | 'actor' | 'lang'>

/** Where whoever is signed in has a place today: the team of a department, the seats of bodies. None for a stranger. */
export async function ownPlace(asking: Asking): Promise<readonly Card[]> {
  if (asking.actor.accountId === null) return []
  return [...(await ownTeam(asking)), ...(await ownSeats(asking))]
}

async function ownTeam({ ask, actor, lang }: Asking): Promise<readonly Card[]> {
  if (!permits(maySeeStaff, actor)) return []
  const mine = await ask(myTeams, {})
  if (!mine.ok || mine.value.teams.length === 0) return []
  const listed = await ask(listDepartments, {})
  const departments = new Map(listed.ok ? listed.value.departments.map(({ id, name }) => [id, name]) : [])
  const t = words(lang)
  const said = mine.value.teams.map(({ team, posting }) =>
    [departments.get(team.departmentId), team.name, posting.title].filter((word) => word !== undefined).join(' '),
  )
  return [{ href: `/${actor.districtId}/my-team`, title: t.myTeam, text: said.join(', ') }]
}

async function ownSeats({ ask, actor, lang }: Asking): Promise<readonly Card[]> {
  const mine = await ask(mySeats, {})
  if (!mine.ok || mine.value.members.length === 0) return []
  const listed = await ask(listBodies, {})
  const bodies = new Map(listed.ok ? listed.value.bodies.map(({ body }) => [body.id, body.name]) : [])
  const said = mine.value.members.map(({ bodyId, label }) =>
    [bodies.get(bodyId), label].filter((word) => word !== undefined).join(' '),
  )
  return [{ href: `/${actor.districtId}/my-seats`, title: words(lang).mySeats, text: said.join(', ') }]
}
