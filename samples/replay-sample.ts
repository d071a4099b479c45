import type { Instant } from '#kit/korean-date.ts'
import { geumcheon } from './geumcheon/story.ts'
import { type Listener, type Told, tellStory } from './teller.ts'

/** Enters the sample district through the commands; what was entered before is left as it is. */
export const replaySample = (madang: Listener, clock: () => Instant): Promise<Told> =>
  tellStory(geumcheon, madang, clock)
