import type { ProposalId } from './proposal.ts'

/** From one proposal to the next: to what it was made of, or to what it became. */
export interface Step {
  readonly of: ProposalId
  readonly next: ProposalId
}

/** Where steps lead from a proposal: to itself first, and to each other proposal once. */
export function linesAlong(steps: readonly Step[]): (id: ProposalId) => readonly ProposalId[] {
  const stepsOf = Map.groupBy(steps, ({ of }) => of)
  return (id) => {
    const line = new Set([id])
    for (const at of line) for (const { next } of stepsOf.get(at) ?? []) line.add(next)
    return [...line]
  }
}
