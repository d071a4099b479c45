import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { refuse } from '#kit/result.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { listChanges, seeProject } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { versionWords } from '../core/messages-versions.ts'
import { mayRecordChange, maySeePlans, maySurrenderProject } from '../core/permissions.ts'
import { RecordChangeForm, SurrenderForm } from './change-forms.tsx'
import { ChangeHistory } from './change-history.tsx'

/** What changed in a project during its year, and the forms to record a change or give the project up. */
export const projectChangesPage = page({
  path: '/projects/:id/changes',
  permission: maySeePlans,
  about: ({ id = '' }) => ({ kind: 'project', id }),
  async render({ ask, actor, lang, params, form }) {
    const projectId = ProjectId.safeParse(params['id'])
    if (!projectId.success) return refuse({ kind: 'project-not-found' })
    const of = { projectId: projectId.data }
    const asked = await askAll(ask, { seen: question(seeProject, of), listed: question(listChanges, of) })
    if (!asked.ok) return asked
    const { sheet, plan } = asked.value.seen
    const { changes } = asked.value.listed
    const [p, v] = [pageWords(lang), versionWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/projects/${sheet.id}`
    const surrendered = changes.some(({ kind }) => kind === 'surrender')
    const shared = { projectId: sheet.id, home, form, lang }
    return (
      <Frame
        title={`${sheet.title}: ${v.changesTitle}`}
        crumbs={[
          { href: `${home}/plans`, label: p.plansTitle },
          { href: `${home}/plans/${plan.id}`, label: plan.name },
          { href: here, label: sheet.title },
        ]}
        over={p.number(sheet.no)}
        lead={v.changesLead}
      >
        {surrendered && <Notice kind="warning" title={v.surrendered} />}
        <ChangeHistory changes={changes} lang={lang} />
        {!surrendered && permits(mayRecordChange, actor) && <RecordChangeForm {...shared} />}
        {!surrendered && permits(maySurrenderProject, actor) && <SurrenderForm {...shared} />}
        <LinkRow
          label={p.links}
          links={[
            { href: here, label: sheet.title },
            { href: `${home}/history/project/${sheet.id}`, label: p.history },
            { href: `${home}/api/plans/list-changes?projectId=${sheet.id}`, label: p.data },
          ]}
        />
      </Frame>
    )
  },
})
