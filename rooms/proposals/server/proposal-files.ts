import { answered } from '#kernel/answered.ts'
import type { CommandContext } from '#kernel/handler.ts'
import { attachFiles, detachFile, listFiles, setAudience } from '#rooms/documents/contract-files.ts'
import type { AddedFile, SeenBy } from '#rooms/documents/core/kept-file.ts'
import type { ProposalId } from '../core/proposal.ts'
import { allowFiles } from '../core/proposal-files.ts'

export const filesOf = (id: ProposalId) => ({ subject: { kind: 'proposal', id } })

/** The files of a proposal as its own person may list them, and how many wait until people in them are unrecognisable. */
export const listFilesOf = async ({ ask }: CommandContext, id: ProposalId) =>
  answered(await ask(listFiles, filesOf(id)))

/** Gives a proposal the files that its form has: those left out are destroyed. */
export async function putFiles(context: CommandContext, id: ProposalId, files: readonly AddedFile[]) {
  const there = await listFilesOf(context, id)
  const allowed = allowFiles(files.length, there.waiting)
  if (!allowed.ok) return allowed
  const kept = new Set(files.map(({ fileId }) => fileId))
  for (const { fileId } of there.files) if (!kept.has(fileId)) await context.perform(detachFile, { fileId })
  return context.perform(attachFiles, { ...filesOf(id), files: [...files], seenBy: 'everyone' })
}

/** Shows the files of a proposal, those that were taken away too, to those to whom it is shown from now on. */
export const showFilesTo = (context: CommandContext, id: ProposalId, seenBy: SeenBy) =>
  context.perform(setAudience, { ...filesOf(id), seenBy })
