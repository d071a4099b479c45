import { page } from '#kernel/page.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { Notice } from '#ui/notice.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { Section } from '#ui/section.tsx'
import { listIssued, seeIssued } from '../contract.ts'
import { type IssuedReport, IssueId } from '../core/issued-report.ts'
import { words } from '../core/messages.ts'
import { maySeeIssued } from '../core/permissions.ts'
import { DocumentBody } from './document-body.tsx'
import { FormatLinks } from './format-links.tsx'

const size = 20

function IssuedTable({
  issued,
  home,
  lang,
  empty,
}: {
  issued: readonly IssuedReport[]
  home: string
  lang: Lang
  empty: string
}) {
  const t = words(lang)
  return (
    <DataTable
      caption={t.issuedCaption}
      stack
      rows={issued}
      empty={empty}
      columns={[
        {
          ...{ key: 'title', header: t.title, rowHeader: true },
          cell: ({ id, title }) => <a href={`${home}/papers/issued/${id}`}>{title}</a>,
        },
        { key: 'version', header: t.versionLabel, cell: ({ version }) => t.version(version) },
        { key: 'day', header: t.issuedOn, cell: ({ issuedOn }) => formatDate(issuedOn, lang) },
        { key: 'disclosure', header: t.disclosure, cell: ({ disclosure }) => t.disclosures[disclosure] },
        { key: 'number', header: t.documentNumber, cell: ({ documentNumber }) => documentNumber ?? '–' },
      ]}
    />
  )
}

/** The papers that the office has issued, the latest first. */
export const issuedListPage = page({
  path: '/papers/issued',
  permission: maySeeIssued,
  async render({ ask, actor, lang, query }) {
    const t = words(lang)
    const home = `/${actor.districtId}`
    const q = (query['q'] ?? '').slice(0, 100)
    const listed = await ask(listIssued, { q, page: pageNumber(query['page']) })
    if (!listed.ok) return listed
    const { issued, total, page: shown } = listed.value
    return (
      <Frame title={t.issuedTitle} crumbs={[{ href: `${home}/papers`, label: t.papers }]} lead={t.issuedLead}>
        <FilterBar
          action={`${home}/papers/issued`}
          filters={[{ kind: 'search', name: 'q', label: t.search, value: q }]}
        />
        <IssuedTable {...{ issued, home, lang }} empty={q === '' ? t.noneIssued : t.noneFound} />
        <Pagination
          page={shown}
          pageSize={size}
          total={total}
          href={(no) => `${home}/papers/issued?${new URLSearchParams({ q, page: String(no) })}`}
        />
      </Frame>
    )
  },
})

/** One paper as it was issued, with its fingerprint, its versions, and what it says otherwise than the one before. */
export const issuedPage = page({
  path: '/papers/issued/:id',
  permission: maySeeIssued,
  async render({ ask, actor, lang, params }) {
    const issueId = IssueId.safeParse(params['id'])
    const seen = issueId.success ? await ask(seeIssued, { issueId: issueId.data }) : refuse({ kind: 'issue-not-found' })
    if (!seen.ok) return seen
    const { issued, document, intact, versions, difference } = seen.value
    const t = words(lang)
    const home = `/${actor.districtId}`
    return (
      <Frame
        title={issued.title}
        over={t.version(issued.version)}
        crumbs={[
          { href: `${home}/papers`, label: t.papers },
          { href: `${home}/papers/issued`, label: t.issuedTitle },
        ]}
      >
        <Notice kind={intact ? 'success' : 'error'} title={intact ? t.intact : t.tampered} />
        <KeyFacts
          facts={[
            { label: t.issuedOn, value: formatDate(issued.issuedOn, lang) },
            { label: t.disclosure, value: t.disclosures[issued.disclosure] },
            { label: t.documentNumber, value: issued.documentNumber ?? '–' },
            ...(issued.reason === null ? [] : [{ label: t.reason, value: issued.reason }]),
            { label: t.hash, value: <code class="wrap">{issued.hash}</code> },
          ]}
        />
        <FormatLinks to={`${home}/papers/issued/${issued.id}/file`} lang={lang} />
        {difference !== null && (
          <Section title={t.difference(difference.version)} id="difference">
            {difference.lines.length === 0 ? (
              <p>{t.noDifference}</p>
            ) : (
              <ul>
                {difference.lines.map(({ kind, text }, index) => (
                  <li key={`${index}-${kind}`}>
                    {kind === 'added' ? <ins>{text}</ins> : <del>{text}</del>} ({t[kind]})
                  </li>
                ))}
              </ul>
            )}
          </Section>
        )}
        {versions.length > 1 && (
          <Section title={t.versions} id="versions">
            <IssuedTable issued={versions} {...{ home, lang }} empty={t.noneIssued} />
          </Section>
        )}
        <Section title={t.preview} id="preview">
          <DocumentBody document={document} />
        </Section>
      </Frame>
    )
  },
})
