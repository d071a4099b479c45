import { createHash } from 'node:crypto'
import { inTransaction, type Trx } from '#db/connect.ts'
import { base64url, fromBase64url } from '#kit/bytes.ts'
import { ok, type Result } from '#kit/result.ts'
import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'
import { writeLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import { publishResult } from '../contract-office.ts'
import { cardsHanded, deskCounts } from '../core/desk-counts.ts'
import { joinSeal } from '../core/join-seal.ts'
import { usesDesk, type VoteRecord } from '../core/vote-record.ts'
import { headsTold } from '../core/vote-told.ts'
import { areHeadsDue, type WitnessedHeads } from '../core/witnessed-heads.ts'
import { headsOf, keepHeads } from '../store/head-queries.ts'
import * as store from '../store/queries.ts'
import { dropShares, keepBundle, sharesOf } from '../store/work-queries.ts'
import { paperworkOf, placeOf } from './vote-means.ts'
import type { PartRefused } from './vote-parts.ts'
import type { VoteWork } from './vote-work.ts'

type Stepped = Promise<Result<null, PartRefused>>

const ehOf = ({ id, eh }: VoteRecord): string => {
  if (eh === null) throw new Error(`The vote ${id} is handed over and has no hash.`)
  return eh
}

/**
 * How many have come, as the registrar tells it, and the heads of both logs, for witnesses; kept, so that no page waits for
 * another program.
 */
export async function attend(work: VoteWork, vote: VoteRecord): Stepped {
  const { db, districtId, clock, polling } = work
  const eh = ehOf(vote)
  const told = await polling.parts.registrar('attendance', { eh })
  if (!told.ok) return told
  const { issued, byDong, marks, head } = told.value
  const at = clock()
  const kept = { at, attendance: { issued, byDong, marks } }
  await inTransaction(db, (trx) => store.keepAttendance(trx, districtId, vote.id, kept))
  const box = await polling.parts.box('state', { eh })
  if (!box.ok) return box
  const seen = { seenAt: at, ballots: box.value.head, issued: head }
  await inTransaction(db, async (trx) => {
    const [last = null] = await headsOf(trx, districtId, vote.id, 1)
    if (areHeadsDue(last, seen)) await keepAndTell(work, trx, vote, seen)
  })
  return ok(null)
}

/** Keeps heads, and sends them to whoever follows the vote: what is in many hands cannot be taken back. */
async function keepAndTell(work: VoteWork, trx: Trx, vote: VoteRecord, heads: WitnessedHeads): Promise<void> {
  await keepHeads(trx, work.districtId, vote.id, heads)
  await work.tell(trx, headsTold(vote, heads))
}

/** As many lines as a part takes at once. */
const atOnce = 2000

/**
 * Closes both parts. The registrar first, so that nobody is given a token for a box that takes nothing; then the cards that
 * were taken back and the count sheets, which stand in the log before anybody has the key.
 */
export async function close(work: VoteWork, vote: VoteRecord): Stepped {
  const { db, districtId, clock, polling } = work
  const { registrar, box } = polling.parts
  const eh = ehOf(vote)
  const attended = await attend(work, vote)
  if (!attended.ok) return attended
  const closed = await registrar('close', { eh })
  if (!closed.ok) return closed
  const handed = await registrar('hand', { eh })
  if (!handed.ok) return handed
  const papers = await inTransaction(db, (trx) => paperworkOf(polling)(trx, districtId, vote.id), { readOnly: true })
  const revoked = handed.value.revoked.map(({ style, key, why }) =>
    writeLeaf({ t: 'revoke', e: eh, y: style, k: key, w: why }),
  )
  const sheets = papers.sheets.map((sheet) => {
    const { id, n, scan } = sheet
    const h = base64url(sha256(papers.scans.get(scan) ?? ''))
    return writeLeaf({ t: 'paper', e: eh, id, n, ...('r' in sheet ? { r: sheet.r } : { b: sheet.b }), h })
  })
  const lines = [...revoked, ...sheets]
  for (let at = 0; at < lines.length; at += atOnce) {
    const appended = await box('append', { eh, lines: lines.slice(at, at + atOnce) })
    if (!appended.ok) return appended
  }
  const ended = await box('close', { eh })
  if (!ended.ok) return ended
  const { head } = ended.value
  const at = clock()
  await inTransaction(db, async (trx) => {
    await store.markClosed(trx, districtId, vote.id, { at, head })
    await keepAndTell(work, trx, vote, { seenAt: at, ballots: head, issued: handed.value.head })
  })
  return ok(null)
}

/** Joins the key, has the ballots counted apart from the server, and publishes what came of it. */
export async function count(work: VoteWork, vote: VoteRecord): Stepped {
  const { db, districtId, polling } = work
  const { parts } = polling
  const eh = ehOf(vote)
  const registrar = await parts.registrar('hand', { eh })
  if (!registrar.ok) return registrar
  const box = await parts.box('hand', { eh })
  if (!box.ok) return box
  const leaves = await parts.logOf(eh)
  if (!leaves.ok) return leaves
  const { printed, revoked, marks } = registrar.value
  const seal = await joined(work, vote, [registrar.value.share, box.value.share])
  const papers = await inTransaction(db, (trx) => paperworkOf(polling)(trx, districtId, vote.id), { readOnly: true })
  const tieSeed =
    vote.tieSeedSealed === null
      ? null
      : polling.sealing.open(placeOf('tie-seed', districtId, vote.id), vote.tieSeedSealed)
  if (vote.tieSeedSealed !== null && tieSeed === null) throw new Error('The seed for ties does not open any more.')
  const sealPrivate = base64url(seal.sealPrivate)
  const counted = await work.count(
    {
      manifest: vote.manifest as string,
      ...{ leaves: leaves.value, head: box.value.head },
      ...{ issues: registrar.value.leaves, issueHead: registrar.value.head },
      heads: [...registrar.value.heads, ...box.value.heads],
      release: {
        ...{ k: 2, n: 3, seal_private: sealPrivate, shares_sha256: [...seal.shareHashes] },
        ...(tieSeed === null ? {} : { tie_seed: tieSeed }),
      },
      onsite: usesDesk(vote) ? deskCounts(cardsHanded(printed, revoked), marks) : null,
      ...{ sheets: papers.sheets, scans: papers.scans },
    },
    (sums) => parts.box('sign-sums', { eh, sums }),
  )
  if (!counted.ok) return counted
  const { zip, result, explained } = counted.value
  await inTransaction(db, (trx) => keepBundle(trx, districtId, vote.id, zip))
  await work.run(publishResult, {
    voteId: vote.id,
    result,
    explained: [...explained],
    sealPrivate,
    bundleSha256: createHash('sha256').update(zip).digest('hex'),
  })
  await inTransaction(db, (trx) => dropShares(trx, districtId, vote.id, []))
  return ok(null)
}

/** The key out of the office's share and those of the parts, or out of the shares that holders gave. */
async function joined({ db, districtId, polling }: VoteWork, vote: VoteRecord, ofParts: readonly string[]) {
  const kept = await inTransaction(db, (trx) => sharesOf(trx, districtId, vote.id), { readOnly: true })
  const own = kept.flatMap(({ no, sealed }) => {
    const opened = polling.sealing.open(placeOf('share', districtId, vote.id, no), sealed)
    return opened === null ? [] : [{ x: no, y: fromBase64url(opened) }]
  })
  const handed = vote.draft.mode === 'simple' ? ofParts.map((y, at) => ({ x: at + 2, y: fromBase64url(y) })) : []
  const seal = joinSeal([...own, ...handed], vote.sealPub ?? '')
  if (seal === null) throw new Error(`The shares of the vote ${vote.id} do not make its key.`)
  return seal
}

/** Has both parts destroy their keys, after which nobody can ask who took part. */
export async function destroy({ db, districtId, clock, polling }: VoteWork, vote: VoteRecord): Stepped {
  const eh = ehOf(vote)
  const registrar = await polling.parts.registrar('destroy', { eh })
  if (!registrar.ok) return registrar
  const box = await polling.parts.box('destroy', { eh })
  if (!box.ok) return box
  await inTransaction(db, (trx) => store.markDestroyed(trx, districtId, vote.id, clock()))
  return ok(null)
}
