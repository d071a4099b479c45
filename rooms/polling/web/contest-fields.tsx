import { HiddenField, NumberField, SelectField, TextArea, TextField, WonField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { More } from '#ui/more.tsx'
import { designWords as t } from '../core/messages-design.ts'
import { voteWords } from '../core/messages-vote.ts'
import { contestKinds, type DraftContest, ruleNames, DraftContest as Shape } from '../core/vote-draft.ts'

type Name = keyof typeof t.contestLabels
/** What stands folded, and opens where something is wrong with it. */
const folded = ['kind', 'points', 'highest', 'costLimit', 'minVotes', 'conflicts', 'limits', 'misfit'] as const
const choices = (named: Readonly<Record<string, string>>) =>
  Object.entries(named).map(([value, label]) => ({ value, label }))
const shown = (value: number | null): string => (value === null ? '' : `${value}`)

/** Whether lines stand in the folded part, which are not to be lost sight of. */
const isSaid = ({ conflicts, limits }: DraftContest): boolean => conflicts !== '' || limits !== ''

/** What a contest begins with. */
export const newContest: DraftContest = Shape.parse({})

interface Place {
  readonly at: number
  readonly contest: DraftContest
  readonly field: FieldIn
  /** How many options came back with a refused form; those of the draft, when none did. */
  readonly options: number
  /** Lines that are offered for options that are not there yet. */
  readonly offered: string
}

/** One contest with its options: what is always asked in sight, the rest folded. */
export function ContestFields({ at, contest, field, options, offered }: Place) {
  const own = (name: Name, value: string, hint?: string) =>
    field(`contests.${at}.${name}`, t.contestLabels[name], hint, value)
  return (
    <>
      <TextField {...own('title', contest.title)} maxLength={200} />
      <NumberField {...own('min', `${contest.min}`)} />
      <NumberField {...own('max', `${contest.max}`)} />
      <SelectField
        {...own('rule', contest.rule)}
        options={choices(Object.fromEntries(ruleNames.map((name) => [name, voteWords('ko').rules[name] ?? name])))}
      />
      <NumberField {...own('seats', `${contest.seats}`)} />
      <WonField {...own('budget', shown(contest.budget), t.hints.budget)} />
      <TextArea {...own('more', offered, t.hints.more)} rows={8} />
      {options > 0 && (
        <More summary={t.optionsOf(options)} open={own('options', '').error !== undefined}>
          {Array.from({ length: options }, (_, no) => (
            <OptionFields key={no} at={at} no={no} contest={contest} field={field} />
          ))}
        </More>
      )}
      <More summary={t.depth} open={isSaid(contest) || folded.some((name) => own(name, '').error !== undefined)}>
        <SelectField
          {...own('kind', contest.kind)}
          options={contestKinds.map((value) => ({ value, label: voteWords('ko').kinds[value] }))}
        />
        <NumberField {...own('points', shown(contest.points), t.hints.points)} />
        <NumberField {...own('highest', shown(contest.highest), t.hints.highest)} />
        <WonField {...own('costLimit', shown(contest.costLimit))} />
        <NumberField {...own('minVotes', shown(contest.minVotes))} unit={t.units.ballots} />
        <TextArea {...own('conflicts', contest.conflicts, t.hints.conflicts)} rows={3} />
        <TextArea {...own('limits', contest.limits, t.hints.limits)} rows={3} />
        <SelectField {...own('misfit', contest.misfit)} options={choices(t.misfits)} />
        <SelectField {...own('completion', contest.completion)} options={choices(t.completions)} />
        <SelectField {...own('add1Stop', contest.add1Stop)} options={choices(t.add1Stops)} />
        <SelectField {...own('start', contest.start)} options={choices(t.starts)} />
        <SelectField {...own('stop', contest.stop)} options={choices(t.stops)} />
        <SelectField {...own('ordinal', contest.ordinal)} options={choices(t.ordinals)} />
      </More>
    </>
  )
}

interface OptionPlace {
  readonly at: number
  readonly no: number
  readonly contest: DraftContest
  readonly field: FieldIn
}

/** The sheet of one option: emptied of its title, it is left out. */
function OptionFields({ at, no, contest, field }: OptionPlace) {
  const option = contest.options[no]
  const own = (name: keyof typeof t.optionLabels, value: string, hint?: string) =>
    field(`contests.${at}.options.${no}.${name}`, `${t.optionN(no + 1)} ${t.optionLabels[name]}`, hint, value)
  const kept = (name: 'id' | 'itemId') => field(`contests.${at}.options.${no}.${name}`, name, '', option?.[name] ?? '')
  return (
    <div class="card">
      <HiddenField name={kept('id').name} value={kept('id').value} />
      <HiddenField name={kept('itemId').name} value={kept('itemId').value} />
      <TextField {...own('title', option?.title ?? '', t.hints.optionTitle)} maxLength={200} />
      <WonField {...own('cost', shown(option?.cost ?? null))} />
      <TextArea {...own('summary', option?.summary ?? '')} rows={3} maxLength={1000} />
      <TextField {...own('place', option?.place ?? '')} maxLength={200} />
      <TextArea {...own('opinion', option?.opinion ?? '')} rows={3} maxLength={2000} />
      <TextField {...own('photo', option?.photo ?? '', t.hints.photo)} maxLength={300} />
      <TextField {...own('photoAlt', option?.photoAlt ?? '')} maxLength={200} />
    </div>
  )
}
