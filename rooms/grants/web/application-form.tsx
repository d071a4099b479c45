import { CommandForm, type FormPlace } from '#ui/command-form.tsx'
import { DateField, TextArea, TextField, WonField } from '#ui/form.tsx'
import { usePage } from '#ui/page-context.ts'
import { apply, enterApplication } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'

interface ApplicationFormProps {
  readonly callId: string
  readonly place: FormPlace
  /** Entered by the office from a paper, with the day on which it came. */
  readonly fromPaper: boolean
}

/** Applies to a call: for an association by its name, with a budget of the whole cost. */
export function ApplicationForm({ callId, place, fromPaper }: ApplicationFormProps) {
  const t = pageWords(usePage().lang)
  const labels = {
    ...{ applicant: t.applicant, title: t.applicationTitle, purpose: t.purpose, asked: t.asked },
    ...{ ownShare: t.ownShare, budget: t.budget, _effectiveOn: t.cameOn },
  }
  return (
    <CommandForm
      {...{ place, labels, prefix: fromPaper ? 'enter' : 'apply', submit: fromPaper ? t.enter : t.apply }}
      command={fromPaper ? enterApplication : apply}
      hidden={{ callId }}
      newThing={{ field: 'applicationId', kind: 'grant-application' }}
      then={fromPaper ? undefined : `${place.home}/grants/mine`}
    >
      {(field) => (
        <>
          {fromPaper && <DateField {...field('_effectiveOn', t.cameOn)} required />}
          <TextField {...field('applicant', t.applicant)} required maxLength={100} />
          <TextField {...field('title', t.applicationTitle)} required maxLength={200} />
          <TextArea {...field('purpose', t.purpose)} rows={6} required maxLength={5000} />
          <WonField {...field('asked', t.asked)} required />
          <WonField {...field('ownShare', t.ownShare)} required />
          <TextArea {...field('budget', t.budget, t.budgetHint)} rows={5} required />
        </>
      )}
    </CommandForm>
  )
}
