import { askAll, page, question } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import { dateInSeoul, formatMoment } from '#kit/korean-date.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import { words as roleWords } from '#rooms/identity/core/messages.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { listAccess } from '../contract-access.ts'
import { type AccessEntry, noticeable, signsOf } from '../core/access.ts'
import { words } from '../core/messages.ts'
import { accessWords, reasonText } from '../core/messages-access.ts'
import { mayReviewAccess } from '../core/permissions.ts'

/** The auditor's monthly look at who read personal data of others: all of it, or what is worth asking; and as a file. */
export const accessPage = page({
  path: '/privacy/access',
  permission: mayReviewAccess,
  async render({ ask, actor, lang, now, query }) {
    const month = /^20\d\d-(0[1-9]|1[0-2])$/.exec(query['month'] ?? '')?.[0] ?? dateInSeoul(now).slice(0, 7)
    const asked = await askAll(ask, { listed: question(listAccess, { month }) })
    if (!asked.ok) return asked
    const t = accessWords(lang)
    const onlySigns = query['show'] === 'signs'
    const { often } = asked.value.listed
    const entries = asked.value.listed.entries.filter((entry) => !onlySigns || signsOf(entry).length > 0)
    const columns: readonly { key: string; header: string; text: (entry: AccessEntry) => string }[] = [
      { key: 'at', header: t.at, text: ({ at }) => formatMoment(at, lang) },
      { key: 'reader', header: t.reader, text: ({ readBy }) => readBy ?? t.nobody },
      { key: 'role', header: t.role, text: ({ role }) => roleWords(lang).roles[role] },
      { key: 'query', header: t.query, text: ({ title }) => title[lang] },
      { key: 'people', header: t.people, text: ({ people }) => String(people) },
      { key: 'reason', header: t.reason, text: ({ reason }) => reasonText(reason, lang) },
      {
        key: 'signs',
        header: t.signs,
        text: (one) =>
          signsOf(one)
            .map((sign) => t.signNames[sign])
            .join(', '),
      },
    ]
    if (query['format'] === 'csv')
      return writtenFile(ask, writeSpreadsheet, {
        format: 'csv',
        fileName: `${t.title} ${month}`,
        sheets: [
          {
            ...{ name: t.title, title: t.caption(month), unit: null },
            columns: columns.map(({ header }) => ({ label: header, kind: 'text' as const })),
            rows: entries.map((entry) => columns.map(({ text }) => text(entry))),
          },
        ],
      })
    const home = `/${actor.districtId}/privacy`
    const here = `${home}/access?month=${month}`
    return (
      <Frame title={t.title} lead={t.lead} crumbs={[{ href: home, label: words(lang).title }]}>
        <form class="form" method="get" action={`${home}/access`}>
          <p>
            <label for="month">{t.month}</label>{' '}
            <input class="input input-date" type="month" id="month" name="month" value={month} />
          </p>
          <p class="form-actions">
            <button type="submit" class="button button-secondary">
              {t.show}
            </button>
          </p>
        </form>
        <LinkRow
          label={t.title}
          links={[
            onlySigns ? { href: here, label: t.all } : { href: `${here}&show=signs`, label: t.onlySigns },
            { href: `${here}&format=csv${onlySigns ? '&show=signs' : ''}`, label: t.asCsv },
          ]}
        />
        <DataTable
          caption={t.caption(month)}
          rows={entries}
          empty={t.none}
          stack
          columns={columns.map(({ text, ...column }) => ({ ...column, rowHeader: column.key === 'at', cell: text }))}
        />
        <Section title={t.oftenTitle} id="often">
          <DataTable
            caption={t.oftenCaption(String(noticeable.times))}
            rows={often}
            empty={t.oftenNone}
            columns={[
              { key: 'subject', header: t.subject, rowHeader: true, cell: ({ accountId }) => accountId },
              { key: 'reader', header: t.reader, cell: ({ readBy }) => readBy ?? t.nobody },
              { key: 'times', header: t.times, cell: ({ times }) => String(times) },
            ]}
          />
        </Section>
      </Frame>
    )
  },
})
