import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { listStaffing, seeDepartment } from '../contract-facts.ts'
import { words } from '../core/messages.ts'
import { describeFinding, factsIn } from '../core/messages-facts.ts'
import { teamsIn } from '../core/messages-teams.ts'
import { mayKeepFacts, maySeeOrganization } from '../core/permissions.ts'
import { FacilityTables } from './facility-tables.tsx'
import { StaffingTable } from './staffing-table.tsx'

/** One department as a work report begins: its teams and duties, its staff, its facilities. */
export const departmentPage = page({
  path: '/departments/:id',
  permission: maySeeOrganization,
  about: ({ id = '' }) => ({ kind: 'department', id }),
  async render({ ask, actor, lang, params }) {
    const asked = await askAll(ask, { seen: question(seeDepartment, { departmentId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { department, teams, staffing, facilityCounts, facilities, findings } = asked.value.seen
    const { bureau } = department
    const ofBureau =
      bureau === null ? [] : await askAll(ask, { listed: question(listStaffing, { bureau }) }).then(bureausOf)
    const [t, s, o] = [factsIn(lang), teamsIn(lang), words(lang)]
    const home = `/${actor.districtId}`
    const tables = [
      ...staffing.map((view) => ({ view, unit: department.name })),
      ...ofBureau.map((view) => ({ view, unit: bureau ?? '' })),
    ]
    const [latest, earlier] = [
      tables.filter(({ unit }, at) => tables.findIndex((one) => one.unit === unit) === at),
      tables.filter(({ unit }, at) => tables.findIndex((one) => one.unit === unit) !== at),
    ]
    return (
      <Frame
        title={department.name}
        over={bureau ?? undefined}
        crumbs={[{ href: `${home}/departments`, label: o.departmentsTitle }]}
        lead={t.departmentLead}
      >
        {findings.length > 0 && (
          <Notice kind="warning" title={t.findings}>
            <ul>
              {findings.map((finding, at) => (
                <li key={at}>{describeFinding(finding, lang)}</li>
              ))}
            </ul>
          </Notice>
        )}
        <Section title={t.teamsTitle} id="teams">
          <DataTable
            caption={s.teamsCaption}
            rows={teams}
            empty={s.noTeams}
            stack
            columns={[
              { key: 'team', header: s.team, rowHeader: true, cell: ({ name }) => name },
              { key: 'duties', header: s.duties, cell: ({ duties }) => duties ?? '-' },
            ]}
          />
        </Section>
        <Section title={t.staffingTitle} id="staffing">
          {tables.length === 0 && <EmptyState text={t.noStaffing} />}
          {latest.map(({ view, unit }) => (
            <StaffingTable key={unit} view={view} unit={unit} />
          ))}
          {earlier.length > 0 && (
            <More summary={t.earlier}>
              {earlier.map(({ view, unit }) => (
                <StaffingTable key={`${unit} ${view.asOf}`} view={view} unit={unit} />
              ))}
            </More>
          )}
        </Section>
        <Section title={t.facilitiesTitle} id="facilities">
          <FacilityTables counts={facilityCounts} facilities={facilities} />
        </Section>
        <LinkRow
          label={t.onwards}
          links={[
            ...(permits(mayKeepFacts, actor)
              ? [{ href: `${home}/departments/${department.id}/edit`, label: t.edit, main: true }]
              : []),
            { href: `${home}/teams?department=${department.id}`, label: s.teamsTitle },
            { href: `${home}/history/department/${department.id}`, label: t.history },
            { href: `${home}/api/organization/see-department?departmentId=${department.id}`, label: o.asData },
          ]}
        />
      </Frame>
    )
  },
})

type Listed = { readonly listed: { readonly staffing: readonly Parameters<typeof StaffingTable>[0]['view'][] } }
const bureausOf = (asked: { readonly ok: true; readonly value: Listed } | { readonly ok: false }) =>
  asked.ok ? asked.value.listed.staffing : []
