import type { Opening } from '#kit/opening.ts'
import type { OpenCall } from './open-call.ts'

/** How residents are told of a call for members: it is theirs to apply to from its first through its last day. */
export const callOpening = ({
  id,
  title,
  opensOn,
  closesOn,
}: Pick<OpenCall, 'id' | 'title' | 'opensOn' | 'closesOn'>): Opening => ({
  ...{ kind: 'call', id, title, path: `/calls/${id}`, way: 'sign-up', opensOn, closesOn },
})
