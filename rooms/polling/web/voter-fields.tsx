import { CheckboxField, NumberField, SelectField, TextArea, TextField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { designWords as t } from '../core/messages-design.ts'
import { noticeWords } from '../core/messages-notice.ts'
import type { VoteDraft } from '../core/vote-draft.ts'

const choices = (named: Readonly<Record<string, string>>) =>
  Object.entries(named).map(([value, label]) => ({ value, label }))
const shown = (value: number | null): string => (value === null ? '' : `${value}`)

/** Of a form that came back, what was ticked; else what the draft says. */
export type Ticked = (
  name: keyof typeof t.labels & keyof VoteDraft,
  hint?: string,
) => {
  name: string
  label: string
  hint?: string | undefined
  checked: boolean
  error?: string | undefined
  id: string
}

const folded = [
  ...(['turnoutBase', 'turnoutSource', 'weightOnline', 'weightOnsite', 'weightPaper', 'styles', 'orderSeed'] as const),
  ...(['tie', 'graceMinutes', 'waitMinutes', 'batchMin', 'objectionDays'] as const),
]

interface Given {
  readonly draft: VoteDraft
  readonly field: FieldIn
  readonly ticked: Ticked
}

/** Who may vote and by which channels. */
export function VoterFields({ draft, field, ticked }: Given) {
  const own = (name: keyof typeof t.labels, value: string, hint?: string) => field(name, t.labels[name], hint, value)
  return (
    <Section title={t.steps.voters} id="voters">
      <CheckboxField {...ticked('online')} />
      <CheckboxField {...ticked('onsite')} />
      <SelectField {...own('paper', draft.paper, t.hints.paper)} options={choices(t.papers)} />
      <CheckboxField {...ticked('residents')} />
      <CheckboxField {...ticked('workers')} />
      <CheckboxField {...ticked('students')} />
      <CheckboxField {...ticked('members')} />
      <NumberField {...own('minimumAge', `${draft.minimumAge}`, t.hints.minimumAge)} unit={t.units.years} />
      <CheckboxField {...ticked('byPhone')} />
      <CheckboxField {...ticked('byIdentity')} />
      <CheckboxField {...ticked('asksDong')} />
      <CheckboxField {...ticked('isClosed', t.hints.isClosed)} />
    </Section>
  )
}

/** What may stay as it is: folded, and open where something is wrong with it. */
export function RuleFields({ draft, field }: Omit<Given, 'ticked'>) {
  const own = (name: keyof typeof t.labels, value: string, hint?: string) => field(name, t.labels[name], hint, value)
  return (
    <Section title={t.steps.more} id="rules">
      <More open={folded.some((name) => own(name, '').error !== undefined)}>
        <NumberField {...own('turnoutBase', shown(draft.turnoutBase))} unit={t.units.people} />
        <TextField {...own('turnoutSource', draft.turnoutSource ?? '')} maxLength={200} />
        <NumberField {...own('weightOnline', shown(draft.weightOnline), t.hints.weights)} unit={t.units.percent} />
        <NumberField {...own('weightOnsite', shown(draft.weightOnsite))} unit={t.units.percent} />
        <NumberField {...own('weightPaper', shown(draft.weightPaper))} unit={t.units.percent} />
        <TextArea {...own('styles', draft.styles, t.hints.styles)} rows={3} />
        <SelectField {...own('order', draft.order)} options={choices(noticeWords('ko').orders)} />
        <TextField {...own('orderSeed', draft.orderSeed ?? '', t.hints.orderSeed)} maxLength={200} />
        <SelectField {...own('tie', draft.tie)} options={choices(noticeWords('ko').tieRules)} />
        <SelectField {...own('revote', draft.revote)} options={choices(t.revotes)} />
        <SelectField {...own('mode', draft.mode, t.hints.mode)} options={choices(t.modes)} />
        <NumberField {...own('graceMinutes', `${draft.graceMinutes}`)} unit={t.units.minutes} />
        <NumberField {...own('waitMinutes', `${draft.waitMinutes}`)} unit={t.units.minutes} />
        <NumberField {...own('batchMin', `${draft.batchMin}`, t.hints.batchMin)} unit={t.units.ballots} />
        <NumberField {...own('objectionDays', `${draft.objectionDays}`)} unit={t.units.days} />
      </More>
    </Section>
  )
}
