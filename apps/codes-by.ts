import type { CodeSending } from '#rooms/identity/server/sign-in-means.ts'
import { postCodeWith } from '#rooms/notices/server/post-code.ts'
import type { SendingMeans } from '#rooms/notices/server/sending-means.ts'

/** How the room of accounts has its codes sent, by the room of notices below it. */
export const codesBy = (sending: SendingMeans): CodeSending => ({
  channels: (['text', 'mail'] as const).filter((channel) => sending.ways[channel] !== undefined),
  shown: sending.shown !== null,
  post: postCodeWith(sending),
})
