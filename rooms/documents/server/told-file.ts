import { type Actor, permits } from '#kit/actor.ts'
import type { ToldFile } from '../contract-files.ts'
import type { KeptFile, Looker } from '../core/kept-file.ts'
import { isOffice, mayModerateFiles } from '../core/permissions.ts'

/** What is told of a file: not whose it is. */
export const toldFile = (file: KeptFile): ToldFile => {
  const { fileId, name, format, bytes, width, height, alt, people, seenBy, state } = file
  return { fileId, name, format, bytes, width, height, alt, people, seenBy, state }
}

/** Who looks, as the rule on files asks. */
export const lookerOf = (actor: Actor): Looker => ({
  accountId: actor.accountId,
  office: permits(isOffice, actor),
  moderates: permits(mayModerateFiles, actor),
})
