import type { PublishedNumber } from '../published-number.ts'
import { ballotNumbers } from './numbers/ballot.ts'
import { courseNumbers } from './numbers/courses.ts'
import { gateNumbers } from './numbers/gates.ts'
import { meetingNumbers } from './numbers/meetings.ts'
import { negotiationNumbers } from './numbers/negotiation.ts'
import { objectNumbers } from './numbers/objects.ts'
import { planNumbers } from './numbers/plan.ts'
import { sheetNumbers } from './numbers/sheets.ts'
import { slips } from './numbers/slips.ts'
import { workNumbers } from './numbers/works.ts'

/** Every total that the plan for 2021 publishes, in its order: money, projects, meetings, courses, gates, votes, slips. Then the work plan's for 2022. */
export const publishedNumbers: readonly PublishedNumber[] = [
  ...planNumbers,
  ...objectNumbers,
  ...sheetNumbers,
  ...meetingNumbers,
  ...courseNumbers,
  ...gateNumbers,
  ...ballotNumbers,
  ...negotiationNumbers,
  ...slips,
  ...workNumbers,
]
