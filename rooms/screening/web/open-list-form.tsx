import type { RefusedForm } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { itemKinds } from '#rooms/items/core/item.ts'
import type { Body } from '#rooms/organization/core/body.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import {
  CheckboxField,
  DateField,
  NumberField,
  type Option,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
  WonField,
} from '#ui/form.tsx'
import { idIn } from '#ui/form-field.ts'
import { More } from '#ui/more.tsx'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { openList } from '../contract-lists.ts'
import { prefilledOrder, type TakenOrders } from '../core/gate-orders.ts'
import { words } from '../core/messages.ts'
import { listWords } from '../core/messages-lists.ts'
import { listKinds } from '../core/screening-list.ts'

interface OpenListFormProps {
  readonly cycles: readonly Option[]
  /** The called meetings before which its result can be laid. */
  readonly meetings: readonly Option[]
  readonly bodies: readonly Pick<Body, 'id' | 'name'>[]
  readonly taken: readonly TakenOrders[]
  readonly form: RefusedForm | null
  readonly query: Readonly<Record<string, string>>
  readonly here: string
  readonly lang: Lang
}

/** As many lines of criteria as were asked for, and as many as were typed before. */
function criteriaLines(asked: string | undefined, form: RefusedForm | null): readonly number[] {
  const typed = Object.keys(form?.values ?? {}).flatMap((name) => {
    const [head, no] = name.split('.')
    return head === 'criteria' ? [Number(no) + 1] : []
  })
  const wanted = asked === undefined ? 3 : Math.max(0, Number(asked) || 0)
  const lines = form?.command === openList.name ? Math.max(0, ...typed) : wanted
  return Array.from({ length: Math.min(10, lines) }, (_, at) => at)
}

/** Opens a list: over which items, by which bodies, and how it is scored. */
export function OpenListForm({ cycles, meetings, bodies, taken, form, query, here, lang }: OpenListFormProps) {
  const t = listWords(lang)
  const { kind: itemKind, everyKind, kinds: kindsOfItems } = words(lang)
  const home = `/${usePage().district.id}`
  const own = form?.command === openList.name ? form : null
  const lines = criteriaLines(query['criteria'], own)
  const labels = {
    ...{ name: t.name, kind: t.kind, cycleId: t.cycle, 'bodyIds.0': t.bodies, heldOn: t.heldOn, dueOn: t.dueOn },
    ...Object.fromEntries(
      lines.flatMap((at) => [
        [`criteria.${at}.name`, t.criterion(at + 1)],
        [`criteria.${at}.most`, t.most(at + 1)],
        [`criteria.${at}.weight`, t.weight(at + 1)],
      ]),
    ),
    ...{ itemKind, gateOrder: t.gateOrder, decider: t.decider, limit: t.limit, meetingId: t.meeting },
  }
  const bodyError = own?.fieldErrors['bodyIds.0'] ?? own?.fieldErrors['bodyIds']
  return (
    <Section title={t.newList} id="new">
      <FilterBar
        action={here}
        submit={t.setCriteria}
        clears={false}
        filters={[
          {
            ...{ kind: 'select', name: 'criteria', label: t.criteriaCount, value: `${lines.length}` },
            options: Array.from({ length: 11 }, (_, at) => ({ value: `${at}`, label: `${at}` })),
          },
        ]}
      />
      <CommandForm
        command={openList}
        place={{ home, here, form }}
        prefix="list"
        newThing={{ field: 'listId', kind: 'list' }}
        labels={labels}
        submit={t.newList}
      >
        {(field) => (
          <>
            <TextField {...field('name', t.name)} required maxLength={200} />
            <RadioGroup
              {...field('kind', t.kind, undefined, 'screening')}
              required
              options={listKinds.map((value) => ({ value, label: t.kinds[value] }))}
            />
            <SelectField {...field('cycleId', t.cycle)} required options={cycles} />
            <SelectField
              {...field('itemKind', itemKind)}
              options={[
                { value: '', label: everyKind },
                ...itemKinds.map((value) => ({ value, label: kindsOfItems[value] })),
              ]}
            />
            <fieldset class="field" aria-describedby="list-bodies-hint">
              <legend class="field-label">{t.bodies}</legend>
              <p class="field-hint" id="list-bodies-hint">
                {t.bodiesHint}
              </p>
              {bodies.map(({ id, name }, at) => (
                <CheckboxField
                  key={id}
                  name={`bodyIds.${at}`}
                  id={idIn('list', `bodyIds.${at}`)}
                  label={name}
                  value={id}
                  checked={own?.values[`bodyIds.${at}`] === id}
                  error={at === 0 ? bodyError : undefined}
                />
              ))}
            </fieldset>
            <DateField {...field('heldOn', t.heldOn, t.heldOnHint)} />
            <DateField {...field('dueOn', t.dueOn)} required />
            {lines.map((at) => (
              <fieldset key={at} class="field">
                <legend class="field-label">{t.criterion(at + 1)}</legend>
                <TextField {...field(`criteria.${at}.name`, t.criterion(at + 1))} required maxLength={100} />
                <NumberField {...field(`criteria.${at}.most`, t.most(at + 1))} required />
                <TextField {...field(`criteria.${at}.weight`, t.weight(at + 1), t.weightHint)} />
              </fieldset>
            ))}
            <NumberField {...field('gateOrder', t.gateOrder, t.gateOrderHint(taken), prefilledOrder(taken))} required />
            <TextField {...field('decider', t.decider)} required maxLength={200} />
            <More open={own !== null}>
              <TextArea {...field('allowedAccounts', t.allowedAccounts, t.allowedAccountsHint)} rows={4} />
              <WonField {...field('limit', t.limit, t.limitHint)} />
              <SelectField
                {...field('meetingId', t.meeting, t.meetingHint)}
                options={[{ value: '', label: t.noMeeting }, ...meetings]}
              />
            </More>
          </>
        )}
      </CommandForm>
    </Section>
  )
}
