import { base64url } from '#kit/bytes.ts'
import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'

/** What a provider's way knows of the number that a browser has drawn for itself: 32 bytes, in base64url. */
export const browserHash = (number: string): string => base64url(sha256(`pbvote/browser\0${number}`))
