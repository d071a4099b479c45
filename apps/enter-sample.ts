import { replayDistrict, replaySample } from '#samples/replay-sample.ts'
import type { Listener, Told } from '#samples/teller.ts'
import { clock } from './clock.ts'
import { meansOn } from './means.ts'
import type { OpenMadang } from './open-madang.ts'

/** Replays the sample on a connection that does not wait for the disk: what were lost is told again at the next start. */
export const enterSample = (madang: OpenMadang): Promise<Told> =>
  hastily(madang, (listener) => replaySample(listener, clock))

/** The same for the sample of one district by its id; null where there is none for it. */
export const enterDistrict = (madang: OpenMadang, district: string): Promise<Told | null> =>
  hastily(madang, (listener) => replayDistrict(district, listener, clock))

async function hastily<T>({ house, hasty }: OpenMadang, tell: (listener: Listener) => Promise<T>): Promise<T> {
  const db = hasty()
  try {
    return await tell({ house, means: meansOn(db, house) })
  } finally {
    await db.destroy()
  }
}
