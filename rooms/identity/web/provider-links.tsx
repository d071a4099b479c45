import type { Instant } from '#kit/korean-date.ts'
import { formatMoment } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Form, HiddenField } from '#ui/form.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { providerWords } from '../core/messages-provider.ts'
import type { Provider } from '../core/provider.ts'
import type { ProviderUse } from '../core/provider-answer.ts'

type Shown = Pick<Provider, 'id' | 'name' | 'kind'>

interface GoToProvidersProps {
  readonly providers: readonly Shown[]
  readonly label: string
  readonly use: ProviderUse
  readonly called: (name: string) => string
  readonly more?: Readonly<Record<string, string>>
}

/** Links that lead to providers: a form could not, for its answer must stay with this site. */
export function GoToProviders({ providers, label, use, called, more = {} }: GoToProvidersProps) {
  const { lang, district } = usePage()
  const query = new URLSearchParams({ use, ...more })
  const links = providers.map(({ id, name }) => ({
    href: `/${district.id}/sign-in/with/${id}?${query}`,
    label: called(name[lang]),
  }))
  return links.length === 0 ? null : <LinkRow label={label} links={links} />
}

/** The providers on the sign-in page, those of offices apart from those of residents. */
export function SignInByProvider({ providers, then }: { readonly providers: readonly Shown[]; readonly then: string }) {
  const t = providerWords(usePage().lang)
  const kinds = [
    { kind: 'office', title: t.officeTitle, lead: t.officeLead },
    { kind: 'resident', title: t.residentTitle, lead: t.residentLead },
  ] as const
  return (
    <>
      {kinds.map(({ kind, title, lead }) => {
        const own = providers.filter((provider) => provider.kind === kind)
        if (own.length === 0) return null
        return (
          <Section key={kind} title={title} id={`with-${kind}`}>
            <p>{lead}</p>
            <GoToProviders providers={own} label={title} use="sign-in" called={t.enterWith} more={{ then }} />
          </Section>
        )
      })}
    </>
  )
}

interface LinkTableProps {
  readonly links: readonly {
    readonly identityId: string
    readonly issuer: string
    readonly linkedAt: Instant
    readonly providerId: string | null
  }[]
  readonly providers: readonly Shown[]
  readonly here: string
}

/** The sign-ins linked to one's account, each with a button to unlink it. */
export function LinkTable({ links, providers, here }: LinkTableProps) {
  const { lang, district } = usePage()
  const t = providerWords(lang)
  const nameOf = ({ providerId, issuer }: LinkTableProps['links'][number]) =>
    providers.find(({ id }) => id === providerId)?.name[lang] ?? issuer
  return (
    <DataTable
      caption={t.linksCaption}
      rows={links}
      empty={t.noLinks}
      stack
      columns={[
        { key: 'provider', header: t.provider, rowHeader: true, cell: nameOf },
        { key: 'linked', header: t.linkedAt, cell: ({ linkedAt }) => formatMoment(linkedAt, lang) },
        {
          key: 'unlink',
          header: t.unlink,
          cell: (link) => (
            <Form action={`/${district.id}/do/identity/unlink-provider`} page={here}>
              <HiddenField name="identityId" value={link.identityId} />
              <button type="submit" class="button button-danger" aria-label={t.unlinkLabel(nameOf(link))}>
                {t.unlink}
              </button>
            </Form>
          ),
        },
      ]}
    />
  )
}
