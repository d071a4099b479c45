import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { Frame } from '#ui/frame.tsx'
import { seeDepartment } from '../contract-facts.ts'
import { words } from '../core/messages.ts'
import { factsIn } from '../core/messages-facts.ts'
import { mayAddDepartment, mayKeepFacts } from '../core/permissions.ts'
import { FacilityForms } from './facility-forms.tsx'
import { StaffingForm } from './staffing-form.tsx'

/** Enters the staff and the facilities of a department. */
export const departmentEditPage = page({
  path: '/departments/:id/edit',
  permission: mayKeepFacts,
  about: ({ id = '' }) => ({ kind: 'department', id }),
  async render({ ask, actor, lang, params, form }) {
    const asked = await askAll(ask, { seen: question(seeDepartment, { departmentId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { department, staffing, facilityCounts, facilities } = asked.value.seen
    const t = factsIn(lang)
    const home = `/${actor.districtId}`
    return (
      <Frame
        title={t.editTitle(department.name)}
        crumbs={[
          { href: `${home}/departments`, label: words(lang).departmentsTitle },
          { href: `${home}/departments/${department.id}`, label: department.name },
        ]}
      >
        <StaffingForm
          departmentId={department.id}
          bureau={department.bureau}
          staffing={staffing}
          form={form}
          ofBureau={permits(mayAddDepartment, actor)}
        />
        <FacilityForms departmentId={department.id} counts={facilityCounts} facilities={facilities} form={form} />
      </Frame>
    )
  },
})
