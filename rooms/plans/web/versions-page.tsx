import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatCount } from '#kit/format-count.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { DataTable } from '#ui/data-table.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { CheckboxField, Form, HiddenField, SelectField, SubmitButton, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { newId } from '#ui/new-id.ts'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { thousand } from '#ui/thousand.ts'
import { freezeVersion, listVersions, seePlanText } from '../contract.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { versionWords } from '../core/messages-versions.ts'
import { mayFreezeVersion, maySeeDraftVersions, maySeePlans } from '../core/permissions.ts'
import { PersonalLeft } from '../core/personal-data.ts'
import { PlanId } from '../core/plan.ts'
import { emptySections } from '../core/plan-section.ts'
import { versionKinds } from '../core/plan-version.ts'
import { CompareForm } from './compare-form.tsx'
import { PlanTabs } from './plan-tabs.tsx'

type Seen = ReplyOf<typeof listVersions>

/** The frozen versions of a plan, and the forms to compare two and to freeze what stands now. */
export const versionsPage = page({
  path: '/plans/:id/versions',
  permission: maySeePlans,
  async render({ ask, actor, lang, params, form }) {
    const planId = PlanId.safeParse(params['id'])
    if (!planId.success) return refuse({ kind: 'plan-not-found' })
    const asked = await ask(listVersions, { planId: planId.data })
    if (!asked.ok) return asked
    const { plan, versions } = asked.value
    const [p, v] = [pageWords(lang), versionWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/plans/${plan.id}`
    const inside = permits(maySeeDraftVersions, actor)
    const own = form?.command === freezeVersion.name ? form : null
    const left = PersonalLeft.safeParse(own?.refusal)
    const freezes = permits(mayFreezeVersion, actor)
    const text = freezes ? await ask(seePlanText, { planId: plan.id }) : null
    if (text !== null && !text.ok) return text
    const empty = emptySections(text?.value.sections ?? [])
    const id = own?.values['versionId'] ?? newId('version')
    return (
      <Frame
        title={v.versionsTitle(plan.name)}
        crumbs={[
          { href: `${home}/plans`, label: p.plansTitle },
          { href: here, label: plan.name },
        ]}
        lead={v.versionsLead}
      >
        <PlanTabs here={here} current="versions" lang={lang} />
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} />}
        {left.success && (
          <Notice kind="warning" title={v.personalPlaces}>
            <ul>
              {left.data.places.map(({ id: place, title, field, kind }, at) => (
                <li key={at}>
                  <a href={`${home}/projects/${place}/edit#${field}`}>{title}</a>: {v.personal[kind]}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {!inside && <p>{v.publicVersionsOnly}</p>}
        <VersionTable
          versions={versions}
          at={`${here}/versions`}
          empty={inside ? v.noVersions : v.noPublicVersions}
          reviews={freezes ? `${home}/reviews/of/plan-version` : null}
          lang={lang}
        />
        <CompareForm seen={asked.value} home={home} a={null} b={null} lang={lang} />
        {freezes && (
          <Section title={v.freezeTitle} id="freeze">
            <p>{v.freezeLead}</p>
            {empty.length > 0 && (
              <Notice kind="warning" title={v.emptySections(empty.length)} level={3}>
                <p>{v.emptySectionsLead}</p>
                <ul>
                  {empty.map((section) => (
                    <li key={section.id}>
                      <a href={`${here}/text/edit#edit-${section.id}`}>{section.heading}</a>
                    </li>
                  ))}
                </ul>
              </Notice>
            )}
            <Form action={`${home}/do/plans/freeze-version`} page={`${here}/versions`} formKey={id}>
              <HiddenField name="versionId" value={id} />
              <HiddenField name="planId" value={plan.id} />
              <TextField
                name="name"
                label={v.versionName}
                required
                value={own?.values['name']}
                error={own?.fieldErrors['name']}
                maxLength={200}
              />
              <SelectField
                name="kind"
                label={v.versionKind}
                value={own?.values['kind'] ?? 'draft'}
                options={versionKinds.map((value) => ({ value, label: v.kinds[value] }))}
              />
              <CheckboxField name="mask" label={v.mask} hint={v.maskHint} />
              <SubmitButton>{v.freeze}</SubmitButton>
            </Form>
          </Section>
        )}
        <LinkRow
          label={p.links}
          links={[
            { href: here, label: plan.name },
            { href: `${home}/api/plans/list-versions?planId=${plan.id}`, label: p.data },
          ]}
        />
      </Frame>
    )
  },
})

interface VersionTableProps {
  readonly versions: Seen['versions']
  /** The address below which each version stands. */
  readonly at: string
  readonly empty: string
  /** Where a version is reviewed and published, for those who may. */
  readonly reviews: string | null
  readonly lang: Lang
}

function VersionTable({ versions, at, empty, reviews, lang }: VersionTableProps) {
  const [t, p, v] = [words(lang), pageWords(lang), versionWords(lang)]
  return (
    <DataTable
      caption={v.versionsCaption}
      rows={versions}
      empty={empty}
      unit={t.unitThousand}
      stack
      columns={[
        {
          ...{ key: 'name', header: v.versionName, rowHeader: true },
          cell: ({ id, name }) => <a href={`${at}/${id}`}>{name}</a>,
        },
        ...(reviews === null
          ? []
          : [
              {
                key: 'review',
                header: v.reviewed,
                cell: ({ id }: Seen['versions'][number]) => <a href={`${reviews}/${id}`}>{v.reviewed}</a>,
              },
            ]),
        { key: 'kind', header: v.versionKind, cell: ({ kind }) => v.kinds[kind] },
        { key: 'on', header: v.frozenOn, cell: ({ frozenOn }) => formatDate(frozenOn, lang) },
        { key: 'projects', header: p.projects, align: 'number', cell: ({ projects }) => formatCount(projects) },
        { key: 'total', header: t.budget, align: 'number', inUnit: true, cell: ({ total }) => thousand(total, lang) },
        {
          key: 'hash',
          header: v.fingerprint,
          cell: ({ hash, masked }) => (
            <More summary={hash.slice(0, 12)}>
              <code>{hash}</code>
              {masked > 0 && <p>{v.masked(masked)}</p>}
            </More>
          ),
        },
      ]}
    />
  )
}
