import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { seeProcedure } from '../contract-procedure.ts'
import { describeFinding } from '../core/messages.ts'
import { procedureWords } from '../core/messages-procedure-pages.ts'
import { mayKeepContracts, maySeeContracts } from '../core/permissions.ts'
import { DrawUpForm, ProcedureForms } from './procedure-forms.tsx'
import { ProcedureTable, ProcedureTimeline } from './procedure-tables.tsx'

/** The procedure of a project: its steps as planned, as they happened, and as they are expected now. */
export const procedurePage = page({
  path: '/projects/:id/procedure',
  permission: maySeeContracts,
  about: ({ id = '' }) => ({ kind: 'project', id }),
  async render({ ask, actor, lang, params, query, form }) {
    const projectId = params['id'] ?? ''
    const asked = await askAll(ask, { seen: question(seeProcedure, { projectId }) })
    if (!asked.ok) return asked
    const { seen } = asked.value
    const { project, steps, findings } = seen
    const t = procedureWords(lang)
    const home = `/${actor.districtId}`
    const mayKeep = permits(mayKeepContracts, actor)
    const forms = { ...{ seen, projectId, home, lang, form } }
    return (
      <Frame
        title={t.title}
        over={project}
        crumbs={[{ href: `${home}/projects/${projectId}`, label: project }]}
        lead={t.lead}
      >
        {findings.length > 0 && (
          <Notice kind="warning" title={t.findings}>
            <ul>
              {findings.map((finding) => (
                <li key={`${finding.rule} ${finding.params['step']}`}>{describeFinding(finding, lang)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {steps === null ? <EmptyState text={t.noSteps} /> : <ProcedureTable {...{ steps, lang }} />}
        {steps !== null && steps.length > 0 && (
          <Section title={t.timeline} id="timeline">
            <ProcedureTimeline {...{ steps, lang }} />
          </Section>
        )}
        {mayKeep && (
          <Section title={steps === null ? t.drawUp : t.next} id="next">
            {steps === null ? <DrawUpForm {...forms} /> : <ProcedureForms {...forms} chosen={query['step']} />}
          </Section>
        )}
        <LinkRow
          label={t.links}
          links={[
            { href: `${home}/projects/${projectId}`, label: t.toProject },
            { href: `${home}/history/project/${projectId}`, label: t.history },
            { href: `${home}/api/contracts/see-procedure?projectId=${projectId}`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
