import type { Doing, Visited } from './doing.ts'

/** A paper that can be issued: a list of papers leads to it by a choice, not by a link. */
export async function reportsUnderWay(_doing: Doing): Promise<readonly Visited[]> {
  return [['secretariat', '/papers/meeting-register?of=2019']]
}
