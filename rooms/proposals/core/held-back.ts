import { type State, states } from './proposal.ts'

const comes: readonly State[] = ['received', 'under-review', 'answered']

/**
 * The states in which a proposal comes to no gate: it still gathers support or fell short of it, it was withdrawn,
 * others were made of it, or another office has it. Its item waits, or never goes on.
 */
export const heldBack: readonly State[] = states.filter((state) => !comes.includes(state))
