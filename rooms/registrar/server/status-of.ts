import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { RegistrarRefusal } from '../core/refusal.ts'

const statuses: Readonly<Partial<Record<RegistrarRefusal['kind'], ContentfulStatusCode>>> = {
  malformed: 400,
  'pass-refused': 403,
  'second-officer-needed': 403,
  'no-such-vote': 404,
  'mark-not-found': 404,
  destroyed: 410,
  'too-many': 429,
  'not-open': 409,
  closed: 409,
  'not-closed': 409,
  'already-issued': 409,
  'has-voted': 409,
  'already-printed': 409,
  'other-keys': 409,
  'other-manifest': 409,
}

/** The HTTP status of a refusal: what somebody sent cannot be taken as it is (422) where no other says it better. */
export const statusOf = ({ kind }: RegistrarRefusal): ContentfulStatusCode => statuses[kind] ?? 422
