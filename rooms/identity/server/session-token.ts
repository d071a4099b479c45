import { createHash, createHmac } from 'node:crypto'

/** What the database keeps of a session's secret. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** The token that a session's own forms carry; another site can neither read nor guess it. */
export const csrfOf = (token: string): string => createHmac('sha256', token).update('form').digest('base64url')
