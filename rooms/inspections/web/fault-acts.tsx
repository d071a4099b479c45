import type { RefusedForm } from '#kernel/page.ts'
import { addDays, type LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ActForm, cameBackIn } from '#ui/act-form.tsx'
import { FileField } from '#ui/file-field.tsx'
import { DateField, SelectField, TextArea } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { acceptReply, demandCorrection, dropFault, replyToDemand, sendBackReply } from '../contract-faults.ts'
import { type Fault, mayTake } from '../core/fault.ts'
import { pageWords } from '../core/messages-pages.ts'

/** So many days a department usually has to correct something. */
const usualDays = 14

interface Props {
  readonly fault: Fault
  /** Which of the acts whoever looks may take at all; returning goes with accepting. */
  readonly acts: Readonly<Record<'demand' | 'drop' | 'reply' | 'accept', boolean>>
  readonly departments: readonly { readonly id: string; readonly name: string }[]
  readonly home: string
  readonly form: RefusedForm | null
  readonly lang: Lang
  readonly today: LocalDate
}

/** The forms of what can be done about a fault as it stands, by whoever looks. */
export function FaultActs({ fault, acts, departments, home, form, lang, today }: Props) {
  const t = pageWords(lang)
  const here = `${home}/inspections/faults/${fault.visitId}/${fault.no}`
  const hidden = { visitId: fault.visitId, no: `${fault.no}` }
  const place = { home, here, form, hidden }
  const may = (act: keyof typeof acts) => acts[act] && mayTake(fault.state, act)
  const words = { required: true, rows: 3, maxLength: 4000 } as const
  const due = addDays(today, usualDays)
  return (
    <>
      {may('demand') && (
        <Section title={t.actButtons.demand} id="demand">
          <ActForm
            command={demandCorrection}
            {...place}
            submit={t.actButtons.demand}
            fields={(field) => (
              <>
                <SelectField
                  {...field('departmentId', t.department, undefined, fault.departmentId ?? '')}
                  required
                  options={[
                    { value: '', label: t.choose },
                    ...departments.map(({ id, name }) => ({ value: id, label: name })),
                  ]}
                />
                <DateField {...field('dueOn', t.dueOn, undefined, fault.dueOn ?? due)} required />
                <TextArea {...field('said', t.demandSaid)} {...words} />
              </>
            )}
          />
        </Section>
      )}
      {may('drop') && (
        <More summary={t.acts.drop} open={cameBackIn(form, dropFault) !== null}>
          <ActForm
            command={dropFault}
            {...place}
            submit={t.actButtons.drop}
            kind="secondary"
            fields={(field) => <TextArea {...field('said', t.dropSaid)} {...words} />}
          />
        </More>
      )}
      {may('reply') && (
        <Section title={t.acts.reply} id="reply">
          <ActForm
            command={replyToDemand}
            {...place}
            files
            submit={t.actButtons.reply}
            fields={(field, own) => (
              <>
                <TextArea {...field('said', t.replySaid)} {...words} />
                <FileField name="files" label={t.replyPhotos} form={own} />
              </>
            )}
          />
        </Section>
      )}
      {may('accept') && (
        <Section title={t.acts.accept} id="accept">
          <ActForm
            command={acceptReply}
            {...place}
            submit={t.actButtons.accept}
            fields={(field) => <TextArea {...field('said', t.acceptSaid)} rows={2} maxLength={4000} />}
          />
          <More summary={t.acts['send-back']} open={cameBackIn(form, sendBackReply) !== null}>
            <ActForm
              command={sendBackReply}
              {...place}
              submit={t.actButtons['send-back']}
              kind="secondary"
              fields={(field) => (
                <>
                  <TextArea {...field('said', t.backSaid)} {...words} />
                  <DateField {...field('dueOn', t.backDueOn, undefined, due)} required />
                </>
              )}
            />
          </More>
        </Section>
      )}
    </>
  )
}
