import { replaySample } from '#samples/replay-sample.ts'
import type { Told } from '#samples/teller.ts'
import { clock } from './clock.ts'
import { meansOn } from './means.ts'
import type { OpenMadang } from './open-madang.ts'

/** Replays the sample on a connection that does not wait for the disk: what were lost is told again at the next start. */
export async function enterSample({ house, hasty }: OpenMadang): Promise<Told> {
  const db = hasty()
  try {
    return await replaySample({ house, means: meansOn(db, house) }, clock)
  } finally {
    await db.destroy()
  }
}
