import type { QueryContext } from '#kernel/handler.ts'
import { listBodies } from '#rooms/organization/contract.ts'
import type { BodyId } from '#rooms/organization/core/body.ts'
import type { VotingRules } from '../core/resolution.ts'

/** What the rules of each body ask of a resolution; nobody's, where the actor may not see the bodies. */
export async function rulesOfBodies({ ask }: QueryContext): Promise<ReadonlyMap<BodyId, VotingRules>> {
  const listed = await ask(listBodies, {})
  return new Map(listed.ok ? listed.value.bodies.map(({ body }) => [body.id, body.rules]) : [])
}
