import { askAll, page, question } from '#kernel/page.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { listTeams } from '#rooms/organization/contract-teams.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Form, HiddenField, NumberField, SubmitButton } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { Section } from '#ui/section.tsx'
import { addWork, copyWorks } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayWriteWorks } from '../core/permissions.ts'
import { NamedFields } from './named-fields.tsx'

/** Adds a work to a department's list, or carries its works on to the next year. The department is chosen first. */
export const newWorkPage = page({
  path: '/works/new',
  permission: mayWriteWorks,
  async render({ ask, actor, lang, query, form, now }) {
    const own = form?.command === addWork.name ? form : null
    const copying = form?.command === copyWorks.name ? form : null
    const asked = await askAll(ask, { offices: question(listDepartments, {}) })
    if (!asked.ok) return asked
    const { departments } = asked.value.offices
    const wanted = form?.values['departmentId'] ?? query['department']
    const department = departments.find(({ id }) => id === wanted) ?? departments[0]
    const listed = await askAll(ask, { teams: question(listTeams, { departmentId: department?.id }) })
    if (!listed.ok) return listed
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const id = own?.values['workId'] ?? newId('work')
    const [field, copy] = [fieldIn(own, 'work'), fieldIn(copying, 'copy')]
    const year = Number(dateInSeoul(now).slice(0, 4))
    const address = `${home}/works/new?department=${department?.id ?? ''}`
    return (
      <Frame title={t.addTitle} crumbs={[{ href: `${home}/works`, label: t.title }]}>
        <FilterBar
          action={`${home}/works/new`}
          submit={t.look}
          clears={false}
          filters={[
            {
              ...{ kind: 'select', name: 'department', label: t.department, value: department?.id ?? '' },
              options: departments.map((one) => ({ value: one.id, label: one.name })),
            },
          ]}
        />
        {department !== undefined && (
          <>
            <Section title={`${department.name} ${t.add}`} id="add">
              {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} prefix="work" />}
              <Form action={`${home}/do/works/add-work`} page={address} then={`${home}/works/${id}/edit`}>
                <HiddenField name="workId" value={id} />
                <HiddenField name="departmentId" value={department.id} />
                <NumberField {...field('year', t.year, undefined, `${year}`)} required />
                <NamedFields field={field} teams={listed.value.teams.teams} work={null} />
                <SubmitButton>{t.add}</SubmitButton>
              </Form>
            </Section>
            <Section title={t.copyTitle} id="copy">
              <p>{t.copyLead}</p>
              {copying !== null && (
                <ErrorSummary sentence={copying.sentence} errors={copying.fieldErrors} prefix="copy" />
              )}
              <Form
                action={`${home}/do/works/copy-works`}
                page={address}
                then={`${home}/works?department=${department.id}`}
              >
                <HiddenField name="departmentId" value={department.id} />
                <NumberField {...copy('fromYear', t.fromYear, undefined, `${year}`)} required />
                <NumberField {...copy('toYear', t.toYear, undefined, `${year + 1}`)} required />
                <SubmitButton>{t.copy}</SubmitButton>
              </Form>
            </Section>
          </>
        )}
      </Frame>
    )
  },
})
