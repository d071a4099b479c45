import type { BodyId } from '#rooms/organization/core/body.ts'
import { type Meeting, yearOf } from './meeting.ts'

/** Meetings and the people present at them. `unstated` counts the meetings whose attendance is not known. */
export interface MeetingTotal {
  readonly count: number
  readonly attendance: number
  readonly unstated: number
}

/** Adds up meetings: how many, how many people in all (each meeting counts its own), how many without a number. */
export function meetingTotal(meetings: readonly Meeting[]): MeetingTotal {
  const stated = meetings.flatMap(({ attendance }) => (attendance === null ? [] : [attendance]))
  return {
    count: meetings.length,
    attendance: stated.reduce((sum, people) => sum + people, 0),
    unstated: meetings.length - stated.length,
  }
}

/** Adds up meetings by a key; every meeting falls under exactly one key, so the parts add up to the whole. */
function totalsBy<Key>(meetings: readonly Meeting[], keyOf: (meeting: Meeting) => Key): ReadonlyMap<Key, MeetingTotal> {
  const groups = Map.groupBy(meetings, keyOf)
  return new Map([...groups].map(([key, group]) => [key, meetingTotal(group)]))
}

/** Adds up meetings by calendar year (2019: 93 and 1,567 people; 2020: 26 and 392; domain.md 1.11). */
export const totalsByYear = (meetings: readonly Meeting[]): ReadonlyMap<number, MeetingTotal> =>
  totalsBy(meetings, yearOf)

/** Adds up meetings by body; null stands for the groups that are no body. */
export const totalsByBody = (meetings: readonly Meeting[]): ReadonlyMap<BodyId | null, MeetingTotal> =>
  totalsBy(meetings, (meeting) => meeting.bodyId)
