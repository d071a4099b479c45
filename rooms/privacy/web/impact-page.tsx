import { page } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { seeDeclarations } from '../contract.ts'
import { assessImpact, impactDuty } from '../core/impact.ts'
import { words } from '../core/messages.ts'
import { maySeePrivacy } from '../core/permissions.ts'
import { type RegisterRow, registerRows } from './register-rows.ts'

/** The impact-assessment sheet, filled from the declarations, as a page or as a file. */
export const impactPage = page({
  path: '/privacy/impact',
  permission: maySeePrivacy,
  async render({ ask, actor, lang, query }) {
    const answer = await ask(seeDeclarations, {})
    if (!answer.ok) return answer
    const { fields, subjects } = answer.value
    const t = words(lang)
    const duty = t.duties[impactDuty(subjects, fields)]
    const answers = assessImpact(fields).map(({ question, against }) => ({
      question: t.questions[question],
      answer: against.length === 0 ? t.holds : t.against(against.map(({ label }) => label[lang]).join(', ')),
    }))
    const flow: readonly (Column<RegisterRow> & { readonly text: (row: RegisterRow) => string })[] = [
      { key: 'name', header: t.fileName, rowHeader: true, text: (row: RegisterRow) => row.name },
      { key: 'collected', header: t.collected, text: () => t.collectedText },
      { key: 'stored', header: t.stored, text: () => t.storedText },
      { key: 'used', header: t.used, text: (row: RegisterRow) => row.readers },
      { key: 'recipients', header: t.recipients, text: (row: RegisterRow) => row.recipients },
      { key: 'destroyed', header: t.destroyed, text: (row: RegisterRow) => row.retention },
    ].map((column) => ({ ...column, cell: column.text }))
    const rows = registerRows(answer.value, lang)
    const { format } = query
    if (format === 'xlsx' || format === 'csv') {
      const column = (label: string) => ({ label, kind: 'text' as const })
      return writtenFile(ask, writeSpreadsheet, {
        format,
        fileName: t.impactTitle,
        sheets: [
          {
            name: t.impactTitle,
            title: t.impactTitle,
            unit: null,
            columns: [column(t.question), column(t.answer)],
            rows: [[t.duty, duty], ...answers.map((one) => [one.question, one.answer])],
          },
          {
            name: t.flowTitle,
            title: t.flowCaption,
            unit: null,
            columns: flow.map(({ header }) => column(header)),
            rows: rows.map((row) => flow.map(({ text }) => text(row))),
          },
        ],
      })
    }
    const home = `/${actor.districtId}/privacy`
    return (
      <Frame title={t.impactTitle} lead={t.impactLead} crumbs={[{ href: home, label: t.title }]}>
        <KeyFacts facts={[{ label: t.duty, value: duty }]} />
        <DataTable
          caption={t.impactCaption}
          rows={answers}
          empty={t.none}
          columns={[
            { key: 'question', header: t.question, rowHeader: true, cell: (one) => one.question },
            { key: 'answer', header: t.answer, cell: (one) => one.answer },
          ]}
        />
        <Section title={t.flowTitle} id="flow">
          <DataTable caption={t.flowCaption} rows={rows} empty={t.none} stack columns={flow} />
        </Section>
        <LinkRow
          label={t.asFile}
          links={[
            { href: `${home}/impact?format=xlsx`, label: t.xlsx },
            { href: `${home}/impact?format=csv`, label: t.csv },
          ]}
        />
      </Frame>
    )
  },
})
