import { formatDate } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { requestWords } from '../core/messages-requests.ts'
import type { DestructionCertificate } from '../core/person-data.ts'

/** What was destroyed: when, by which rule, how many cells of which columns; nobody's name. */
export function CertificateTable({ certificates }: { readonly certificates: readonly DestructionCertificate[] }) {
  const { lang } = usePage()
  const t = requestWords(lang)
  return (
    <Section title={t.certificatesTitle} id="certificates">
      <DataTable
        caption={t.certificatesCaption}
        rows={certificates}
        empty={t.noCertificates}
        stack
        columns={[
          {
            key: 'certificate',
            header: t.certificate,
            rowHeader: true,
            cell: ({ certificateId }) => certificateId,
          },
          { key: 'on', header: t.on, cell: ({ destroyedOn }) => formatDate(destroyedOn, lang) },
          {
            key: 'rule',
            header: t.rule,
            cell: ({ rule, schedule }) => [t.rules[rule], schedule].filter((one) => one !== null).join(': '),
          },
          {
            key: 'cells',
            header: t.cells,
            cell: ({ cells }) => cells.map((one) => `${one.column} ${one.before} → ${one.after}`).join(', '),
          },
          { key: 'bodies', header: t.bodies, cell: ({ bodies }) => String(bodies) },
        ]}
      />
    </Section>
  )
}
