import type { LiveRefusal } from './messages-live.ts'

/** The field beside which a refusal stands, where what was typed in one field is what must be mended. */
const fields: Partial<Record<LiveRefusal['kind'], string>> = {
  'day-has-passed': 'heldOn',
  'ends-before-it-begins': 'endsAt',
  'short-notice': 'shortNoticeReason',
  'chair-may-not-call': 'session',
  'request-needed': 'requestId',
  'request-not-due': 'requestId',
  'request-used': 'requestId',
  'not-members': 'seatIds',
  'nobody-enrolled': 'bodyId',
  'agenda-needed': 'agenda',
  'no-such-place': 'toNo',
  'item-only-in-a-motion': 'agendaKind',
  'item-not-known': 'itemIds.0',
  'items-needed': 'itemIds.0',
  'items-there-already': 'itemIds.0',
  'no-such-point': 'agendaNo',
  'not-a-motion': 'agendaNo',
  'no-such-member': 'personNo',
  'already-recused': 'personNo',
  'already-voted-on': 'agendaNo',
  'written-only-in-writing': 'method',
  'reply-date-needed': 'replyBy',
  'reply-date-has-passed': 'replyBy',
  'count-needed': 'count.inFavour',
  'counts-do-not-add-up': 'count.inFavour',
  'casting-vote-needed': 'chairCasts',
  'no-tie-to-decide': 'chairCasts',
  'chair-may-not-decide-ties': 'chairCasts',
  'correction-needed': 'correction',
  'minutes-changed-meanwhile': 'text',
  'not-a-later-meeting': 'atMeeting',
  'cost-line-not-known': 'costLineId',
}

/** Which field of a form a refusal is about, if of any. */
export const fieldOfRefusal = (kind: string): string | undefined =>
  new Map<string, string>(Object.entries(fields)).get(kind)
