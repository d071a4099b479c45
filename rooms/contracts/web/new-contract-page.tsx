import { askAll, page, question } from '#kernel/page.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, HiddenField, SelectField, SubmitButton, TextField, WonField } from '#ui/form.tsx'
import { fieldOf } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { recordContract } from '../contract.ts'
import { contractKinds } from '../core/contract-kind.ts'
import { contractMethods } from '../core/contract-terms.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayKeepContracts } from '../core/permissions.ts'

/** Records a contract as it was agreed. */
export const newContractPage = page({
  path: '/contracts/new',
  permission: mayKeepContracts,
  async render({ ask, actor, lang, query, form }) {
    const own = form?.command === recordContract.name ? form : null
    const asked = await askAll(ask, { offices: question(listDepartments, {}) })
    if (!asked.ok) return asked
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const id = own?.values['contractId'] ?? newId('contract')
    const labels = {
      ...{ departmentId: t.department, title: t.name, kind: t.kind, method: t.method, privateReason: t.privateReason },
      ...{ contractor: t.contractor, _effectiveOn: t.agreedOn, startsOn: t.startsOn, endsOn: t.endsOn, note: t.note },
      ...{ estimated: t.estimated, amount: t.amount, delayRate: t.delayRate, document: t.document },
      projectId: t.project,
    }
    const field = fieldOf(own, labels)
    const project = field('projectId', t.projectHint)
    return (
      <Frame title={t.add} crumbs={[{ href: `${home}/contracts`, label: t.title }]} lead={t.addLead}>
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} />}
        <Form
          action={`${home}/do/contracts/record-contract`}
          page={`${home}/contracts/new`}
          then={`${home}/contracts/${id}`}
          formKey={own === null ? id : undefined}
        >
          <HiddenField name="contractId" value={id} />
          <SelectField
            {...field('departmentId')}
            required
            options={asked.value.offices.departments.map(({ id: value, name }) => ({ value, label: name }))}
          />
          <TextField {...field('title')} required maxLength={200} />
          <TextField {...project} value={project.value === '' ? (query['project'] ?? '') : project.value} />
          <SelectField
            {...field('kind')}
            required
            options={contractKinds.map((value) => ({ value, label: t.kinds[value] }))}
          />
          <SelectField
            {...field('method')}
            required
            options={contractMethods.map((value) => ({ value, label: t.methods[value] }))}
          />
          <TextField {...field('privateReason', t.privateHint)} maxLength={200} />
          <TextField {...field('contractor')} required maxLength={200} />
          <DateField {...field('_effectiveOn')} required />
          <DateField {...field('startsOn')} required />
          <DateField {...field('endsOn')} required />
          <WonField {...field('estimated')} />
          <WonField {...field('amount')} required />
          <TextField {...field('delayRate', t.delayHint)} required maxLength={4} />
          <TextField {...field('document')} maxLength={200} />
          <TextField {...field('note')} maxLength={200} />
          <SubmitButton>{t.save}</SubmitButton>
        </Form>
      </Frame>
    )
  },
})
