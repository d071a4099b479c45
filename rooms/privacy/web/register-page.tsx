import { page } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { seeDeclarations } from '../contract.ts'
import { words } from '../core/messages.ts'
import { maySeePrivacy } from '../core/permissions.ts'
import { textsWithPeople } from '../core/register.ts'
import { type RegisterRow, registerHeaders, registerRows } from './register-rows.ts'

type Name = keyof RegisterRow

/** The register of personal-information files, as a page or as a file; and the texts that may tell of people. */
export const registerPage = page({
  path: '/privacy/register',
  permission: maySeePrivacy,
  async render({ ask, actor, lang, query }) {
    const answer = await ask(seeDeclarations, {})
    if (!answer.ok) return answer
    const t = words(lang)
    const headers = registerHeaders(lang)
    const names = Object.keys(headers) as Name[]
    const rows = registerRows(answer.value, lang)
    const { format } = query
    if (format === 'xlsx' || format === 'csv') {
      return writtenFile(ask, writeSpreadsheet, {
        format,
        fileName: t.registerTitle,
        sheets: [
          {
            name: t.registerTitle,
            title: t.registerTitle,
            unit: null,
            columns: names.map((name) => ({ label: headers[name], kind: 'text' as const })),
            rows: rows.map((row) => names.map((name) => row[name])),
          },
        ],
      })
    }
    const home = `/${actor.districtId}/privacy`
    return (
      <Frame title={t.registerTitle} lead={t.registerLead} crumbs={[{ href: home, label: t.title }]}>
        <DataTable
          caption={t.registerCaption}
          rows={rows}
          empty={t.none}
          stack
          columns={names.map((name) => ({
            key: name,
            header: headers[name],
            rowHeader: name === 'name',
            cell: (row: RegisterRow) => row[name],
          }))}
        />
        <LinkRow
          label={t.asFile}
          links={[
            { href: `${home}/register?format=xlsx`, label: t.xlsx },
            { href: `${home}/register?format=csv`, label: t.csv },
          ]}
        />
        <Section title={t.textsTitle} id="texts">
          <p>{t.textsLead}</p>
          <DataTable
            caption={t.textsCaption}
            rows={textsWithPeople(answer.value.fields)}
            empty={t.none}
            columns={[
              { key: 'item', header: t.item, rowHeader: true, cell: ({ label }) => label[lang] },
              { key: 'published', header: t.published, cell: ({ published }) => (published ? t.yes : t.no) },
              { key: 'basis', header: t.basis, cell: ({ basis }) => t.bases[basis] },
            ]}
          />
        </Section>
      </Frame>
    )
  },
})
