import { askAll, download, page, question } from '#kernel/page.ts'
import { formatDate, formatMoment } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { PersonalField } from '#kit/personal.ts'
import { words as roleWords } from '#rooms/identity/core/messages.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { seeDeclarations } from '../contract.ts'
import { seeOwnData } from '../contract-requests.ts'
import type { Declared } from '../core/declared.ts'
import { accessWords, reasonText } from '../core/messages-access.ts'
import { requestWords } from '../core/messages-requests.ts'
import { mayAskOwn } from '../core/permissions.ts'
import type { PersonRows } from '../core/person-data.ts'

/** Everything that is kept of who asks: to read, or as a file. */
export const minePage = page({
  path: '/privacy/mine',
  permission: mayAskOwn,
  async render({ ask, actor, lang, query }) {
    const asked = await askAll(ask, { own: question(seeOwnData, {}), declared: question(seeDeclarations, {}) })
    if (!asked.ok) return asked
    const { own, declared } = asked.value
    const t = requestWords(lang)
    const a = accessWords(lang)
    if (query['format'] === 'json') {
      const bytes = new TextEncoder().encode(`${JSON.stringify(own, null, 2)}\n`)
      return download({ fileName: `${t.mineTitle}.json`, contentType: 'application/json; charset=utf-8', bytes })
    }
    const home = `/${actor.districtId}/privacy`
    return (
      <Frame title={t.mineTitle} lead={t.mineLead} crumbs={[{ href: `${home}/requests`, label: t.title }]}>
        <LinkRow label={t.asJson} links={[{ href: `${home}/mine?format=json`, label: t.asJson }]} />
        {own.tables.map((one) => (
          <DataTable
            key={one.table}
            caption={t.tableCaption(fileOf(one.table, declared, lang), one.table)}
            rows={cellsOf(one, declared.fields, lang)}
            empty={t.empty}
            columns={[
              { key: 'column', header: t.column, rowHeader: true, cell: ({ column }) => column },
              { key: 'value', header: t.value, cell: ({ value }) => value },
            ]}
          />
        ))}
        <Section title={t.eventsCaption} id="events">
          <DataTable
            caption={t.eventsCaption}
            rows={own.events}
            empty={t.empty}
            stack
            columns={[
              { key: 'command', header: t.command, rowHeader: true, cell: ({ title }) => title[lang] },
              { key: 'on', header: t.on, cell: ({ effectiveOn }) => formatDate(effectiveOn, lang) },
              { key: 'body', header: t.body, cell: ({ body }) => body ?? t.destroyedBody },
            ]}
          />
        </Section>
        <Section title={a.looksTitle} id="looks">
          <DataTable
            caption={a.looksCaption}
            rows={own.looks}
            empty={a.looksNone}
            stack
            columns={[
              { key: 'at', header: a.at, rowHeader: true, cell: ({ at }) => formatMoment(at, lang) },
              { key: 'role', header: a.role, cell: ({ role }) => roleWords(lang).roles[role] },
              { key: 'query', header: a.query, cell: ({ title }) => title[lang] },
              { key: 'reason', header: a.reason, cell: ({ reason }) => reasonText(reason, lang) },
            ]}
          />
        </Section>
      </Frame>
    )
  },
})

/** How the file is called to which a table belongs. */
const fileOf = (table: string, { fields, files }: Declared, lang: Lang): string => {
  const field = fields.find((one) => one.table === table)
  return files.find(({ key }) => key === field?.file)?.name[lang] ?? table
}

/** The cells of a table's rows, one under the other, called as they were declared. */
const cellsOf = ({ table, rows }: PersonRows, fields: readonly PersonalField[], lang: Lang) =>
  rows.flatMap((row) =>
    Object.entries(row)
      .filter(([column, value]) => column !== 'district_id' && value !== null)
      .map(([column, value]) => {
        const field = fields.find((one) => one.table === table && one.column === column)
        return {
          column: field?.label[lang] ?? column,
          value: typeof value === 'string' ? value : JSON.stringify(value),
        }
      }),
  )
