import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { CheckboxField, NumberField, TextField } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { moveToTable, seatAtTables, type seeDesk, setTable } from '../contract-seats.ts'
import { words } from '../core/messages-pages.ts'
import { type FormPlace, ForumForm, isOwn } from './forum-form.tsx'

interface Props {
  readonly desk: ReplyOf<typeof seeDesk>
  readonly place: FormPlace
  readonly lang: Lang
}

/** The tables with their questions and the addresses at which their notes are kept. */
export function DeskTables({ desk: { forum, tables }, place, lang }: Props) {
  const t = words(lang)
  const hidden = { forumId: forum.id }
  const goesOn = forum.state === 'announced' || forum.state === 'settled'
  return (
    <Section title={t.tablesDesk} id="tables">
      <DataTable
        caption={t.tablesCaption}
        stack
        rows={tables}
        empty={t.noTables}
        columns={[
          { key: 'no', header: t.tableNo, rowHeader: true, cell: ({ no }) => no },
          { key: 'question', header: t.question, cell: ({ question }) => question },
          { key: 'people', header: t.seated, align: 'number', cell: ({ people }) => t.people(people) },
          { key: 'notes', header: t.notes, align: 'number', cell: ({ notes }) => notes },
          {
            ...{ key: 'address', header: t.tableAddress },
            cell: ({ no, secret }) =>
              goesOn ? <a href={`${place.home}/forum-tables/${secret}`}>{t.tableAddressOf(no)}</a> : '',
          },
        ]}
      />
      {goesOn && (
        <More summary={t.setTableTitle} open={tables.length === 0 || isOwn(place.form, setTable, hidden)}>
          <ForumForm
            command={setTable}
            place={place}
            hidden={hidden}
            labels={{ tableNo: t.tableNo, question: t.question }}
            submit={t.setTable}
            kind="secondary"
          >
            {(field, own) => (
              <>
                <NumberField {...field('tableNo', t.tableNo, undefined, `${tables.length + 1}`)} required />
                <TextField
                  {...field('question', t.question, undefined, tables.at(-1)?.question)}
                  required
                  maxLength={500}
                />
                <CheckboxField
                  {...field('facilitated', t.facilitated)}
                  value="on"
                  checked={own?.values['facilitated'] === 'on'}
                />
              </>
            )}
          </ForumForm>
        </More>
      )}
      {forum.state === 'settled' && tables.length > 0 && forum.seats > 0 && (
        <>
          <ForumForm command={seatAtTables} place={place} hidden={hidden} submit={t.seatAtTables} kind="secondary" />
          <More summary={t.moveTitle} open={isOwn(place.form, moveToTable, hidden)}>
            <ForumForm
              command={moveToTable}
              place={place}
              hidden={hidden}
              labels={{ no: t.no, tableNo: t.tableNo }}
              submit={t.moveToTable}
              kind="secondary"
            >
              {(field) => (
                <>
                  <NumberField {...field('no', t.no)} required />
                  <NumberField {...field('tableNo', t.tableNo)} required />
                </>
              )}
            </ForumForm>
          </More>
        </>
      )}
    </Section>
  )
}
