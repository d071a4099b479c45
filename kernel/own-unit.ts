import type { Actor } from '#kit/actor.ts'
import type { HouseRefusal, Subject } from '#kit/contract.ts'
import { boundTo, foreignRow, standingTo } from '#kit/own-unit.ts'
import type { NamedUnit } from '#kit/unit.ts'
import type { Ask, CommandContext, CommandHandler } from './handler.ts'

/** The units to which a thing belongs; `apps/` hands it in, for only the rooms know their projects and bodies. */
export type UnitsOf = (ask: Ask, subject: Subject) => Promise<readonly NamedUnit[]>

/**
 * The refusal of somebody who may do this for one's own units only, where a row is not theirs; null for all others. The
 * rows are looked up for those who are bound alone.
 */
export async function notOwnUnit(
  unitsOf: UnitsOf,
  context: CommandContext,
  { contract, changes }: CommandHandler,
  input: unknown,
): Promise<HouseRefusal | null> {
  const bound = boundTo(contract.permission, context.actor)
  if (bound === null || changes === undefined) return null
  const rows: NamedUnit[][] = []
  for (const row of await changes(context, input)) {
    const owners: NamedUnit[] = []
    for (const subject of row) owners.push(...(await unitsOf(context.ask, subject)))
    rows.push(owners)
  }
  const foreign = foreignRow(bound, rows)
  return foreign === null ? null : refusalOf(foreign)
}

const refusalOf = (owners: readonly NamedUnit[]): HouseRefusal => ({
  kind: 'not-own-unit',
  owners: [...new Set(owners.map(({ name }) => name))],
})

/** Who somebody is on a page about one thing, and, where roles are lost there, the refusal that says whose it is. */
export async function standingOn(
  unitsOf: UnitsOf,
  ask: Ask,
  actor: Actor,
  about: Subject | null,
): Promise<{ readonly actor: Actor; readonly refusal: HouseRefusal | null }> {
  const bound = actor.grants?.some(({ unit }) => unit !== null) === true
  if (about === null || !bound) return { actor, refusal: null }
  const owners = await unitsOf(ask, about)
  const standing = standingTo(actor, owners)
  return { actor: standing, refusal: standing === actor ? null : refusalOf(owners) }
}
