import { askAll, page, question } from '#kernel/page.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { listDepartments, listDongs } from '../contract.ts'
import { words } from '../core/messages.ts'
import { teamsIn } from '../core/messages-teams.ts'
import { maySeeOrganization } from '../core/permissions.ts'

/** The departments of the district office with their bureaus, and the dongs. */
export const departmentsPage = page({
  path: '/departments',
  shared: true,
  permission: maySeeOrganization,
  async render({ ask, actor, lang }) {
    const asked = await askAll(ask, { offices: question(listDepartments, {}), places: question(listDongs, {}) })
    if (!asked.ok) return asked
    const { departments } = asked.value.offices
    const { dongs } = asked.value.places
    const t = words(lang)
    const home = `/${actor.districtId}`
    const bureaus = new Set(departments.flatMap((department) => department.bureau ?? []))
    return (
      <Frame title={t.departmentsTitle} crumbs={[]} lead={t.departmentsLead}>
        <StatRow>
          <Stat label={t.bureau} value={String(bureaus.size)} />
          <Stat label={t.department} value={String(departments.length)} />
          <Stat label={t.dong} value={String(dongs.length)} />
        </StatRow>
        <DataTable
          caption={t.departmentsCaption}
          rows={departments}
          empty={t.noDepartments}
          columns={[
            {
              key: 'name',
              header: t.department,
              rowHeader: true,
              cell: ({ id, name }) => <a href={`${home}/departments/${id}`}>{name}</a>,
            },
            { key: 'bureau', header: t.bureau, cell: ({ bureau }) => bureau ?? t.noBureau },
            { key: 'aliases', header: t.otherNames, cell: ({ aliases }) => aliases.join(', ') || '-' },
          ]}
        />
        <Section title={t.dongsTitle}>
          <DataTable
            caption={t.dongsCaption}
            rows={dongs}
            empty={t.noDongs}
            columns={[
              {
                key: 'name',
                header: t.dong,
                rowHeader: true,
                cell: ({ id, name }) => <a href={`${home}/history/dong/${id}`}>{name}</a>,
              },
            ]}
          />
        </Section>
        <LinkRow
          label={t.bodyLinks}
          links={[
            { href: `${home}/teams`, label: teamsIn(lang).teamsTitle },
            { href: `${home}/bodies`, label: t.bodiesTitle },
            { href: `${home}/api/organization/list-departments`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
