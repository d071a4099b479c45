import { askAll, page, question } from '#kernel/page.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { ActForm } from '#ui/act-form.tsx'
import { DateField, SelectField, TextField, WonField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { entrustWork } from '../contract-entrusting.ts'
import { entrustingWords } from '../core/messages-entrusting-pages.ts'
import { mayKeepContracts } from '../core/permissions.ts'

/** Records entrusted work as it was agreed. */
export const newEntrustingPage = page({
  path: '/entrustings/new',
  permission: mayKeepContracts,
  async render({ ask, actor, lang, query, form }) {
    const asked = await askAll(ask, { offices: question(listDepartments, {}) })
    if (!asked.ok) return asked
    const t = entrustingWords(lang)
    const home = `/${actor.districtId}`
    return (
      <Frame title={t.add} crumbs={[{ href: `${home}/entrustings`, label: t.title }]} lead={t.addLead}>
        <ActForm
          command={entrustWork}
          {...{ home, form }}
          here={`${home}/entrustings/new`}
          then={(id) => `${home}/entrustings/${id}`}
          makes={['entrustingId', 'entrusting']}
          submit={t.save}
          fields={(field) => (
            <>
              <SelectField
                {...field('departmentId', t.department)}
                required
                options={asked.value.offices.departments.map(({ id: value, name }) => ({ value, label: name }))}
              />
              <TextField {...field('title', t.name)} required maxLength={200} />
              <TextField {...field('trustee', t.trustee, t.trusteeHint)} required maxLength={200} />
              <TextField {...field('projectId', t.project, t.projectHint, query['project'] ?? '')} />
              <DateField {...field('consentedOn', t.consentedOn, t.consentHint)} />
              <DateField {...field('from', t.from)} required />
              <DateField {...field('to', t.to)} required />
              {[1, 2, 3, 4, 5, 6].map((no) => (
                <WonField key={no} {...field(`amount${no}`, t.amountOf(no), no === 1 ? t.amountHint : undefined)} />
              ))}
              <TextField {...field('document', t.document)} maxLength={200} />
              <TextField {...field('note', t.note)} maxLength={200} />
            </>
          )}
        />
      </Frame>
    )
  },
})
