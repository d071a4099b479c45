import { askAll, type PageRequest, page, question } from '#kernel/page.ts'
import { listProjects } from '#rooms/appropriations/contract.ts'
import { listLines } from '#rooms/budget/contract.ts'
import { listCourses } from '#rooms/courses/contract.ts'
import { ActForm } from '#ui/act-form.tsx'
import { Frame } from '#ui/frame.tsx'
import { keepGroup, seeGroup } from '../contract.ts'
import type { InspectionGroup } from '../core/group.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayConductInspections } from '../core/permissions.ts'
import { groupFields } from './group-fields.tsx'

const rewards = /보상금|수당/

async function groupForm({ ask, actor, lang, form }: PageRequest, group: InspectionGroup | null) {
  const asked = await askAll(ask, {
    all: question(listProjects, {}),
    courses: question(listCourses, { size: 200 }),
    budget: question(listLines, {}),
  })
  if (!asked.ok) return asked
  const { all, courses, budget } = asked.value
  const t = pageWords(lang)
  const home = `/${actor.districtId}`
  const groups = `${home}/inspections/groups`
  const title = group === null ? t.newGroup : t.changeGroup
  return (
    <Frame
      title={title}
      crumbs={[
        { href: `${home}/inspections`, label: t.title },
        { href: groups, label: t.groups },
        ...(group === null ? [] : [{ href: `${groups}/${group.id}`, label: group.title }]),
      ]}
    >
      <ActForm
        command={keepGroup}
        {...{ home, form }}
        here={group === null ? `${groups}/new` : `${groups}/${group.id}/edit`}
        then={group === null ? (id) => `${groups}/${id}` : `${groups}/${group.id}`}
        {...(group === null ? { makes: ['groupId', 'inspectors'] as const } : { hidden: { groupId: group.id } })}
        submit={t.save}
        fields={(field) =>
          groupFields({
            ...{ field, group, lang, projects: all.projects },
            courses: courses.courses.map(({ course }) => course),
            lines: budget.lines.filter(({ accountName, id }) => rewards.test(accountName) || id === group?.costLineId),
          })
        }
      />
    </Frame>
  )
}

/** Opens a group of inspectors. */
export const newGroupPage = page({
  path: '/inspections/groups/new',
  permission: mayConductInspections,
  render: (request) => groupForm(request, null),
})

/** Changes one. */
export const editGroupPage = page({
  path: '/inspections/groups/:id/edit',
  permission: mayConductInspections,
  async render(request) {
    const seen = await request.ask(seeGroup, { groupId: request.params['id'] ?? '' })
    return seen.ok ? groupForm(request, seen.value.group) : seen
  },
})
