import type { ComponentChildren } from 'preact'
import type { RefusedForm } from '#kernel/page.ts'
import type { CommandContract, ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ActForm, cameBackIn } from '#ui/act-form.tsx'
import { DateField, SelectField, TextField, WonField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { More } from '#ui/more.tsx'
import * as contract from '../contract-entrusting.ts'
import { guidanceResults, reviewResults } from '../core/entrusting-life.ts'
import { entrustingWords } from '../core/messages-entrusting-pages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { entrustedName } from './entrusting-tables.tsx'

interface Props {
  readonly seen: ReplyOf<typeof contract.seeEntrusting>
  readonly home: string
  readonly lang: Lang
  readonly form: RefusedForm | null
}

interface Act {
  readonly command: CommandContract
  readonly title: string
  readonly submit?: string
  readonly fields: (field: FieldIn) => ComponentChildren
}

/** The forms of what can happen to entrusted work, each folded until it is wanted. */
export function EntrustingForms({ seen, home, lang, form }: Props) {
  const t = entrustingWords(lang)
  const { entrusting, years, review } = seen.view
  const hidden = { entrustingId: entrusting.id }
  const here = `${home}/entrustings/${entrusting.id}`
  const day = (field: FieldIn) => <DateField {...field('_effectiveOn', t.on)} required />
  const open = years.filter(({ settled }) => settled === null)
  const year = (field: FieldIn) => (
    <SelectField
      {...field('year', t.year)}
      required
      options={open.map((one) => ({ value: `${one.year}`, label: t.yearName(one.year) }))}
    />
  )
  const standing = seen.entries.filter((entry) => entry.standing)
  const acts: readonly Act[] = [
    ...(open.length === 0
      ? []
      : [
          {
            ...{ command: contract.payTrustee, title: t.payment },
            fields: (field: FieldIn) => (
              <>
                {day(field)}
                {year(field)}
                <WonField {...field('amount', t.amount)} required />
                <TextField {...field('document', t.document)} maxLength={200} />
              </>
            ),
          },
          {
            ...{ command: contract.settleYear, title: t.settlement },
            fields: (field: FieldIn) => (
              <>
                {day(field)}
                {year(field)}
                <WonField {...field('used', t.used)} required />
                <TextField {...field('document', t.document)} maxLength={200} />
              </>
            ),
          },
        ]),
    {
      ...{ command: contract.recordGuidance, title: t.guidance },
      fields: (field) => (
        <>
          {day(field)}
          <SelectField
            {...field('result', t.result)}
            required
            options={guidanceResults.map((value) => ({ value, label: t.guidanceResults[value] }))}
          />
          <TextField {...field('what', t.what, t.whatHint)} maxLength={200} />
        </>
      ),
    },
    ...(review !== null
      ? []
      : [
          {
            ...{ command: contract.reviewEntrusting, title: t.review },
            fields: (field: FieldIn) => (
              <>
                {day(field)}
                <SelectField
                  {...field('result', t.result)}
                  required
                  options={reviewResults.map((value) => ({ value, label: t.reviewResults[value] }))}
                />
                <TextField {...field('what', t.what)} maxLength={200} />
              </>
            ),
          },
        ]),
    ...(standing.length === 0
      ? []
      : [
          {
            ...{ command: contract.cancelEntrustedEntry, title: t.cancel, submit: pageWords(lang).cancelling },
            fields: (field: FieldIn) => (
              <>
                <SelectField
                  {...field('cancels', t.cancelWhich)}
                  required
                  options={standing.map((entry) => ({
                    value: entry.id as string,
                    label: `${entry.no}. ${formatDate(entry.on, lang)} ${entrustedName(entry, lang)}`,
                  }))}
                />
                <TextField {...field('reason', t.reason)} required maxLength={200} />
              </>
            ),
          },
        ]),
  ]
  return (
    <>
      {acts.map(({ command, title, submit = t.save, fields }) => (
        <More key={command.name} summary={title} open={cameBackIn(form, command) !== null}>
          <ActForm {...{ command, home, here, form, hidden, submit, fields }} makes={['entryId', 'entrusted-entry']} />
        </More>
      ))}
    </>
  )
}
