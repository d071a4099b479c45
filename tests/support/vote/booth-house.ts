import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Ask } from '#kernel/handler.ts'
import { policyOfVote } from '#kernel/http/security.ts'
import { isRefused } from '#kernel/page.ts'
import { base64url, fromUtf8 } from '#kit/bytes.ts'
import { DistrictId } from '#kit/id.ts'
import { dateInSeoul, Instant } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import type { SeenVote } from '#rooms/polling/contract.ts'
import { VoteId } from '#rooms/polling/core/vote-id.ts'
import { boothPages } from '#rooms/polling/web/booth-pages.tsx'
import type { Manifest } from '#rooms/voting/core/protocol/manifest.ts'
import { assets } from '#ui/assets.ts'
import { boothScript } from '#ui/booth-script.ts'
import type { TextSize, Theme } from '#ui/page-context.ts'
import { render } from '#ui/render-for-test.tsx'
import { type PartsStandIn, startParts } from './parts-stand-in.ts'
import type { VoteKeys } from './vote-keys.ts'
import { openVote, type VoteUnderWay } from './vote-under-way.ts'

/** A house with nothing but the voter's pages of one vote that is open now, and registrar and box beside it. */
export interface BoothHouse {
  readonly origin: string
  readonly vote: VoteUnderWay
  readonly parts: PartsStandIn
  /** What the office says of the vote; a test changes it as the vote goes on. */
  seen: SeenVote
  readonly stop: () => Promise<void>
}

const voteId = VoteId.parse('spring')

/** A manifest of the samples, open since yesterday, naming the booth's script as it is built. */
const openNow =
  (manifestOf: (keys: VoteKeys) => Manifest) =>
  (keys: VoteKeys): Manifest => {
    const now = Math.floor(Date.now() / 1000)
    const client_sha256 = boothScript()?.sha256base64url
    if (client_sha256 === undefined) throw new Error('build the booth first')
    return { ...manifestOf(keys), opens_at: now - 86_400, closes_at: now + 6 * 86_400, client_sha256 }
  }

export async function startBoothHouse(manifestOf: (keys: VoteKeys) => Manifest): Promise<BoothHouse> {
  const vote = openVote('booth', openNow(manifestOf))
  const { manifest, eh } = vote.election
  let origin = ''
  const parts = await startParts(vote, () => origin)
  const house = {
    origin,
    vote,
    parts,
    seen: {
      ...{ voteId, title: manifest.title, isTrial: false, state: 'open', mode: manifest.mode },
      ...{ opensAt: manifest.opens_at, closesAt: manifest.closes_at, eh: base64url(eh) },
      eligibility: {
        ways: ['phone'],
        minimumAge: 12,
        belongings: ['resident', 'worker'],
        dongs: [{ id: 'gasan', name: '가산동' }],
        isClosed: false,
      },
      sheets: [
        {
          ...{ option: manifest.contests[0]?.options[0]?.id ?? '', summary: '마을 방송국을 엽니다.', place: '독산1동' },
          ...{ opinion: '할 수 있습니다.', photo: null, itemId: 'item-1' },
        },
      ],
      manifest: fromUtf8(vote.manifestBytes),
      parts: { registrar: parts.registrar, box: parts.box },
      ...{ sealPrivate: null, result: null },
    } as SeenVote,
  }
  const ask = (async () => ok({ vote: house.seen })) as unknown as Ask
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const asset = assets().get(path)
    if (asset !== undefined) {
      response.writeHead(200, { 'Content-Type': asset.contentType })
      return response.end(asset.body)
    }
    const page = boothPages.find((one) => `/geumcheon${one.path.replace(':voteId', voteId)}` === path)
    if (page === undefined) return response.writeHead(404).end()
    const query = new URL(request.url ?? '', 'http://madang.test').searchParams
    const now = Instant.parse(new Date().toISOString())
    const actor = { districtId: DistrictId.parse('geumcheon'), accountId: null, roles: ['visitor' as const] }
    const lang = query.get('lang') === 'en' ? 'en' : 'ko'
    const rendered = await page.render({ ask, actor, lang, now, params: { voteId }, query: {}, form: null, sent: null })
    if (isRefused(rendered) || !('type' in rendered)) return response.writeHead(404).end()
    const text = (query.get('text') ?? '100') as TextSize
    const theme = (query.get('theme') ?? 'light') as Theme
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policyOfVote([parts.registrar, parts.box]),
      'Set-Cookie': `today=${dateInSeoul(now)}`,
    })
    return response.end(`<!doctype html>${render(rendered, { lang, text, theme, path, nav: [] })}`)
  })
  await new Promise<void>((done) => server.listen(Number(process.env['BOOTH_PORT'] ?? 0), '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return Object.assign(house, {
    origin,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      await parts.stop()
    },
  })
}
