import { page } from '#kernel/page.ts'
import { formatDate, formatMoment } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { DeliveryMeans, listDeliveries, type Posted } from '../contract-deliveries.ts'
import { deliveryMeans } from '../core/answer-note.ts'
import { words } from '../core/messages.ts'
import { maySeeDesk } from '../core/permissions.ts'

const pageSize = 50

/** The answers that were given, with the proof: how, when, and what became of texts and mails. */
export const deliveriesPage = page({
  path: '/proposals/desk/sent',
  permission: maySeeDesk,
  async render({ ask, actor, lang, query }) {
    const means = DeliveryMeans.safeParse(query['means']).data
    const listed = await ask(listDeliveries, { means, page: pageNumber(query['page']), size: pageSize })
    if (!listed.ok) return listed
    const { deliveries, total, page: at } = listed.value
    const all = words(lang)
    const t = all.deliveries
    const home = `/${actor.districtId}`
    const here = `${home}/proposals/desk/sent`
    const lettersOf = [...new Set(deliveries.flatMap((one) => (one.means === 'letter' ? [one.on] : [])))]
    return (
      <Frame
        title={t.title}
        lead={t.lead}
        crumbs={[
          { href: `${home}/proposals`, label: all.proposalsTitle },
          { href: `${home}/proposals/desk`, label: all.deskTitle },
        ]}
      >
        <FilterBar
          action={here}
          filters={[
            {
              ...{ kind: 'select', name: 'means', label: t.means, value: means ?? '' },
              options: [
                { value: '', label: t.allMeans },
                ...deliveryMeans.map((value) => ({ value, label: t.meansNames[value] })),
              ],
            },
          ]}
        />
        <DataTable
          caption={t.caption}
          rows={deliveries}
          empty={t.none}
          stack
          columns={[
            {
              key: 'title',
              header: all.title,
              rowHeader: true,
              cell: ({ proposalId, title }) => <a href={`${home}/proposals/${proposalId}`}>{title}</a>,
            },
            { key: 'on', header: t.on, cell: ({ on }) => formatDate(on, lang) },
            { key: 'means', header: t.means, cell: ({ means: by }) => t.meansNames[by] },
            {
              key: 'result',
              header: t.result,
              cell: ({ means: by, posted }) => (by === 'text' || by === 'mail' ? resultOf(posted, lang) : '–'),
            },
          ]}
        />
        <Pagination
          page={at}
          pageSize={pageSize}
          total={total}
          href={(to) =>
            `${here}?${new URLSearchParams({ ...(means === undefined ? {} : { means }), page: String(to) })}`
          }
        />
        {lettersOf.length > 0 && (
          <LinkRow
            label={t.lettersTitle}
            links={lettersOf.map((on) => ({
              href: `${home}/proposals/desk/letters?on=${on}`,
              label: t.print(formatDate(on, lang)),
            }))}
          />
        )}
      </Frame>
    )
  },
})

/** What became of a text or a mail; of an old one nothing is known any more. */
function resultOf(posted: Posted | null, lang: Lang): string {
  const t = words(lang).deliveries
  if (posted === null) return t.forgotten
  if (posted.state === 'sent' && posted.endedAt !== null) return t.sentAt(formatMoment(posted.endedAt, lang))
  return posted.failure === null ? t.states[posted.state] : t.notSent(t.failures[posted.failure] ?? posted.failure)
}
