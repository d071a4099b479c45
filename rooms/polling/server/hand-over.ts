import { randomBytes } from 'node:crypto'
import { inTransaction } from '#db/connect.ts'
import { base64url, canonicalJson } from '#kit/bytes.ts'
import { promiseOf } from '#kit/draw.ts'
import { ok, type Result } from '#kit/result.ts'
import { deriveSecret, publicPoint } from '#rooms/voting/core/protocol/hpke.ts'
import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'
import { writeManifest } from '#rooms/voting/core/protocol/manifest.ts'
import { readManifest } from '#rooms/voting/core/protocol/read-manifest.ts'
import { splitSecret } from '#rooms/voting/core/protocol/shamir.ts'
import { freezeVote } from '../contract-office.ts'
import { buildManifest, planOf } from '../core/build-manifest.ts'
import { electionNames } from '../core/election-names.ts'
import type { RosterRow } from '../core/read-roster.ts'
import type { VoteRecord } from '../core/vote-record.ts'
import * as store from '../store/queries.ts'
import { dropShares, sharesOf } from '../store/work-queries.ts'
import { hostOf } from './design-vote.ts'
import { placeOf } from './vote-means.ts'
import type { PartRefused } from './vote-parts.ts'
import type { VoteWork } from './vote-work.ts'

type Stepped = Promise<Result<null, PartRefused>>

const must = <Value>(value: Value | null, what: string): Value => {
  if (value === null) throw new Error(`A vote under way has no ${what}.`)
  return value
}

/** What is handed to both parts under one name: nothing differs when it is handed over again. */
export const namesOf = (work: VoteWork, vote: VoteRecord) => {
  const named = { districtId: work.districtId, voteId: vote.id, isTrial: vote.isTrial }
  const names = electionNames(named, hostOf(work.polling))
  if (!names.ok) throw new Error(`A vote is announced under a name that is none: ${vote.id}.`)
  return names.value
}

/** A key of our own making, split 2 of 3, or the one that key holders made and of which this house knows no share. */
function sealOf({ sealPub }: VoteRecord): { readonly pub: string; readonly shares: readonly string[] } {
  if (sealPub !== null) return { pub: sealPub, shares: [] }
  const secret = deriveSecret(randomBytes(32))
  const shares = splitSecret(secret, 2, 3, randomBytes(32)).map(({ y }) => base64url(y))
  return { pub: base64url(publicPoint(secret)), shares }
}

/** Has both parts make their keys, and freezes the manifest that names them. */
export async function freeze(work: VoteWork, vote: VoteRecord): Stepped {
  const { parts } = work.polling
  const names = namesOf(work, vote)
  const dongs = must(vote.eligibility, 'eligibility').dongs
  const plan = planOf(vote.draft, dongs)
  if (!plan.ok) throw new Error(`An announced vote has a fault: ${plan.refusal.kind}.`)
  const styles = plan.value.styles.map(({ id }) => id)
  const registrar = await parts.registrar('prepare', { electionId: names.electionId, styles })
  if (!registrar.ok) return registrar
  const box = await parts.box('prepare', { electionId: names.electionId })
  if (!box.ok) return box
  const [seal, tieSeed] = [sealOf(vote), base64url(randomBytes(24))]
  const manifest = writeManifest(
    buildManifest(vote.draft, plan.value, {
      names,
      keys: { ...box.value, ...registrar.value, seal: { pub: seal.pub } },
      clientSha256: parts.clientSha256(),
      tieCommitment: promiseOf(tieSeed),
    }),
  )
  const read = readManifest(manifest)
  if (!read.ok) throw new Error(`The manifest that was built cannot be read: ${canonicalJson({ ...read.refusal })}`)
  await work.run(freezeVote, {
    voteId: vote.id,
    manifest: new TextDecoder().decode(manifest),
    eh: base64url(sha256(manifest)),
    shares: [...seal.shares],
    tieSeed: vote.draft.tie === 'seed' ? tieSeed : null,
  })
  return ok(null)
}

/** What a part is given where key holders keep every share: no share at all. */
const noShare = base64url(new Uint8Array(32))

/** Hands the frozen vote to both parts, each with its share; afterwards only the office's own stays here. */
export async function handOver(work: VoteWork, vote: VoteRecord): Stepped {
  const { db, districtId, polling } = work
  const { parts, sealing } = polling
  const { electionId } = namesOf(work, vote)
  const manifest = must(vote.manifest, 'manifest')
  const kept = await inTransaction(db, (trx) => sharesOf(trx, districtId, vote.id), { readOnly: true })
  const shareOf = (no: number): string => {
    const share = kept.find((one) => one.no === no)
    if (share === undefined) return noShare
    return must(sealing.open(placeOf('share', districtId, vote.id, no), share.sealed), 'share that opens')
  }
  const eligibility = structuredClone(must(vote.eligibility, 'eligibility')) as never
  const registrar = await parts.registrar('open', { electionId, manifest, eligibility, share: shareOf(2) })
  if (!registrar.ok) return registrar
  const roster = await giveRoster(work, vote)
  if (!roster.ok) return roster
  const box = await parts.box('open', { electionId, manifest, share: shareOf(3) })
  if (!box.ok) return box
  for (const { eh } of [registrar.value, box.value])
    if (eh !== vote.eh) throw new Error('A part has another manifest than the office.')
  await inTransaction(db, async (trx) => {
    await store.markHandedOver(trx, districtId, vote.id, work.clock())
    if (vote.draft.mode === 'simple') await dropShares(trx, districtId, vote.id, [1])
  })
  return ok(null)
}

async function giveRoster({ polling, districtId }: VoteWork, vote: VoteRecord): Stepped {
  if (vote.rosterSealed === null) return ok(null)
  const rows = openRoster(polling.sealing.open(placeOf('roster', districtId, vote.id), vote.rosterSealed))
  const given = await polling.parts.registrar('roster', { eh: must(vote.eh, 'eh'), rows })
  return given.ok ? ok(null) : given
}

const openRoster = (text: string | null): RosterRow[] => JSON.parse(must(text, 'roster that opens'))
