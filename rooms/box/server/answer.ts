import type { BoxOfficeRefusal, BoxRefusal } from '../core/box-refusal.ts'

/** What the box answers to a request. */
export interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string | Uint8Array
  /** What will never change may be kept by whoever asks. */
  readonly isForever?: boolean
}

const text = 'text/plain; charset=utf-8'
export const json = 'application/json; charset=utf-8'
export const ndjson = 'application/x-ndjson; charset=utf-8'

export const textAnswer = (body: string): Answer => ({ status: 200, type: text, body })
export const jsonAnswer = (value: unknown): Answer => ({ status: 200, type: json, body: JSON.stringify(value) })
export const bytesAnswer = (body: Uint8Array, isForever: boolean): Answer => ({
  status: 200,
  type: 'application/octet-stream',
  body,
  isForever,
})

const statuses: Readonly<Record<(BoxRefusal | BoxOfficeRefusal)['kind'], number>> = {
  'no-such-vote': 404,
  'no-such-question': 404,
  'not-found': 404,
  waiting: 404,
  'not-the-office': 401,
  'too-many': 429,
  'too-large': 413,
  cookie: 400,
  'not-a-ballot': 400,
  malformed: 400,
  'not-open': 403,
  'not-over': 403,
  closed: 403,
  revoked: 403,
  faulty: 422,
  manifest: 422,
  'not-leaves': 422,
  'already-voted': 409,
  sequence: 409,
  'other-token': 409,
  'other-election': 409,
  'not-prepared': 409,
  'other-keys': 409,
  'opened-otherwise': 409,
  'has-voted': 409,
  'not-closed': 409,
  destroyed: 410,
}

export const refusalAnswer = (refusal: BoxRefusal | BoxOfficeRefusal): Answer => ({
  status: statuses[refusal.kind],
  type: json,
  body: JSON.stringify({ refusal }),
})
