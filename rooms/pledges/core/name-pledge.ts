import { normaliseName } from '#kit/korean-text.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { DongId } from '#rooms/organization/core/dong.ts'
import type { Pledge } from './pledge.ts'

/** How a pledge is named, as it is typed: partner departments and dongs by their names, parted by commas. */
export interface NameGiven
  extends Pick<Pledge, 'no' | 'title' | 'term' | 'kind' | 'field' | 'departmentId' | 'from' | 'to'> {
  readonly partners: string
  readonly dongs: string
}

export type NameRefused =
  | { readonly kind: 'pledge-no-taken'; readonly field: 'no' }
  | { readonly kind: 'department-not-found'; readonly field: 'departmentId' }
  | { readonly kind: 'name-unknown'; readonly field: 'partners' | 'dongs'; readonly name: string }
  | { readonly kind: 'period-backwards'; readonly field: 'to' }

type Named<Id> = { readonly id: Id; readonly name: string }

/** The ids behind names parted by commas; the first name that is nobody's where there is one. */
function idsOf<Id>(typed: string, known: readonly Named<Id>[]): Result<Id[], string> {
  const ids: Id[] = []
  for (const name of typed.split(/[,\n]/)) {
    if (name.trim() === '') continue
    const found = known.find((one) => normaliseName(one.name) === normaliseName(name))
    if (found === undefined) return refuse(name.trim())
    if (!ids.includes(found.id)) ids.push(found.id)
  }
  return ok(ids)
}

/** What the district has: its departments, its dongs, and the other pledges. */
export interface NameAmong {
  readonly departments: readonly Named<DepartmentId>[]
  readonly dongs: readonly Named<DongId>[]
  readonly others: readonly Pick<Pledge, 'no' | 'from'>[]
}

/**
 * Decides how a pledge is named and filed. Refuses a number that another pledge of the same term has, a department or dong
 * that is not there, and a period that ends before it begins.
 */
export function namePledge(
  { partners, dongs, ...named }: NameGiven,
  { departments, dongs: known, others }: NameAmong,
): Result<Omit<NameGiven, 'partners' | 'dongs'> & Pick<Pledge, 'partnerIds' | 'dongIds'>, NameRefused> {
  if (others.some(({ no, from }) => no === named.no && from === named.from))
    return refuse({ kind: 'pledge-no-taken', field: 'no' })
  if (departments.every(({ id }) => id !== named.departmentId))
    return refuse({ kind: 'department-not-found', field: 'departmentId' })
  if (named.to < named.from) return refuse({ kind: 'period-backwards', field: 'to' })
  const [partnerIds, dongIds] = [idsOf(partners, departments), idsOf(dongs, known)]
  if (!partnerIds.ok) return refuse({ kind: 'name-unknown', field: 'partners', name: partnerIds.refusal })
  if (!dongIds.ok) return refuse({ kind: 'name-unknown', field: 'dongs', name: dongIds.refusal })
  return ok({ ...named, partnerIds: partnerIds.value, dongIds: dongIds.value })
}
