import { askAll, page, question } from '#kernel/page.ts'
import { permits, type Role } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { boundTo } from '#kit/own-unit.ts'
import { listFiles } from '#rooms/documents/contract-files.ts'
import { words as identityWords } from '#rooms/identity/core/messages.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { seeFault } from '../contract-faults.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayAcceptReplies, mayConductInspections, mayReplyToFaults, maySeeInspections } from '../core/permissions.ts'
import { FaultActs } from './fault-acts.tsx'
import { FaultBadge } from './fault-table.tsx'
import { PictureList } from './picture-list.tsx'

/** One thing that was found: where it stands, all that was done about it, and what whoever looks may do now. */
export const faultPage = page({
  path: '/inspections/faults/:visit/:no',
  permission: maySeeInspections,
  async render({ ask, actor, lang, params, form }) {
    const [visitId, no] = [params['visit'] ?? '', /^\d{1,3}$/.test(params['no'] ?? '') ? Number(params['no']) : 0]
    const subject = { kind: 'inspection-reply', id: `${visitId}/${no}` }
    const asked = await askAll(ask, {
      seen: question(seeFault, { visitId, no }),
      kept: question(listFiles, { subject }),
      all: question(listDepartments, {}),
    })
    if (!asked.ok) return asked
    const { seen, kept, all } = asked.value
    const { fault, project, department, steps, site, own, today, overdue } = seen
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const conducts = permits(mayConductInspections, actor)
    const bound = boundTo(mayReplyToFaults, actor)
    const roleOf = (role: Role) => identityWords(lang).roles[role]
    const acts = {
      ...{ demand: conducts, drop: conducts },
      reply: permits(mayReplyToFaults, actor) && (bound === null || bound.some(({ id }) => id === fault.departmentId)),
      ...{ accept: permits(mayAcceptReplies, actor) && (conducts || own) },
    }
    return (
      <Frame
        title={fault.what}
        over={project}
        crumbs={[
          { href: `${home}/inspections`, label: t.title },
          { href: `${home}/inspections/faults`, label: t.faults },
        ]}
      >
        <KeyFacts
          facts={[
            { label: t.state, value: <FaultBadge {...{ fault, overdue, lang }} /> },
            { label: t.site, value: site },
            { label: t.foundOn, value: formatDate(fault.foundOn, lang) },
            { label: t.department, value: department ?? '-' },
            { label: t.dueOn, value: fault.dueOn === null ? '-' : formatDate(fault.dueOn, lang) },
          ]}
        />
        <Section title={t.history} id="history">
          <DataTable
            caption={t.historyCaption}
            stack
            rows={steps}
            empty={t.noSteps}
            columns={[
              { key: 'on', header: t.when, rowHeader: true, cell: ({ on }) => formatDate(on, lang) },
              { key: 'what', header: t.step, cell: ({ what }) => t.acts[what] },
              {
                ...{ key: 'by', header: t.by },
                cell: ({ role, department: asked }) => (asked === null ? roleOf(role) : `${roleOf(role)} → ${asked}`),
              },
              { key: 'said', header: t.said, cell: ({ said }) => said || '-' },
              {
                ...{ key: 'due', header: t.dueOn },
                cell: ({ dueOn }) => (dueOn === null ? '-' : formatDate(dueOn, lang)),
              },
            ]}
          />
        </Section>
        <PictureList files={kept.files} title={t.replyPhotos} home={home} />
        <FaultActs {...{ fault, acts, home, form, lang, today }} departments={all.departments} />
        <LinkRow
          label={t.links}
          links={[
            { href: `${home}/projects/${fault.projectId}`, label: t.project },
            ...(own || conducts ? [{ href: `${home}/inspections/visits/${visitId}`, label: t.visitTitle }] : []),
          ]}
        />
      </Frame>
    )
  },
})
