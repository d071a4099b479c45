import type { HouseRefusal, Subject } from '#kit/contract.ts'
import { boundTo, foreignRow } from '#kit/own-unit.ts'
import type { NamedUnit } from '#kit/unit.ts'
import type { CommandContext, CommandHandler, QueryContext } from './handler.ts'

/** The units to which a thing belongs; `apps/` hands it in, for only the rooms know their projects and bodies. */
export type UnitsOf = (context: QueryContext, subject: Subject) => Promise<readonly NamedUnit[]>

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
    for (const subject of row) owners.push(...(await unitsOf(context, subject)))
    rows.push(owners)
  }
  const foreign = foreignRow(bound, rows)
  return foreign === null ? null : { kind: 'not-own-unit', owners: [...new Set(foreign.map(({ name }) => name))] }
}
