import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { DataTable } from '#ui/data-table.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Form, HiddenField, SelectField, SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { fieldOf } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { newId } from '#ui/new-id.ts'
import { Section } from '#ui/section.tsx'
import { listDepartments } from '../contract.ts'
import { addTeam, listTeams } from '../contract-teams.ts'
import { words } from '../core/messages.ts'
import { teamsIn } from '../core/messages-teams.ts'
import { mayKeepTeams, maySeeOrganization, maySeeStaff } from '../core/permissions.ts'

/** The teams of the departments and what each does; the office goes on to who works there. */
export const teamsPage = page({
  path: '/teams',
  shared: true,
  permission: maySeeOrganization,
  async render({ ask, actor, lang, query, form }) {
    const asked = await askAll(ask, { listed: question(listTeams, {}), offices: question(listDepartments, {}) })
    if (!asked.ok) return asked
    const { departments } = asked.value.offices
    const chosen = departments.find(({ id }) => id === query['department'])
    const teams = asked.value.listed.teams.filter(
      ({ departmentId }) => chosen === undefined || departmentId === chosen.id,
    )
    const [t, s] = [words(lang), teamsIn(lang)]
    const home = `/${actor.districtId}`
    const nameOf = new Map(departments.map(({ id, name }) => [id, name]))
    const office = permits(maySeeStaff, actor)
    const own = form?.command === addTeam.name ? form : null
    const labels = { departmentId: s.addedTo, name: s.teamName, duties: s.duties }
    const field = fieldOf(own, labels)
    const options = departments.map(({ id, name }) => ({ value: id, label: name }))
    return (
      <Frame
        title={s.teamsTitle}
        crumbs={[{ href: `${home}/departments`, label: t.departmentsTitle }]}
        lead={s.teamsLead}
      >
        <FilterBar
          action={`${home}/teams`}
          filters={[
            {
              ...{ kind: 'select', name: 'department', label: s.department, value: chosen?.id ?? '' },
              options: [{ value: '', label: s.allDepartments }, ...options],
            },
          ]}
        />
        <DataTable
          caption={s.teamsCaption}
          rows={teams}
          empty={s.noTeams}
          stack
          columns={[
            {
              key: 'team',
              header: s.team,
              rowHeader: true,
              cell: ({ id, name }) => (office ? <a href={`${home}/teams/${id}`}>{name}</a> : name),
            },
            { key: 'department', header: s.department, cell: ({ departmentId }) => nameOf.get(departmentId) },
            { key: 'duties', header: s.duties, cell: ({ duties }) => duties ?? '-' },
          ]}
        />
        {permits(mayKeepTeams, actor) && (
          <Section title={s.addTitle} id="add">
            {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} />}
            <Form action={`${home}/do/organization/add-team`}>
              <HiddenField name="teamId" value={newId('team')} />
              <SelectField {...field('departmentId')} required options={options} />
              <TextField {...field('name')} required maxLength={200} />
              <TextArea {...field('duties')} rows={3} />
              <SubmitButton>{s.add}</SubmitButton>
            </Form>
          </Section>
        )}
        <LinkRow
          label={s.onwards}
          links={[
            ...(office ? [{ href: `${home}/my-team`, label: s.myTeamTitle }] : []),
            { href: `${home}/api/organization/list-teams`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
