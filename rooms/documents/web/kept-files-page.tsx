import { page } from '#kernel/page.ts'
import { dateInSeoul, formatDate, formatMoment } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { listKeptFiles } from '../contract-files.ts'
import { FileListing } from '../core/kept-file.ts'
import { words } from '../core/messages-kept-files.ts'
import { mayModerateFiles } from '../core/permissions.ts'

/** The files that were added, for the secretariat: the newest first, those with people, those that are hidden. */
export const keptFilesPage = page({
  path: '/kept-files',
  permission: mayModerateFiles,
  async render({ ask, actor, lang, query }) {
    const t = words(lang)
    const here = `/${actor.districtId}/kept-files`
    const show = FileListing.safeParse(query['show']).data ?? 'all'
    const wanted = Number(query['page'] ?? 1)
    const seen = await ask(listKeptFiles, {
      show,
      page: Number.isInteger(wanted) && wanted > 0 ? Math.min(wanted, 10_000) : 1,
    })
    if (!seen.ok) return seen
    const { files, page: at, more } = seen.value
    const pageOf = (number: number) => `${here}?show=${show}&page=${number}`
    return (
      <Frame title={t.title} crumbs={[]} lead={t.lead}>
        <nav aria-label={t.tabs}>
          <ul class="link-row">
            {FileListing.options.map((one) => (
              <li key={one}>
                <a href={`${here}?show=${one}`} aria-current={one === show ? 'page' : undefined}>
                  {t.shows[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <DataTable
          caption={t.caption}
          rows={files}
          empty={t.empty}
          stack
          columns={[
            {
              key: 'file',
              header: t.columns.file,
              rowHeader: true,
              cell: ({ fileId, name }) => <a href={`${here}/${fileId}`}>{name}</a>,
            },
            { key: 'said', header: t.columns.said, cell: ({ alt }) => alt },
            {
              key: 'people',
              header: t.columns.people,
              cell: ({ format, people }) => (format === 'picture' ? t.people[people] : ''),
            },
            {
              key: 'seenBy',
              header: t.columns.seenBy,
              cell: ({ seenBy, endsAt }) =>
                endsAt === null ? t.seenBy[seenBy] : t.hidden(formatDate(dateInSeoul(endsAt), lang)),
            },
            { key: 'at', header: t.columns.at, cell: ({ heldAt }) => formatMoment(heldAt, lang) },
          ]}
        />
        <p>
          {at > 1 && <a href={pageOf(at - 1)}>{t.previous}</a>} {more && <a href={pageOf(at + 1)}>{t.next}</a>}
        </p>
      </Frame>
    )
  },
})
