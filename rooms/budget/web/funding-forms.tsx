import type { RefusedForm } from '#kernel/page.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SelectField, SubmitButton, TextField } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { usePage } from '#ui/page-context.ts'
import { declareShareRule, placeProject } from '../contract.ts'
import type { FundSource } from '../core/fund-source.ts'
import { words } from '../core/messages.ts'
import { lineWords } from '../core/messages-lines.ts'
import { type Programme, programmePath } from '../core/programme.ts'
import type { SeenLines } from './line-table.tsx'

interface FundingFormsProps {
  readonly seen: SeenLines
  readonly fiscalYear: number | null
  readonly programmes: readonly Programme[]
  readonly form: RefusedForm | null
  readonly may: boolean
}

/** The sources a share is usually written for; a rule of others keeps its own. */
const usual: readonly FundSource[] = ['national', 'city', 'district']

/** By which shares sources pay for a project, and under which 세부사업 it stands. */
export function FundingForms({ seen, fiscalYear, programmes, form, may }: FundingFormsProps) {
  const { lang } = usePage()
  const [t, l] = [words(lang), lineWords(lang)]
  const rule = seen.shareRules.find((one) => one.fiscalYear === fiscalYear)?.rule ?? null
  const place = seen.placements.find((one) => one.fiscalYear === fiscalYear)?.path ?? []
  const said = rule?.parts.map(({ source, part }) => `${t.sources[source]} ${part}`).join(' : ')
  return (
    <>
      <h3>{l.shareRule}</h3>
      <p>{l.shareRuleLead}</p>
      <p>{said ?? l.shareRuleNone}</p>
      {may && fiscalYear !== null && (
        <ShareRuleForm
          seen={seen}
          fiscalYear={fiscalYear}
          form={form?.command === declareShareRule.name ? form : null}
        />
      )}
      <h3>{l.placement}</h3>
      <p>{l.placementLead}</p>
      <p>{place.length === 0 ? l.placementNone : place.map((one) => one.name).join(' › ')}</p>
      {may && fiscalYear !== null && (
        <PlacementForm
          seen={seen}
          fiscalYear={fiscalYear}
          programmes={programmes}
          code={place.at(-1)?.code ?? ''}
          form={form?.command === placeProject.name ? form : null}
        />
      )}
    </>
  )
}

interface OneFormProps {
  readonly seen: SeenLines
  readonly fiscalYear: number
  readonly form: RefusedForm | null
}

function ShareRuleForm({ seen, fiscalYear, form }: OneFormProps) {
  const { lang, district } = usePage()
  const [t, l] = [words(lang), lineWords(lang)]
  const rule = seen.shareRules.find((one) => one.fiscalYear === fiscalYear)?.rule ?? null
  const sources = rule?.parts.map(({ source }) => source) ?? usual
  const action = `/${district.id}/do/budget/declare-share-rule`
  return (
    <More summary={l.shareSave} open={form !== null}>
      {form !== null && <ErrorSummary sentence={form.sentence} errors={form.fieldErrors} />}
      <Form action={action}>
        <HiddenField name="projectId" value={seen.projectId} />
        <HiddenField name="fiscalYear" value={`${fiscalYear}`} />
        <HiddenField name="rule.basis" value="percent" />
        {sources.map((source, at) => (
          <div key={source}>
            <HiddenField name={`rule.parts.${at}.source`} value={source} />
            <TextField
              name={`rule.parts.${at}.part`}
              label={l.shareOf(t.sources[source])}
              hint={at === 0 ? l.shareHint : undefined}
              value={form?.values[`rule.parts.${at}.part`] ?? rule?.parts[at]?.part ?? '0'}
              error={form?.fieldErrors[`rule.parts.${at}.part`]}
            />
          </div>
        ))}
        <SubmitButton kind="secondary">{l.shareSave}</SubmitButton>
      </Form>
      {rule !== null && (
        <Form action={action}>
          <HiddenField name="projectId" value={seen.projectId} />
          <HiddenField name="fiscalYear" value={`${fiscalYear}`} />
          <HiddenField name="rule" value="" />
          <SubmitButton kind="secondary">{l.shareRemove}</SubmitButton>
        </Form>
      )}
    </More>
  )
}

function PlacementForm({
  seen,
  fiscalYear,
  programmes,
  code,
  form,
}: OneFormProps & { readonly programmes: readonly Programme[]; readonly code: string }) {
  const { lang, district } = usePage()
  const l = lineWords(lang)
  const details = programmes.filter((programme) => programme.level === 'detail')
  if (details.length === 0) return <p>{l.placementNoTree}</p>
  return (
    <Form action={`/${district.id}/do/budget/place-project`}>
      {form !== null && <ErrorSummary sentence={form.sentence} errors={form.fieldErrors} />}
      <HiddenField name="projectId" value={seen.projectId} />
      <HiddenField name="fiscalYear" value={`${fiscalYear}`} />
      <SelectField
        name="code"
        label={l.placement}
        value={form?.values['code'] ?? code}
        options={[
          { value: '', label: l.placementChoose },
          ...details.map((one) => ({
            value: one.code,
            label: `${one.code} ${programmePath(programmes, one.code)
              .map((above) => above.name)
              .join(' › ')}`,
          })),
        ]}
      />
      <SubmitButton kind="secondary">{l.placementSave}</SubmitButton>
    </Form>
  )
}
