import { askAll, page, question } from '#kernel/page.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { addPledge } from '../contract.ts'
import { entryWords } from '../core/messages-entry.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayDecidePledges } from '../core/permissions.ts'
import { NamedFields } from './named-fields.tsx'

/** Adds a pledge; what it plans and costs is written on its own pages. */
export const newPledgePage = page({
  path: '/pledges/new',
  permission: mayDecidePledges,
  async render({ ask, actor, lang, form }) {
    const asked = await askAll(ask, { offices: question(listDepartments, {}) })
    if (!asked.ok) return asked
    const own = form?.command === addPledge.name ? form : null
    const [t, e] = [pageWords(lang), entryWords(lang)]
    const home = `/${actor.districtId}`
    const id = own?.values['pledgeId'] ?? newId('pledge')
    return (
      <Frame title={e.addTitle} crumbs={[{ href: `${home}/pledges`, label: t.title }]}>
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} prefix="pledge" />}
        <Form action={`${home}/do/pledges/add-pledge`} then={`${home}/pledges/${id}/targets`}>
          <HiddenField name="pledgeId" value={id} />
          <NamedFields field={fieldIn(own, 'pledge')} departments={asked.value.offices.departments} standing={null} />
          <SubmitButton>{t.add}</SubmitButton>
        </Form>
      </Frame>
    )
  },
})
