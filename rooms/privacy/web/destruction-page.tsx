import { askAll, page, question } from '#kernel/page.ts'
import { addDays, dateInSeoul, formatDate } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { seeDeclarations } from '../contract.ts'
import { listDue } from '../contract-due.ts'
import { daysAhead } from '../core/due.ts'
import { words } from '../core/messages.ts'
import { dueWords } from '../core/messages-due.ts'
import { maySeeDue } from '../core/permissions.ts'
import { CertificateTable } from './certificate-table.tsx'

/** What falls due in the next thirty days, and what was destroyed until now. */
export const destructionPage = page({
  path: '/privacy/destruction',
  permission: maySeeDue,
  async render({ ask, actor, lang, now }) {
    const by = addDays(dateInSeoul(now), daysAhead)
    const asked = await askAll(ask, { listed: question(listDue, { by }), declared: question(seeDeclarations, {}) })
    if (!asked.ok) return asked
    const { listed, declared } = asked.value
    const t = dueWords(lang)
    const nameOf = (key: string) => declared.files.find((file) => file.key === key)?.name[lang] ?? key
    return (
      <Frame
        title={t.title}
        lead={t.lead}
        crumbs={[{ href: `/${actor.districtId}/privacy`, label: words(lang).title }]}
      >
        <Section title={t.dueTitle(formatDate(by, lang))} id="due">
          <DataTable
            caption={t.dueCaption}
            rows={listed.due}
            empty={t.none}
            columns={[
              { key: 'what', header: t.file, rowHeader: true, cell: ({ file }) => nameOf(file) },
              { key: 'table', header: t.table, cell: ({ schedule }) => schedule },
              { key: 'rows', header: t.rows, cell: ({ rows }) => String(rows) },
            ]}
          />
        </Section>
        <CertificateTable certificates={listed.certificates} />
      </Frame>
    )
  },
})
