import type { RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ActForm, cameBackIn } from '#ui/act-form.tsx'
import { DateField, SelectField, TextField, WonField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import * as contract from '../contract-procedure.ts'
import { procedureWords } from '../core/messages-procedure-pages.ts'
import { type ProcedureStep, stepKinds } from '../core/procedure.ts'
import { templateNames } from '../core/procedure-template.ts'

interface Props {
  readonly seen: ReplyOf<typeof contract.seeProcedure>
  readonly projectId: string
  readonly home: string
  readonly lang: Lang
  readonly form: RefusedForm | null
  /** The step whose plan is to be changed; none: a new one. */
  readonly chosen: string | undefined
}

/** Begins the procedure of a project that has none. */
export function DrawUpForm({ seen, projectId, home, lang, form }: Omit<Props, 'chosen'>) {
  const t = procedureWords(lang)
  const here = `${home}/projects/${projectId}/procedure`
  return (
    <>
      <p>{t.drawUpLead}</p>
      <ActForm
        command={contract.drawUpProcedure}
        {...{ home, here, form }}
        hidden={{ projectId }}
        submit={t.drawUp}
        fields={(field) => (
          <>
            <SelectField
              {...field('template', t.template, undefined, 'works')}
              required
              options={[...templateNames, 'empty' as const].map((value) => ({ value, label: t.templates[value] }))}
            />
            <DateField {...field('firstDay', t.firstDay, undefined, seen.today)} required />
          </>
        )}
      />
    </>
  )
}

/** The forms of a procedure: what happened, a step planned anew or added, a record cancelled, a step taken out. */
export function ProcedureForms({ seen, projectId, home, lang, form, chosen }: Props) {
  const t = procedureWords(lang)
  const here = `${home}/projects/${projectId}/procedure`
  const steps = (seen.steps ?? []).map(({ step }) => step)
  const wanted = cameBackIn(form, contract.planProcedureStep)?.values['stepId'] ?? chosen
  const planned = steps.find(({ id }) => id === wanted)
  const acts = { home, here, form }
  const which = (field: FieldIn, of: readonly ProcedureStep[]) => (
    <SelectField
      {...field('stepId', t.step)}
      required
      options={[{ value: '', label: t.choose }, ...of.map(({ id, title }) => ({ value: id as string, label: title }))]}
    />
  )
  const isOpen = (command: Parameters<typeof cameBackIn>[1]) => cameBackIn(form, command) !== null
  const told = steps.filter(({ begunOn }) => begunOn !== null)
  const untold = steps.filter(({ begunOn }) => begunOn === null)
  return (
    <>
      {steps.length > 0 && (
        <More summary={t.record} open={isOpen(contract.recordProcedureStep)}>
          <ActForm
            command={contract.recordProcedureStep}
            {...acts}
            hidden={{ projectId }}
            submit={t.save}
            fields={(field) => (
              <>
                {which(field, steps)}
                <DateField {...field('begunOn', t.begunOn)} required />
                <DateField {...field('finishedOn', t.finishedOn, t.notYetHint)} />
                <TextField {...field('result', t.result, t.resultHint)} maxLength={200} />
              </>
            )}
          />
        </More>
      )}
      <More
        summary={planned === undefined ? t.add : `${t.change}: ${planned.title}`}
        open={planned !== undefined || isOpen(contract.planProcedureStep)}
      >
        <ActForm
          command={contract.planProcedureStep}
          {...acts}
          {...(planned === undefined
            ? { hidden: { projectId }, makes: ['stepId', 'step'] as const }
            : { hidden: { projectId, stepId: planned.id } })}
          submit={t.save}
          fields={(field, refused) => planFields(field, planned, steps, waitsIn(planned, refused), lang)}
        />
      </More>
      {told.length > 0 && (
        <More summary={t.forget} open={isOpen(contract.forgetProcedureStep)}>
          <ActForm
            command={contract.forgetProcedureStep}
            {...acts}
            hidden={{ projectId }}
            submit={t.forget}
            kind="danger"
            fields={(field) => (
              <>
                {which(field, told)}
                <TextField {...field('reason', t.reason)} required maxLength={200} />
              </>
            )}
          />
        </More>
      )}
      {untold.length > 0 && (
        <More summary={t.remove} open={isOpen(contract.removeProcedureStep)}>
          <ActForm
            command={contract.removeProcedureStep}
            {...acts}
            hidden={{ projectId }}
            submit={t.remove}
            kind="danger"
            fields={(field) => (
              <>
                {which(field, untold)}
                <TextField {...field('reason', t.reason)} required maxLength={200} />
              </>
            )}
          />
        </More>
      )}
      {steps.length > 0 && (
        <LinkRow
          label={t.changeWhich}
          links={[
            ...(planned === undefined ? [] : [{ href: `${here}#next`, label: t.add }]),
            ...steps.map(({ id, title }) => ({ href: `${here}?step=${id}#next`, label: `${t.change}: ${title}` })),
          ]}
        />
      )}
    </>
  )
}

/** What a step waits for, as it is planned or came back refused, with room for one more. */
function waitsIn(step: ProcedureStep | undefined, refused: RefusedForm | null): readonly string[] {
  const typed = Object.entries(refused?.values ?? {}).filter(([name, id]) => name.startsWith('waitsFor.') && id !== '')
  return [...(refused === null ? (step?.waitsFor ?? []) : typed.map(([, id]) => id)), '']
}

function planFields(
  field: FieldIn,
  step: ProcedureStep | undefined,
  steps: readonly ProcedureStep[],
  waits: readonly string[],
  lang: Lang,
) {
  const t = procedureWords(lang)
  const others = steps.filter(({ id }) => id !== step?.id)
  return (
    <>
      <SelectField
        {...field('kind', t.kind, undefined, step?.kind ?? 'other')}
        options={stepKinds.map((value) => ({ value, label: t.stepKinds[value] }))}
      />
      <TextField {...field('title', t.name, undefined, step?.title ?? '')} required maxLength={100} />
      <DateField {...field('from', t.from, undefined, step?.from ?? '')} required />
      <DateField {...field('to', t.to, undefined, step?.to ?? '')} required />
      <WonField {...field('amount', t.amount, undefined, `${step?.amount ?? ''}`)} />
      {waits.map((id, at) => (
        <SelectField
          key={id}
          {...field(`waitsFor.${at}`, at === 0 ? t.waitsFor : `${t.waitsFor} ${at + 1}`, undefined, id)}
          options={[
            { value: '', label: t.noOther },
            ...others.map((one) => ({ value: one.id as string, label: one.title })),
          ]}
        />
      ))}
    </>
  )
}
