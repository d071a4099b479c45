import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { sumWon } from '#kit/won.ts'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { thousand } from '#ui/thousand.ts'
import { seePlanText } from '../contract.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { versionWords } from '../core/messages-versions.ts'
import { writingWords } from '../core/messages-writing.ts'
import { maySeePlans, mayWritePlanText } from '../core/permissions.ts'
import { PlanId } from '../core/plan.ts'
import { PlanTabs } from './plan-tabs.tsx'

type Seen = ReplyOf<typeof seePlanText>

/** The plan's own text, chapter by chapter; the list of projects is made from the sheets and lines. */
export const planTextPage = page({
  path: '/plans/:id/text',
  shared: true,
  permission: maySeePlans,
  async render({ ask, actor, lang, params }) {
    const planId = PlanId.safeParse(params['id'])
    if (!planId.success) return refuse({ kind: 'plan-not-found' })
    const asked = await ask(seePlanText, { planId: planId.data })
    if (!asked.ok) return asked
    const { plan, sections, projects } = asked.value
    const [p, v, w] = [pageWords(lang), versionWords(lang), writingWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/plans/${plan.id}`
    const mayWrite = permits(mayWritePlanText, actor)
    return (
      <Frame
        title={v.textTitle(plan.name)}
        crumbs={[
          { href: `${home}/plans`, label: p.plansTitle },
          { href: here, label: plan.name },
        ]}
        lead={v.textLead}
      >
        <PlanTabs here={here} current="text" lang={lang} />
        {sections.length === 0 && <EmptyState text={v.noText} />}
        {mayWrite && sections.length === 0 && (
          <Form action={`${home}/do/plans/lay-out-plan`} page={`${here}/text`} then={`${here}/text/edit`}>
            <p>{v.layOutHint}</p>
            <HiddenField name="planId" value={plan.id} />
            <SubmitButton>{v.layOut}</SubmitButton>
          </Form>
        )}
        {sections.map(({ id, kind, heading, body }) => (
          <Section key={id} title={heading} id={`section-${id}`}>
            {body !== '' && body.split('\n').map((line, at) => (line === '' ? null : <p key={at}>{line}</p>))}
            {body === '' && kind !== 'projects' && kind !== 'budget' && <p>{w.notWritten}</p>}
            {kind === 'projects' && <ProjectList projects={projects} home={home} lang={lang} />}
            {kind === 'budget' && (
              <p>
                <a href={`${here}/budget`}>{p.budgetOf(plan.name)}</a>
              </p>
            )}
          </Section>
        ))}
        <LinkRow
          label={p.links}
          links={[
            ...(mayWrite ? [{ href: `${here}/text/edit`, label: v.editText, main: true }] : []),
            { href: here, label: plan.name },
            { href: `${home}/api/plans/see-plan-text?planId=${plan.id}`, label: p.data },
          ]}
        />
      </Frame>
    )
  },
})

function ProjectList({
  projects,
  home,
  lang,
}: {
  readonly projects: Seen['projects']
  readonly home: string
  readonly lang: Lang
}) {
  const [t, p, v] = [words(lang), pageWords(lang), versionWords(lang)]
  return (
    <DataTable
      caption={v.projectsOfPlan}
      rows={projects}
      empty={p.noProjects}
      unit={t.unitThousand}
      foot={{
        no: t.total,
        title: formatCount(projects.length),
        total: thousand(sumWon(projects.map(({ total }) => total)), lang),
      }}
      columns={[
        { key: 'no', header: t.no, align: 'number', cell: ({ no }) => no },
        {
          key: 'title',
          header: t.project,
          rowHeader: true,
          cell: ({ projectId, title }) => <a href={`${home}/projects/${projectId}`}>{title}</a>,
        },
        { key: 'category', header: t.category, cell: ({ category }) => category },
        { key: 'total', header: t.budget, align: 'number', cell: ({ total }) => thousand(total, lang) },
      ]}
    />
  )
}
