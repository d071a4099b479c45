import { formatMoment } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Form, HiddenField } from '#ui/form.tsx'
import { usePage } from '#ui/page-context.ts'
import { signInWords } from '../core/messages-sign-in.ts'
import type { Passkey } from '../core/passkey.ts'

/** One's passkeys, each with a button to remove it. */
export function PasskeyTable({ passkeys, here }: { readonly passkeys: readonly Passkey[]; readonly here: string }) {
  const { lang, district } = usePage()
  const t = signInWords(lang)
  return (
    <DataTable
      caption={t.passkeysCaption}
      rows={passkeys}
      empty={t.noPasskeys}
      stack
      columns={[
        { key: 'label', header: t.label, rowHeader: true, cell: ({ label }) => label },
        { key: 'registered', header: t.registeredAt, cell: ({ registeredAt }) => formatMoment(registeredAt, lang) },
        {
          key: 'used',
          header: t.lastUsedAt,
          cell: ({ lastUsedAt }) => (lastUsedAt === null ? t.never : formatMoment(lastUsedAt, lang)),
        },
        {
          key: 'remove',
          header: t.remove,
          cell: ({ credentialId, label }) => (
            <Form action={`/${district.id}/do/identity/remove-passkey`} page={here}>
              <HiddenField name="credentialId" value={credentialId} />
              <button type="submit" class="button button-danger" aria-label={t.removeLabel(label)}>
                {t.remove}
              </button>
            </Form>
          ),
        },
      ]}
    />
  )
}
