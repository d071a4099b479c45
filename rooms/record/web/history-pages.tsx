import type { VNode } from 'preact'
import { type Page, type PageRequest, page } from '#kernel/page.ts'
import { dateInSeoul, formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { words as identityWords } from '#rooms/identity/core/messages.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { listHistory } from '../contract.ts'
import type { HistoryEntry } from '../core/history.ts'
import { words } from '../core/messages.ts'
import { maySeeHistory } from '../core/permissions.ts'
import { subjectHref } from '../core/subject-address.ts'

const size = 30

/** Everything that happened in the district, newest first. */
export const historyPage: Page = page({
  path: '/history',
  permission: maySeeHistory,
  render: (request) => render(request, null),
})

/** What happened to one thing. */
export const historyOfPage: Page = page({
  path: '/history/:kind/:id',
  permission: maySeeHistory,
  render: (request) => render(request, { kind: request.params['kind'] ?? '', id: request.params['id'] ?? '' }),
})

async function render({ ask, actor, lang, query }: PageRequest, subject: { kind: string; id: string } | null) {
  const answer = await ask(listHistory, {
    ...(subject ?? {}),
    page: pageNumber(query['page']),
    size,
  })
  if (!answer.ok) return answer
  const { entries, total, page: shown } = answer.value
  const t = words(lang)
  const home = `/${actor.districtId}`
  const address = subject === null ? `${home}/history` : `${home}/history/${subject.kind}/${subject.id}`
  return (
    <Frame
      title={subject === null ? t.historyTitle : t.historyOf(t.kinds[subject.kind] ?? subject.kind, subject.id)}
      crumbs={subject === null ? [] : [{ href: `${home}/history`, label: t.historyTitle }]}
      lead={t.historyLead}
    >
      <HistoryTable entries={entries} home={home} lang={lang} />
      <Pagination page={shown} pageSize={size} total={total} href={(to) => `${address}?page=${to}`} />
      <p>
        <a href={`${home}/record`}>{t.chainTitle}</a>
      </p>
    </Frame>
  )
}

interface HistoryTableProps {
  readonly entries: readonly (HistoryEntry & { readonly title: Readonly<Record<Lang, string>> })[]
  readonly home: string
  readonly lang: Lang
}

function HistoryTable({ entries, home, lang }: HistoryTableProps) {
  const t = words(lang)
  const link = ({ kind, id }: { kind: string; id: string }): VNode => (
    <a key={`${kind} ${id}`} href={`${home}${subjectHref({ kind, id })}`}>
      {t.kinds[kind] ?? kind} {id}
    </a>
  )
  return (
    <DataTable
      caption={t.caption}
      rows={entries}
      empty={t.empty}
      stack
      columns={[
        { key: 'what', header: t.what, rowHeader: true, cell: (entry) => entry.title[lang] },
        { key: 'effective', header: t.effective, cell: (entry) => formatDate(entry.effectiveOn, lang) },
        { key: 'role', header: t.role, cell: (entry) => identityWords(lang).roles[entry.role] },
        { key: 'about', header: t.about, cell: (entry) => entry.about.slice(0, 3).flatMap((one) => [link(one), ' ']) },
        { key: 'when', header: t.when, cell: (entry) => formatDate(dateInSeoul(entry.recordedAt), lang) },
        { key: 'seal', header: t.seal, cell: ({ sealNo }) => (sealNo === null ? t.unsealed : t.sealed(sealNo)) },
      ]}
    />
  )
}
