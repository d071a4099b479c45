import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import { geumcheon } from './geumcheon/story.ts'
import { gwangjin2021 } from './gwangjin/story.ts'
import { type Listener, type Story, type Told, tellStory } from './teller.ts'
import { yeongdeungpo2021 } from './yeongdeungpo/story.ts'

/** Enters the sample district through the commands; what was entered before is left as it is. */
export const replaySample = (madang: Listener, clock: () => Instant): Promise<Told> =>
  tellStory(geumcheon, madang, clock)

/** The stories of districts that are entered where they are asked for by name. */
const others: readonly Story[] = [yeongdeungpo2021, gwangjin2021]

/** The districts that a sample can be entered for, the home of the demonstration first. */
export const sampleDistricts: readonly DistrictId[] = [geumcheon, ...others].map(({ districtId }) => districtId)

/** Enters the sample of one district; null where there is none for it. */
export async function replayDistrict(district: string, madang: Listener, clock: () => Instant): Promise<Told | null> {
  const story = [geumcheon, ...others].find(({ districtId }) => districtId === district)
  return story === undefined ? null : tellStory(story, madang, clock)
}
