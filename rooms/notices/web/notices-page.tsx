import { askAll, page, question } from '#kernel/page.ts'
import { formatMoment } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { listNotices } from '../contract.ts'
import { words } from '../core/messages.ts'
import type { Notice } from '../core/notice.ts'
import { mayKeepOwnNotices } from '../core/permissions.ts'

const size = 20

/** What one was told, unread first: to look at each, or to mark all as read. */
export const noticesPage = page({
  path: '/notices',
  permission: mayKeepOwnNotices,
  async render({ ask, actor, lang, query }) {
    const kind = query['kind'] === undefined || query['kind'] === '' ? undefined : query['kind']
    const wish = { page: pageNumber(query['page']), size, ...(kind === undefined ? {} : { kind }) }
    const asked = await askAll(ask, { listed: question(listNotices, wish) })
    if (!asked.ok) return asked
    const { notices, kinds, total, unread, page: shown } = asked.value.listed
    const t = words(lang)
    const home = `/${actor.districtId}`
    const href = (to: number) => `${home}/notices?page=${to}${kind === undefined ? '' : `&kind=${kind}`}`
    const titles = new Map(kinds.map((one) => [one.kind, one.title[lang]]))
    return (
      <Frame title={t.noticesTitle} crumbs={[]} lead={t.noticesLead(unread)}>
        {kinds.length > 1 && (
          <FilterBar
            action={`${home}/notices`}
            filters={[
              {
                ...{ kind: 'select', name: 'kind', label: t.filterKind, value: kind ?? '' },
                options: [
                  { value: '', label: t.allKinds },
                  ...kinds.map((one) => ({ value: one.kind, label: one.title[lang] })),
                ],
              },
            ]}
          />
        )}
        <DataTable
          caption={t.noticesCaption}
          rows={notices}
          empty={t.noticesNone}
          stack
          columns={[
            {
              ...{ key: 'what', header: t.what, rowHeader: true },
              cell: ({ words: told, kind: own }) => (
                <>
                  {told[lang]}
                  <br />
                  <small>{titles.get(own)}</small>
                </>
              ),
            },
            { key: 'when', header: t.toldAt, cell: ({ toldAt }) => formatMoment(toldAt, lang) },
            { key: 'state', header: t.state, cell: (notice) => <StateOf notice={notice} lang={lang} /> },
            { key: 'look', header: t.look, cell: (notice) => <Look notice={notice} home={home} lang={lang} /> },
          ]}
        />
        <Pagination page={shown} pageSize={size} total={total} href={href} />
        {unread > 0 && (
          <Form action={`${home}/do/notices/mark-all-read`}>
            {kind !== undefined && <HiddenField name="kind" value={kind} />}
            <SubmitButton kind="secondary">{t.markAll}</SubmitButton>
          </Form>
        )}
        <LinkRow label={t.noticesTitle} links={[{ href: `${home}/notices/settings`, label: t.settings, main: true }]} />
      </Frame>
    )
  },
})

interface Shown {
  readonly notice: Notice
  readonly lang: Lang
}

const StateOf = ({ notice, lang }: Shown) =>
  notice.readAt === null ? (
    <Badge kind="info">{words(lang).unread}</Badge>
  ) : (
    <Badge kind="neutral">{words(lang).read}</Badge>
  )

/** An unread notice is marked as read on the way to what it is about; works without script. */
function Look({ notice, home, lang }: Shown & { readonly home: string }) {
  const t = words(lang)
  const named = (
    <>
      {t.look}
      <span class="hidden">: {notice.words[lang]}</span>
    </>
  )
  if (notice.readAt !== null) return <a href={`${home}${notice.path}`}>{named}</a>
  return (
    <Form action={`${home}/do/notices/mark-read`} then={`${home}${notice.path}`}>
      <HiddenField name="tellingId" value={notice.tellingId} />
      <SubmitButton kind="secondary">{named}</SubmitButton>
    </Form>
  )
}
