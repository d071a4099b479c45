import type { Lang } from '#kit/korean-text.ts'
import type { PersonalField, PersonalFile } from '#kit/personal.ts'
import { words as identityWords } from '#rooms/identity/core/messages.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { retentionText, words } from '../core/messages.ts'

interface FieldTableProps {
  readonly caption: string
  readonly fields: readonly PersonalField[]
  readonly files: readonly PersonalFile[]
  readonly lang: Lang
  /** Whether a choice is printed beside each item, to be marked on paper; else the ground on which it is kept. */
  readonly asks: boolean
}

/** Personal fields one by one: what, why, how long, who may read it. */
export function FieldTable({ caption, fields, files, lang, asks }: FieldTableProps) {
  const t = words(lang)
  const roleNames = identityWords(lang).roles
  const last: Column<PersonalField> = asks
    ? { key: 'agree', header: t.agree, cell: () => t.agreeChoice }
    : { key: 'basis', header: t.basis, cell: ({ basis }) => t.bases[basis] }
  return (
    <DataTable
      caption={caption}
      rows={fields.filter((field, at) => fields.findIndex((other) => isSaidAlike(field, other)) === at)}
      empty={t.none}
      stack
      columns={[
        { key: 'item', header: t.item, rowHeader: true, cell: ({ label }) => label[lang] },
        {
          key: 'purpose',
          header: t.purpose,
          cell: (field) => files.find(({ key }) => key === field.file)?.purpose[lang],
        },
        { key: 'retention', header: t.retention, cell: ({ retention }) => retentionText(retention, lang) },
        {
          key: 'readers',
          header: t.readers,
          cell: ({ readers }) => readers.map((role) => roleNames[role]).join(', ') || t.nobody,
        },
        last,
      ]}
    />
  )
}

/** Whether two fields would be the same line: one number may stand in many tables of a file. */
const isSaidAlike = (one: PersonalField, other: PersonalField): boolean =>
  one.file === other.file &&
  one.label.ko === other.label.ko &&
  JSON.stringify(one.retention) === JSON.stringify(other.retention)
