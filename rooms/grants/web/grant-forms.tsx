import type { ComponentChildren } from 'preact'
import type { Actor } from '#kit/actor.ts'
import { permits } from '#kit/actor.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import { standingTo } from '#kit/own-unit.ts'
import { CommandForm, type FormPlace } from '#ui/command-form.tsx'
import { DateField, SelectField, TextArea, TextField, WonField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { More } from '#ui/more.tsx'
import { usePage } from '#ui/page-context.ts'
import { scoreApplication } from '../contract.ts'
import * as contract from '../contract-grants.ts'
import { type PageWords, pageWords } from '../core/messages-pages.ts'
import { mayConfirmSettlements, mayKeepGrants } from '../core/permissions.ts'
import type { SheetRow } from '../core/screening.ts'

type Seen = ReplyOf<typeof contract.seeApplication>

interface GrantFormsProps {
  readonly seen: Seen
  readonly place: FormPlace
  readonly actor: Actor
}

interface Step {
  readonly command: { readonly name: string }
  readonly title: string
  readonly fields: (field: FieldIn) => ComponentChildren
  readonly lead?: string
  /** An act within Madang is of today; what happened elsewhere says its day. */
  readonly dated: boolean
}

const amount = (name: string, label: string, value?: number) => (field: FieldIn) => (
  <WonField {...field(name, label, undefined, value === undefined ? undefined : `${value}`)} required />
)

/** What can be recorded of a grant in its state, in the order in which it happens. */
function stepsOf({ view, call, application, surrendered, agreed, paid, owed }: Seen, t: PageWords): readonly Step[] {
  const { state, placed } = view
  const document = (field: FieldIn) => <TextField {...field('document', t.document)} maxLength={200} />
  const agreement: Step = {
    ...{ command: contract.recordAgreement, title: t.events.agreement, dated: true },
    fields: (field) => (
      <>
        {amount('granted', t.granted, application.asked)(field)}
        {amount('ownShare', t.ownShare, application.ownShare)(field)}
        <DateField {...field('endsOn', t.endsOn, undefined, `${call.year}-11-30`)} required />
        <DateField {...field('reportDueOn', t.reportDueOn, undefined, `${call.year}-12-15`)} required />
        {placed?.as === 'reserve' && (
          <SelectField
            {...field('replaces', t.replaces)}
            options={[
              { value: '', label: t.nobody },
              ...surrendered.map(({ id, applicant }) => ({ value: id, label: applicant })),
            ]}
          />
        )}
        {document(field)}
      </>
    ),
  }
  const change: Step = {
    ...{ command: contract.recordChange, title: t.events.change, dated: true },
    fields: (field) => (
      <>
        <WonField {...field('granted', t.granted, t.unchangedHint)} />
        <WonField {...field('ownShare', t.ownShare, t.unchangedHint)} />
        <DateField {...field('endsOn', t.endsOn, t.unchangedHint)} />
        <DateField {...field('reportDueOn', t.reportDueOn, t.unchangedHint)} />
        <TextArea {...field('budget', t.changedBudget, t.changedBudgetHint)} rows={4} />
        <TextField {...field('why', t.why)} required maxLength={200} />
        {document(field)}
      </>
    ),
  }
  const paying = (command: Step['command'], title: string, value?: number): Step => ({
    ...{ command, title, dated: true },
    fields: (field) => (
      <>
        {amount('amount', t.amount, value)(field)}
        {command !== contract.recordInterest && document(field)}
      </>
    ),
  })
  const surrender: Step = {
    ...{ command: contract.surrenderGrant, title: t.events.surrender, dated: true },
    fields: (field) => <TextField {...field('why', t.why)} required maxLength={200} />,
  }
  const submit: Step = {
    ...{ command: contract.submitSettlement, title: t.submit, lead: t.submitLead, dated: false },
    fields: () => null,
  }
  const pay = paying(contract.recordPayment, t.events.payment, agreed?.granted)
  const interest = paying(contract.recordInterest, t.events.interest)
  if (state === 'chosen') return [agreement, surrender]
  if (state === 'agreed') return [pay, change, surrender]
  if (state === 'paid') return [pay, interest, change, surrender]
  if (state === 'reported') return [submit, pay, interest, change]
  if (state === 'surrendered') return paid > 0 ? [submit, interest] : []
  return state === 'settled' ? [paying(contract.recordReturn, t.events.return, owed)] : []
}

/** The forms of what can happen next, each folded until it is wanted. */
export function GrantForms({ seen, place, actor }: GrantFormsProps) {
  const { lang } = usePage()
  const t = pageWords(lang)
  const { call, application, view, entries, ownSettlement } = seen
  const standing = standingTo(actor, [{ kind: 'department', id: call.departmentId }])
  const labels = {
    ...{ _effectiveOn: t.on, granted: t.granted, ownShare: t.ownShare, endsOn: t.endsOn, reportDueOn: t.reportDueOn },
    ...{ replaces: t.replaces, document: t.document, amount: t.amount, why: t.why, text: t.report, verdict: t.verdict },
    ...{ cancels: t.entry, reason: t.reason, sheet: t.sheet, budget: t.changedBudget },
  }
  const hidden = { applicationId: application.id }
  const shared = { place, labels, newThing: { field: 'entryId', kind: 'grant-entry' } }
  const isOpen = (name: string) => place.form?.command === name
  const keeper = permits(mayKeepGrants, standing)
  const last = entries.findLast((entry) => entry.standing)
  const reports = (view.own || keeper) && (view.state === 'agreed' || view.state === 'paid')
  return (
    <>
      {keeper && call.decidedOn === null && !view.withdrawn && (
        <CommandForm {...{ place, labels, hidden, command: scoreApplication, prefix: 'score', submit: t.saveSheet }}>
          {(field) => (
            <TextArea {...field('sheet', t.sheet, t.sheetHint, writtenSheet(view.sheet, t))} rows={6} required />
          )}
        </CommandForm>
      )}
      {keeper &&
        stepsOf(seen, t).map(({ command, title, fields, lead, dated }) => (
          <More key={command.name} summary={title} open={isOpen(command.name)}>
            {lead !== undefined && <p>{lead}</p>}
            <CommandForm {...{ ...shared, command, hidden, prefix: command.name.replace('.', '-'), submit: title }}>
              {(field) => (
                <>
                  {dated && <DateField {...field('_effectiveOn', t.on)} required />}
                  {fields(field)}
                </>
              )}
            </CommandForm>
          </More>
        ))}
      {reports && (
        <More summary={t.events.report} open={isOpen(contract.reportGrant.name)}>
          <CommandForm
            {...{ ...shared, command: contract.reportGrant, hidden, prefix: 'report', submit: t.events.report }}
          >
            {(field) => <TextArea {...field('text', t.report)} rows={6} required maxLength={5000} />}
          </CommandForm>
        </More>
      )}
      {view.state === 'submitted' && permits(mayConfirmSettlements, standing) && (
        <Verdict {...{ shared, hidden, t, ownSettlement }} />
      )}
      {keeper && last !== undefined && (
        <More summary={t.cancelTitle} open={isOpen(contract.cancelEntry.name)}>
          <p>{`${formatDate(last.on, lang)} ${last.event === null ? '' : t.events[last.event.kind]}`}</p>
          <CommandForm
            {...{ ...shared, command: contract.cancelEntry, prefix: 'cancel', submit: t.cancel, kind: 'danger' }}
            hidden={{ ...hidden, cancels: last.id }}
          >
            {(field) => <TextField {...field('reason', t.reason)} required maxLength={200} />}
          </CommandForm>
        </More>
      )}
    </>
  )
}

interface VerdictProps {
  readonly shared: Pick<Parameters<typeof CommandForm>[0], 'place' | 'labels' | 'newThing'>
  readonly hidden: Readonly<Record<string, string>>
  readonly t: PageWords
  readonly ownSettlement: boolean
}

/** Confirms a settlement or sends it back; whoever submitted it is told that another does. */
function Verdict({ shared, hidden, t, ownSettlement }: VerdictProps) {
  if (ownSettlement) return <p>{t.ownWaits}</p>
  return (
    <CommandForm
      {...{ ...shared, hidden, command: contract.decideSettlement, prefix: 'verdict', submit: t.confirmTitle }}
    >
      {(field) => (
        <>
          <SelectField
            {...field('verdict', t.verdict, undefined, 'confirmed')}
            options={[
              { value: 'confirmed', label: t.confirmed },
              { value: 'sent-back', label: t.sentBack },
            ]}
          />
          <TextField {...field('why', t.why)} maxLength={200} />
        </>
      )}
    </CommandForm>
  )
}

/** A score sheet as it is typed, to be typed on. */
const writtenSheet = (sheet: readonly SheetRow[], t: PageWords): string =>
  sheet
    .map(({ member, points, recused }) =>
      (recused === null ? [member, ...points] : [member, t.recusedWord, recused]).join(' | '),
    )
    .join('\n')
