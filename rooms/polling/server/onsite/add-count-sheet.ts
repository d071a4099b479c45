import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeFile } from '#rooms/documents/contract-files.ts'
import { addCountSheet } from '../../contract-onsite.ts'
import { readSignatures } from '../../core/onsite/read-signatures.ts'
import { insertSheet } from '../../store/onsite-queries.ts'
import { voteOnSite } from './vote-on-site.ts'

/** The scan is kept with its sheet, and not with the files that moderation looks through: its hash goes into the log. */
export const addCountSheetHandler = handleCommand(addCountSheet, async (context, input) => {
  const { trx, districtId } = context
  const { voteId, sheetId, kind, place, dong, files } = input
  const vote = await voteOnSite(context, voteId)
  if (!vote.ok) return vote
  if (vote.value.manifest.paper === 'none') return refuse({ kind: 'paper-not-taken', field: 'kind' })
  if (kind === 'board' && vote.value.manifest.paper === 'ballots')
    return refuse({ kind: 'board-counts-no-ballots', field: 'kind' })
  const signedBy = readSignatures(input.signedBy)
  if (signedBy === null) return refuse({ kind: 'signatures-needed', field: 'signedBy' })
  const [file, another] = files
  if (file === undefined || another !== undefined) return refuse({ kind: 'scan-needed', field: 'files' })
  const seen = await context.ask(seeFile, { fileId: file.fileId })
  if (!seen.ok) return refuse({ kind: 'scan-needed', field: 'files' })
  const { format, base64 } = seen.value
  if (format !== 'picture' && format !== 'pdf') return refuse({ kind: 'scan-is-no-scan', field: 'files' })
  const sheet = { id: sheetId, kind, place, dong, signedBy: [...signedBy], people: null }
  const scan = { format, bytes: Buffer.from(base64, 'base64') }
  return (await insertSheet(trx, districtId, voteId, sheet, scan))
    ? ok({ reply: { voteId, sheetId }, about: aboutSheet(voteId, sheetId) })
    : refuse({ kind: 'sheet-id-taken' })
})

/** What the event of a command on a sheet is about. */
export const aboutSheet = (voteId: string, sheetId: string) => [
  { kind: 'vote', id: voteId },
  { kind: 'count-sheet', id: `${voteId}/${sheetId}` },
]
