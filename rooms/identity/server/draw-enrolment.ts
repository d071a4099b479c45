import { randomBytes } from 'node:crypto'
import type { Instant } from '#kit/korean-date.ts'
import { enrolmentSeconds } from '../core/enrolment.ts'

/** When a link given now ends. */
export const enrolmentEnd = (now: Instant): Instant =>
  new Date(Date.parse(now) + enrolmentSeconds * 1000).toISOString() as Instant

/** The secret of a new link. */
export const drawToken = (): string => randomBytes(32).toString('base64url')
