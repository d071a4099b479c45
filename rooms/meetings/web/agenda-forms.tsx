import type { ReplyOf } from '#kit/contract.ts'
import type { listItems } from '#rooms/items/contract.ts'
import { SelectField, TextArea, TextField } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { editPoint, movePoint, removePoint } from '../contract-agenda.ts'
import { type AgendaItem, agendaKinds } from '../core/agenda.ts'
import type { OnCalledPage } from './call-forms.tsx'
import { calledWords } from './called-words.ts'
import { CommandForm } from './command-form.tsx'

interface Props extends OnCalledPage {
  readonly agenda: readonly AgendaItem[]
  /** The items that a motion may be about. */
  readonly found: ReplyOf<typeof listItems>
}

/** Each point of an agenda, to be put otherwise, moved up or down, or taken off, with a reason that members are told. */
export function AgendaForms({ meeting, agenda, found, home, page, lang, form }: Props) {
  const t = calledWords(lang)
  return (
    <Section title={t.agendaFormsTitle} id="agenda-forms">
      <p>{t.agendaFormsLead}</p>
      {agenda.map((point) => {
        const hidden = { meetingId: meeting.id, agendaNo: `${point.no}` }
        const own = { home, page, form, hidden, kind: 'secondary' as const }
        const isOpen =
          [editPoint, movePoint, removePoint].some(({ name }) => name === form?.command) &&
          form?.values['agendaNo'] === `${point.no}`
        const places = agenda.filter(({ no }) => no !== point.no)
        return (
          <More key={point.no} summary={`${point.no}. ${point.title}`} open={isOpen}>
            <CommandForm
              command={editPoint}
              {...own}
              submit={t.editPoint}
              fields={(field) => (
                <>
                  <TextField {...field('title', t.pointTitle, undefined, point.title)} required maxLength={300} />
                  <SelectField
                    {...field('agendaKind', t.kind, undefined, point.kind)}
                    options={agendaKinds.map((value) => ({ value, label: t.agendaKinds[value] }))}
                  />
                  <SelectField
                    {...field('itemId', t.itemOfPoint, t.itemOfPointHint, point.itemId ?? '')}
                    options={itemChoices(point, found, t)}
                  />
                  <TextArea {...field('reason', t.reason)} required rows={2} />
                </>
              )}
            />
            {places.length > 0 && (
              <CommandForm
                command={movePoint}
                {...own}
                submit={t.movePoint}
                fields={(field) => (
                  <>
                    <SelectField
                      {...field('toNo', t.toNo)}
                      options={places.map(({ no }) => ({ value: `${no}`, label: t.placeNo(no, no - point.no) }))}
                    />
                    <TextArea {...field('reason', t.reason)} required rows={2} />
                  </>
                )}
              />
            )}
            {places.length > 0 && (
              <CommandForm
                command={removePoint}
                {...own}
                submit={t.removePoint}
                kind="danger"
                fields={(field) => <TextArea {...field('reason', t.reason)} required rows={2} />}
              />
            )}
          </More>
        )
      })}
    </Section>
  )
}

/** No item, the one that the point is about, and those that are offered. */
function itemChoices({ itemId, title }: AgendaItem, { items }: Props['found'], t: ReturnType<typeof calledWords>) {
  const offered = items.map(({ item }) => ({ value: item.id as string, label: item.title }))
  const own = itemId === null || offered.some(({ value }) => value === itemId) ? [] : [{ value: itemId, label: title }]
  return [{ value: '', label: t.none }, ...own, ...offered]
}
