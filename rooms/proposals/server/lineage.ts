import { linesAlong, type Step } from '../core/lineage.ts'
import type { ProposalId } from '../core/proposal.ts'

/** Follows steps from some proposals as far as they lead, a generation at a time. */
export async function follow(ids: readonly ProposalId[], stepsFrom: (ids: readonly ProposalId[]) => Promise<Step[]>) {
  const steps: Step[] = []
  const seen = new Set(ids)
  let generation = [...seen]
  while (generation.length > 0) {
    const found = await stepsFrom(generation)
    steps.push(...found)
    generation = [...new Set(found.map(({ next }) => next))].filter((id) => !seen.has(id))
    for (const id of generation) seen.add(id)
  }
  return { all: [...seen], lineOf: linesAlong(steps) }
}
