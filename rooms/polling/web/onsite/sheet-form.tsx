import type { RefusedForm } from '#kernel/page.ts'
import type { Choice } from '#rooms/voting/core/protocol/choices.ts'
import type { Contest } from '#rooms/voting/core/protocol/contest.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, NumberField, SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { fieldIn, idIn } from '#ui/form-field.ts'
import { newId } from '#ui/new-id.ts'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { enterCountSheet } from '../../contract-onsite.ts'
import { explainFault, explainOnsite } from '../../core/messages-onsite.ts'
import { onsiteWords } from '../../core/messages-onsite-pages.ts'
import type { CountSheet, SheetEntry } from '../../core/onsite/count-sheet.ts'
import { headingOf } from '../../core/onsite/read-ballots.ts'
import { SheetFault } from '../../core/onsite/sheet-faults.ts'
import type { FrozenVote } from './vote-of.ts'

interface SheetFormProps extends FrozenVote {
  readonly sheet: CountSheet
  /** What the asker entered, the last one first to be corrected. */
  readonly own: readonly SheetEntry[]
  readonly form: RefusedForm | null
}

/** The numbers of a sheet: by option, or one ballot to a line where the vote counts each. */
export function SheetForm({ vote, manifest, here, home, titleOf, sheet, own, form }: SheetFormProps) {
  const { lang } = usePage()
  const t = onsiteWords(lang)
  const refused = form?.command === enterCountSheet.name ? form : null
  const last = own.at(-1)?.numbers ?? null
  const isByOne = manifest.paper === 'ballots'
  const labels: Record<string, string> = {
    ...(isByOne ? { ballots: t.ballots } : { valid: t.valid }),
    spoilt: t.spoilt,
    ...(isByOne
      ? {}
      : Object.fromEntries(
          manifest.contests.flatMap(({ options }) => options.map(({ id, title }) => [`counts.${id}`, title])),
        )),
    reason: t.reason,
  }
  const ids = Object.fromEntries(Object.keys(labels).map((name) => [name, idIn('count', name)]))
  const { errors, others } = errorsOf(refused, titleOf, lang)
  const field = fieldIn(refused === null ? null : { values: refused.values, fieldErrors: errors }, 'count')
  return (
    <Section title={last === null ? t.enterTitle : t.enterAgain}>
      <p>{t.enterLead}</p>
      {refused !== null && (
        <ErrorSummary sentence={refused.sentence} errors={{ ...errors, ...others }} labels={labels} ids={ids} />
      )}
      <Form
        action={`${home}/do/polling/enter-count-sheet`}
        page={`${here}/sheets/${sheet.id}`}
        formKey={refused?.key ?? newId('count')}
      >
        <HiddenField name="voteId" value={vote.voteId} />
        <HiddenField name="sheetId" value={sheet.id} />
        {isByOne ? (
          <>
            <TextArea
              {...field(
                'ballots',
                t.ballots,
                t.ballotsHint,
                last?.by === 'ballots' ? typedBallots(manifest.contests, last.ballots) : '',
              )}
              rows={14}
            />
            <p class="field-hint">{t.heading}</p>
            <pre class="pasted-heading">{headingOf(manifest, t.no)}</pre>
          </>
        ) : (
          <>
            <NumberField
              {...field(
                ...(['valid', t.valid, sheet.kind === 'board' ? t.validBoardHint : t.validHint] as const),
                last?.by === 'counts' ? `${last.n ?? ''}` : '',
              )}
              required={sheet.kind === 'papers'}
            />
            {manifest.contests.map((contest) => (
              <fieldset key={contest.id} class="field">
                <legend class="field-label">{contest.title}</legend>
                {contest.options.map(({ id, title }) => (
                  <NumberField
                    key={id}
                    {...field(`counts.${id}`, title, undefined, last?.by === 'counts' ? `${last.counts[id]}` : '')}
                    unit={contest.kind === 'approve' ? t.votesOf : t.pointsOf}
                    required
                  />
                ))}
              </fieldset>
            ))}
          </>
        )}
        <NumberField {...field('spoilt', t.spoilt, undefined, `${last?.spoilt ?? ''}`)} required />
        {last !== null && <TextField {...field('reason', t.reason, t.reasonHint)} required maxLength={300} />}
        <SubmitButton>{t.save}</SubmitButton>
      </Form>
    </Section>
  )
}

/** What is wrong by field, and what belongs to none. */
function errorsOf(refused: RefusedForm | null, titleOf: (id: string) => string, lang: 'ko' | 'en') {
  const errors: Record<string, string> = { ...refused?.fieldErrors }
  const others: Record<string, string> = {}
  if (refused === null) return { errors, others }
  const told = refused.refusal as { readonly kind: string; readonly cells?: unknown; readonly faults?: unknown }
  if (told.kind === 'numbers-not-read' && Array.isArray(told.cells))
    for (const cell of told.cells as string[])
      errors[cell === 'valid' || cell === 'spoilt' ? cell : `counts.${cell}`] =
        explainOnsite({ kind: 'numbers-not-read', cells: [cell] } as never, lang) ?? ''
  if (told.kind === 'ballots-not-read') errors['ballots'] = refused.sentence
  const faults = told.kind === 'sheet-impossible' ? SheetFault.array().safeParse(told.faults) : null
  for (const [at, fault] of (faults?.success === true ? faults.data : []).entries()) {
    const sentence = explainFault(fault, titleOf, lang)
    if (fault.fault === 'option-above') errors[`counts.${fault.option}`] = sentence
    else if (fault.fault === 'people-needed') errors['valid'] = sentence
    else if (fault.fault === 'ballot-invalid')
      errors['ballots'] = [errors['ballots'], sentence].filter(Boolean).join(' ')
    else others[`fault-${at}`] = sentence
  }
  return { errors, others }
}

/** Ballots as they are typed: what is shown again to whoever corrects them. */
const typedBallots = (contests: readonly Contest[], ballots: readonly (readonly Choice[])[]): string =>
  ballots
    .map((choices) =>
      contests
        .flatMap(({ kind, options }, at) => {
          const choice = choices[at] ?? []
          const numbers = new Map(
            choice.map((one, place) =>
              typeof one === 'string' ? ([one, kind === 'rank' ? place + 1 : 1] as const) : ([one[0], one[1]] as const),
            ),
          )
          return options.map(({ id }) => `${numbers.get(id) ?? ''}`)
        })
        .join('\t'),
    )
    .join('\n')
