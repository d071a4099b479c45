import { askAll, page, question } from '#kernel/page.ts'
import { formatDate } from '#kit/korean-date.ts'
import { refuse } from '#kit/result.ts'
import { listAccounts } from '#rooms/budget/contract.ts'
import { fundSources } from '#rooms/budget/core/fund-source.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import {
  CheckboxField,
  DateField,
  Form,
  HiddenField,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
  WonField,
} from '#ui/form.tsx'
import { fieldOf } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { TabsNav } from '#ui/tabs-nav.tsx'
import { thousand } from '#ui/thousand.ts'
import { yearIn } from '#ui/year-in.ts'
import { seeProjectExecution } from '../contract.ts'
import { entryKinds, evidenceKinds, payeeKinds } from '../core/entry.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayRecordEntries } from '../core/permissions.ts'

/** Records a commitment or an expenditure of a project. */
export const newEntryPage = page({
  path: '/projects/:id/execution/new',
  permission: mayRecordEntries,
  async render({ ask, actor, lang, params, query, form }) {
    const projectId = ProjectId.safeParse(params['id'])
    if (!projectId.success) return refuse({ kind: 'project-not-found' })
    const year = yearIn(form?.values['fiscalYear'] ?? query['year'])
    const wanted = form?.command.replace('execution.record-', '') ?? query['kind']
    const kind = entryKinds.find((one) => one === wanted) ?? 'expenditure'
    const asked = await ask(seeProjectExecution, {
      projectId: projectId.data,
      ...(year === null ? {} : { fiscalYear: year }),
    })
    if (!asked.ok) return asked
    const { project, fiscalYear, asOf, lines, entries } = asked.value
    const tables = await askAll(ask, { table: question(listAccounts, { fiscalYear }) })
    if (!tables.ok) return tables
    const { accounts } = tables.value.table
    const [t, p, b] = [words(lang), pageWords(lang), budgetWords(lang)]
    const home = `/${actor.districtId}`
    const own = `${home}/projects/${project.projectId}`
    const command = `record-${kind}`
    const refused = form?.command === `execution.${command}` ? form : null
    const labels = {
      lineId: p.line,
      accountName: p.account,
      source: p.source,
      amount: p.amount,
      _effectiveOn: p.on,
      evidenceKind: p.evidenceKind,
      documentNo: p.documentNo,
      payeeKind: p.payeeKind,
      department: p.department,
      note: p.note,
      commitmentId: p.commitment,
      back: p.back,
    }
    const field = fieldOf(refused, labels)
    const id = refused?.values['entryId'] ?? newId('entry')
    const none = { value: '', label: p.choose }
    const reversed = new Set(entries.flatMap(({ reverses }) => (reverses === null ? [] : [reverses])))
    const commitments = entries.filter(
      (entry) => entry.kind === 'commitment' && entry.amount > 0 && entry.reverses === null && !reversed.has(entry.id),
    )
    return (
      <Frame
        title={p.newTitle(project.title)}
        crumbs={[
          { href: own, label: project.title },
          { href: `${own}/execution?year=${fiscalYear}`, label: p.title },
        ]}
        over={p.fiscalYear(fiscalYear)}
        lead={p.newLead}
      >
        <TabsNav
          label={p.kindLabel}
          tabs={entryKinds.toReversed().map((one) => ({
            href: `${own}/execution/new?year=${fiscalYear}&kind=${one}`,
            label: t.entryKinds[one],
            current: one === kind,
          }))}
        />
        {refused !== null && <ErrorSummary sentence={refused.sentence} errors={refused.fieldErrors} labels={labels} />}
        <Form
          action={`${home}/do/execution/${command}`}
          page={`${own}/execution/new?year=${fiscalYear}&kind=${kind}`}
          then={`${own}/execution?year=${fiscalYear}`}
          formKey={id}
        >
          <HiddenField name="entryId" value={id} />
          <HiddenField name="fiscalYear" value={String(fiscalYear)} />
          <HiddenField name="projectId" value={project.projectId} />
          <SelectField
            {...field('lineId', p.lineHint)}
            options={[
              { value: '', label: p.noLine },
              ...lines.map((line) => ({
                value: line.lineId,
                label: `${line.label} (${line.accountName}, ${b.sources[line.source]}, ${p.thousands(thousand(line.planned, lang))})`,
              })),
            ]}
          />
          <SelectField
            {...field('accountName', p.accountHint)}
            options={[none, ...accounts.map(({ name }) => ({ value: name, label: name }))]}
          />
          <SelectField
            {...field('source', p.accountHint)}
            options={[none, ...fundSources.map((value) => ({ value, label: b.sources[value] }))]}
          />
          <WonField {...field('amount')} required />
          <DateField
            {...field('_effectiveOn')}
            value={refused?.values['_effectiveOn'] ?? asOf}
            min={`${fiscalYear}-01-01`}
            max={`${fiscalYear}-12-31`}
          />
          <SelectField
            {...field('evidenceKind')}
            required
            options={evidenceKinds
              .filter((value) => value !== 'imported')
              .map((value) => ({ value, label: t.evidence[value] }))}
          />
          <TextField {...field('documentNo')} maxLength={300} />
          <SelectField
            {...field('payeeKind')}
            value={refused?.values['payeeKind'] ?? 'not-stated'}
            options={payeeKinds.map((value) => ({ value, label: t.payees[value] }))}
          />
          <SelectField
            {...field('commitmentId', p.commitmentHint)}
            options={[
              { value: '', label: p.noCommitment },
              ...commitments.map((entry) => ({
                value: entry.id,
                label: `${formatDate(entry.on, lang)} ${entry.accountName} ${p.thousands(thousand(entry.amount, lang))}${entry.documentNo === null ? '' : ` (${entry.documentNo})`}`,
              })),
            ]}
          />
          <CheckboxField
            name="back"
            label={labels.back}
            value="true"
            checked={refused?.values['back'] === 'true'}
            error={refused?.fieldErrors['back']}
          />
          <TextField {...field('department', p.departmentHint)} maxLength={300} />
          <TextArea {...field('note')} rows={3} maxLength={1000} />
          <SubmitButton>{p.save}</SubmitButton>
        </Form>
      </Frame>
    )
  },
})
