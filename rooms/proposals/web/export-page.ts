import { download, page } from '#kernel/page.ts'
import { refuse } from '#kit/result.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { listProposals } from '../contract.ts'
import { listReaches } from '../contract-reach.ts'
import { words } from '../core/messages.ts'
import { maySeeProposals } from '../core/permissions.ts'
import { readListQuery } from './proposal-list-query.ts'
import { shareText } from './share-text.ts'

/** How many rows a file holds at most. */
const mostRows = 5000
const atOnce = 200

/** The list as it is filtered, as a file. */
export const exportPage = page({
  path: '/proposals/export/:format',
  permission: maySeeProposals,
  async render({ ask, lang, query, params }) {
    const format = (['xlsx', 'csv'] as const).find((one) => one === params['format'])
    if (format === undefined) return refuse({ kind: 'page-not-found' })
    const t = words(lang)
    const wish = readListQuery(query)
    const rows: (string | number)[][] = []
    for (let at = 1; rows.length < mostRows; at += 1) {
      const listed = await ask(listProposals, { ...wish, page: at, size: atOnce })
      if (!listed.ok) return listed
      const itemIds = listed.value.proposals.map(({ proposal }) => ItemId.parse(proposal.id))
      const reached = await ask(listReaches, { itemIds })
      if (!reached.ok) return reached
      const reaches = new Map(reached.value.reaches.map((reach) => [String(reach.itemId), reach]))
      for (const { proposal, title, place, standing } of listed.value.proposals) {
        const { id, track, category, supports, submittedOn, dueOn } = proposal
        const field = category === null ? '' : t.categories[category]
        const reach = reaches.get(id)
        const ours = reach === undefined || reach.share === null ? '' : shareText(reach.share, null, lang)
        rows.push([
          ...[id, title, place, t.tracks[track], t.standings[standing], field, supports, submittedOn, dueOn ?? ''],
          ...[reach?.districts.join(', ') ?? '', ours],
        ])
      }
      if (listed.value.proposals.length < atOnce) break
    }
    const columns = [
      ...[t.number, t.title, t.place, t.track, t.standing, t.category].map((label) => ({
        label,
        kind: 'text' as const,
      })),
      { label: t.supportCount, kind: 'count' as const },
      ...[t.submittedOn, t.clock, t.reach.districts, t.reach.share].map((label) => ({ label, kind: 'text' as const })),
    ]
    const sheets = [{ name: t.proposalsTitle, title: t.proposalsTitle, unit: null, columns, rows }]
    const written = await ask(writeSpreadsheet, { format, fileName: t.proposalsTitle, sheets })
    if (!written.ok) return written
    const { fileName, contentType, base64 } = written.value
    return download({ fileName, contentType, bytes: Buffer.from(base64, 'base64') })
  },
})
