import type { GivenTo } from '#kit/contract.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { type listMeetings, meetingSorts } from '../contract.ts'
import { meetingKinds } from '../core/meeting.ts'

export const pageSize = 30
export type MeetingListQuery = GivenTo<typeof listMeetings>

const wholeNumber = (text: string | undefined, most: number): number | undefined => {
  const value = Number(text)
  return text !== undefined && /^\d{1,6}$/.test(text) && value >= 1 && value <= most ? value : undefined
}

/** Reads the filters of the list from its address; what cannot be read does not filter. */
export const readMeetingQuery = (query: Readonly<Record<string, string>>): MeetingListQuery => ({
  year: wholeNumber(query['year'], 9999),
  bodyId: BodyId.safeParse(query['body']).data,
  kind: meetingKinds.find((kind) => kind === query['kind']),
  q: query['q']?.trim().slice(0, 100),
  sort: meetingSorts.find((sort) => sort === query['sort']),
  page: wholeNumber(query['page'], 100_000),
  size: pageSize,
})

/** The address of a page of the list, its filters with it. */
export function meetingListHref(home: string, { year, bodyId, kind, q, sort }: MeetingListQuery, page: number): string {
  const kept = Object.entries({ year, body: bodyId, kind, q, sort, page: page === 1 ? undefined : page }).flatMap(
    ([name, value]): [string, string][] => (value === undefined || value === '' ? [] : [[name, String(value)]]),
  )
  return `${home}/meetings${kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`}`
}

/** Whether anything is filtered at all, so that the totals of the filter say more than those of the years. */
export const isFiltered = ({ year, bodyId, kind, q }: MeetingListQuery): boolean =>
  [year, bodyId, kind].some((value) => value !== undefined) || (q ?? '') !== ''
