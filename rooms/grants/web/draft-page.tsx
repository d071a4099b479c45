import { askAll, page, question } from '#kernel/page.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { formatWon } from '#kit/won.ts'
import { listProjects } from '#rooms/appropriations/contract.ts'
import { listLines } from '#rooms/budget/contract.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { DateField, NumberField, SelectField, TextArea, TextField, WonField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { draftCall, seeCall } from '../contract.ts'
import { CallId } from '../core/grant-call.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayKeepGrants } from '../core/permissions.ts'

const none = { value: '', label: '' }

/** Drafts a call, or goes on with a draft. */
export const draftPage = page({
  path: '/grants/new',
  permission: mayKeepGrants,
  async render({ ask, actor, lang, query, form, now }) {
    const known = CallId.safeParse(query['of']).data
    const seen = known === undefined ? null : await ask(seeCall, { callId: known })
    if (seen?.ok === false) return seen
    const call = seen?.value.view.call
    const year = call?.year ?? Number(dateInSeoul(now).slice(0, 4))
    const asked = await askAll(ask, {
      offices: question(listDepartments, {}),
      planned: question(listProjects, {}),
      budget: question(listLines, { fiscalYear: year }),
    })
    if (!asked.ok) return asked
    const { offices, planned, budget } = asked.value
    const titles = new Map(planned.projects.map(({ projectId, title }) => [projectId, title]))
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const own = form?.command === draftCall.name ? form : null
    const id = known ?? own?.values['callId'] ?? newId('grant-call')
    const labels = {
      ...{ departmentId: t.department, title: t.name, notice: t.notice, year: t.year, total: t.total },
      ...{ ceiling: t.ceiling, ownPercent: t.ownPercent, proportional: t.proportional, tolerance: t.tolerance },
      ...{ opensOn: t.opensOn, closesOn: t.closesOn, criteria: t.criteria, passMark: t.passMark, places: t.places },
      ...{ projectId: t.projectName, lineId: t.line },
    }
    const typed = call?.criteria.map(({ name, points }) => `${name} | ${points}`).join('\n')
    return (
      <Frame title={call === undefined ? t.add : call.title} crumbs={[{ href: `${home}/grants`, label: t.title }]}>
        <CommandForm
          {...{ command: draftCall, prefix: 'call', labels, submit: t.save, hidden: { callId: id } }}
          then={`${home}/grants/${id}`}
          place={{ home, here: `${home}/grants/new${known === undefined ? '' : `?of=${known}`}`, form }}
        >
          {(field) => (
            <>
              <TextField {...field('title', t.name, undefined, call?.title)} required maxLength={200} />
              <SelectField
                {...field('departmentId', t.department, undefined, call?.departmentId)}
                required
                options={offices.departments.map(({ id: value, name }) => ({ value, label: name }))}
              />
              <NumberField {...field('year', t.year, undefined, `${year}`)} required />
              <TextArea {...field('notice', t.notice, undefined, call?.notice)} rows={6} required />
              <DateField {...field('opensOn', t.opensOn, undefined, call?.opensOn)} required />
              <DateField {...field('closesOn', t.closesOn, undefined, call?.closesOn)} required />
              <WonField {...field('total', t.total, undefined, call && `${call.total}`)} required />
              <WonField {...field('ceiling', t.ceiling, t.ceilingHint, call && `${call.ceiling ?? ''}`)} />
              <NumberField {...field('ownPercent', t.ownPercent, t.ownPercentHint, `${call?.ownPercent ?? 0}`)} />
              <SelectField
                {...field('proportional', t.proportional, undefined, `${call?.proportional ?? true}`)}
                options={[
                  { value: 'true', label: t.yes },
                  { value: 'false', label: t.no },
                ]}
              />
              <NumberField {...field('tolerance', t.tolerance, t.toleranceHint, `${call?.tolerance ?? 20}`)} />
              <TextArea {...field('criteria', t.criteria, t.criteriaHint, typed)} rows={5} required />
              <NumberField {...field('passMark', t.passMark, undefined, call && `${call.passMark}`)} required />
              <NumberField {...field('places', t.places, t.placesHint, call && `${call.places ?? ''}`)} />
              <SelectField
                {...field('projectId', t.projectName, t.optional, call?.projectId ?? query['project'])}
                options={[
                  none,
                  ...planned.projects.map(({ projectId, title, fiscalYear }) => ({
                    ...{ value: projectId, label: `${fiscalYear} ${title}` },
                  })),
                ]}
              />
              <SelectField
                {...field('lineId', t.line, t.optional, call?.lineId ?? undefined)}
                options={[
                  none,
                  ...budget.lines.map(({ id: value, projectId, label, stated }) => ({
                    ...{
                      value,
                      label: `${titles.get(projectId) ?? projectId}: ${label} ${formatWon(stated, 'won', lang)}`,
                    },
                  })),
                ]}
              />
            </>
          )}
        </CommandForm>
      </Frame>
    )
  },
})
