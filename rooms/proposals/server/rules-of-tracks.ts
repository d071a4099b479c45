import type { QueryContext } from '#kernel/handler.ts'
import { type Track, tracks } from '../core/proposal.ts'
import { type TrackRules, trackEnds } from '../core/tracks.ts'
import { rulesOf } from '../store/queries.ts'

/** The rules of each track: those that the district has set, else the program's. */
export async function rulesOfTracks({
  trx,
  districtId,
}: Pick<QueryContext, 'trx' | 'districtId'>): Promise<Readonly<Record<Track, TrackRules>>> {
  const set = new Map((await rulesOf(trx, districtId)).map(({ track, rules }) => [track, rules]))
  const ruled = tracks.map((track) => [track, set.get(track) ?? trackEnds[track].rules] as const)
  return Object.fromEntries(ruled) as Record<Track, TrackRules>
}
