import { askAll, page, question } from '#kernel/page.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { ActForm } from '#ui/act-form.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { DateField, SelectField, TextArea, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { seeGroup, seeSettings } from '../contract.ts'
import { assign } from '../contract-visits.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayConductInspections } from '../core/permissions.ts'

/** Says who looks at which place and when; the checklist is copied from a template and changed for the place. */
export const assignPage = page({
  path: '/inspections/groups/:id/assign',
  permission: mayConductInspections,
  async render({ ask, actor, lang, params, query, form, now }) {
    const asked = await askAll(ask, {
      seen: question(seeGroup, { groupId: params['id'] ?? '' }),
      settings: question(seeSettings, {}),
      all: question(listDepartments, {}),
    })
    if (!asked.ok) return asked
    const { seen, settings, all } = asked.value
    const { group, projects, inspectors } = seen
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const groupHome = `${home}/inspections/groups/${group.id}`
    const template = settings.templates.find(({ id }) => id === query['template'])
    const appointed = inspectors.filter(({ state }) => state === 'appointed')
    const choose = { value: '', label: t.choose }
    return (
      <Frame
        title={t.assign}
        over={group.title}
        crumbs={[
          { href: `${home}/inspections`, label: t.title },
          { href: `${home}/inspections/groups`, label: t.groups },
          { href: groupHome, label: group.title },
        ]}
        lead={t.assignLead}
      >
        <FilterBar
          action={`${groupHome}/assign`}
          submit={t.copyTemplate}
          clears={false}
          filters={[
            {
              ...{ kind: 'select', name: 'template', label: t.template, value: template?.id ?? '' },
              options: [
                { value: '', label: t.noTemplate },
                ...settings.templates.map(({ id, name }) => ({ value: id, label: name })),
              ],
            },
          ]}
        />
        <ActForm
          command={assign}
          {...{ home, form }}
          here={`${groupHome}/assign${template === undefined ? '' : `?template=${template.id}`}`}
          then={groupHome}
          hidden={{ groupId: group.id }}
          makes={['assignmentId', 'assignment']}
          submit={t.assign}
          fields={(field) => (
            <>
              <SelectField
                {...field('no', t.inspector)}
                required
                options={[choose, ...appointed.map(({ no }) => ({ value: `${no}`, label: t.numbered(no) }))]}
              />
              <SelectField
                {...field('projectId', t.project, undefined, projects.length === 1 ? projects[0]?.projectId : '')}
                required
                options={[choose, ...projects.map(({ projectId, title }) => ({ value: projectId, label: title }))]}
              />
              <TextField {...field('site', t.site, t.siteHint)} required maxLength={200} />
              <SelectField
                {...field('departmentId', t.department)}
                required
                options={[choose, ...all.departments.map(({ id, name }) => ({ value: id, label: name }))]}
              />
              <TextArea
                {...field('points', t.points, t.pointsHint, template?.points.join('\n') ?? '')}
                required
                rows={6}
                maxLength={20_000}
              />
              <DateField {...field('firstOn', t.firstOn, undefined, dateInSeoul(now))} required />
              <DateField {...field('secondOn', t.secondOn)} />
              <DateField {...field('thirdOn', t.thirdOn)} />
            </>
          )}
        />
      </Frame>
    )
  },
})
