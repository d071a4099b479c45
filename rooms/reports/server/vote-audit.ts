import { answered } from '#kernel/answered.ts'
import type { Ask } from '#kernel/handler.ts'
import { fromBase64url, hex, utf8 } from '#kit/bytes.ts'
import { Instant } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { words } from '#rooms/identity/core/messages.ts'
import { seeVote } from '#rooms/polling/contract.ts'
import { downloadBundle, listVotes, seeProgress } from '#rooms/polling/contract-office.ts'
import { VoteId } from '#rooms/polling/core/vote-id.ts'
import { listHistory } from '#rooms/record/contract.ts'
import { readManifest } from '#rooms/voting/core/protocol/read-manifest.ts'
import type { BundleFacts } from '../core/vote/bundle-facts.ts'
import { type VoteAudit, voteAudit } from '../core/vote/vote-audit.ts'
import { notFound, type Report } from './report.ts'
import type { ReportMeans } from './report-means.ts'

const momentOf = (seconds: number): Instant => Instant.parse(new Date(seconds * 1000).toISOString())
const hexOf = (text: string): string => hex(fromBase64url(text))
const roles = words('ko').roles

/** What the record tells of a vote, the earliest first; its pages are as long as they may be. */
async function actsOf(ask: Ask, voteId: VoteId): Promise<VoteAudit['acts']> {
  const entries = []
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const told = answered(await ask(listHistory, { kind: 'vote', id: voteId, page, size: 200 }))
    entries.push(...told.entries)
    pages = told.pages
  }
  return entries
    .toSorted((one, other) => one.eventId - other.eventId)
    .map(({ recordedAt, role, title }) => ({ at: recordedAt, role: roles[role], act: title.ko }))
}

async function bundleOf(
  ask: Ask,
  { auditBundle }: ReportMeans,
  voteId: VoteId,
  sha256: string | null,
): Promise<BundleFacts | null> {
  if (sha256 === null) return null
  const pieces: Buffer[] = []
  for (;;) {
    const given = await ask(downloadBundle, { voteId, piece: pieces.length })
    if (!given.ok) return null
    if (given.value.base64 === '') return auditBundle(sha256, Buffer.concat(pieces))
    pieces.push(Buffer.from(given.value.base64, 'base64'))
  }
}

/** What an auditor asks of a resident vote (투표 감사 요약): from its announcement on, and whole once there is a result. */
export const voteAuditReport = (means: ReportMeans): Report => ({
  name: 'vote-audit',
  title: { ko: '투표 감사 요약', en: 'Audit of a resident vote' },
  of: { ko: '주민투표', en: 'Resident vote' },
  choices: async (ask) =>
    answered(await ask(listVotes, {}))
      .votes.filter(({ state }) => state !== 'draft')
      .map(({ voteId, title }) => ({ of: voteId, label: title })),
  async make(ask, of) {
    const voteId = VoteId.safeParse(of)
    if (!voteId.success) return notFound
    const seen = await ask(seeVote, { voteId: voteId.data })
    const told = await ask(seeProgress, { voteId: voteId.data })
    if (!seen.ok || !told.ok || seen.value.vote.state === 'draft') return notFound
    const { title, isTrial, opensAt, closesAt, state, mode, eh, manifest } = seen.value.vote
    const { channels, came, cameAsOf, turnoutBase, clientSha256, logOrigin, bundleSha256, ...rest } = told.value
    const fixed = manifest === null ? null : readManifest(utf8(manifest))
    const election = fixed?.ok ? fixed.value.manifest : null
    return ok(
      voteAudit({
        ...{ title, isTrial, opensAt: momentOf(opensAt), closesAt: momentOf(closesAt), state, mode, channels },
        came: came === null || cameAsOf === null ? null : { people: came, asOf: Instant.parse(cameAsOf) },
        ...{ base: turnoutBase, manifestHash: eh === null ? null : hexOf(eh), logOrigin, bundleHash: bundleSha256 },
        clientHash: clientSha256 === null ? null : hexOf(clientSha256),
        issuanceOrigin: election?.issuance_origin ?? null,
        witnesses:
          election === null ? null : { quorum: election.witnesses.quorum, all: election.witnesses.keys.length },
        closedAt: rest.closedAt === null ? null : Instant.parse(rest.closedAt),
        endedAt: rest.endedAt === null ? null : Instant.parse(rest.endedAt),
        ...{ objectionsUntil: rest.objectionsUntil, certifiedOn: rest.certifiedOn, keysDestroyed: rest.keysDestroyed },
        acts: await actsOf(ask, voteId.data),
        bundle: await bundleOf(ask, means, voteId.data, bundleSha256),
      }),
    )
  },
})
