import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Section } from '#ui/section.tsx'

import { columnWord, fieldWord } from '../core/messages-fields.ts'
import type { ProjectSheet } from '../core/project-sheet.ts'
import type { SheetFieldName } from '../core/sheet-field.ts'

export interface SheetTextsProps {
  readonly sheet: ProjectSheet
  readonly lang: Lang
}

/** What a sheet says in words, in the order of the official form; fields that are not written are left out. */
export function SheetTexts({ sheet, lang }: SheetTextsProps) {
  const text = (field: SheetFieldName, body: string | null) =>
    body === null ? null : (
      <Section title={fieldWord(field, lang)} id={`sheet-${field}`}>
        {body.split('\n').map((line, at) => (line.trim() === '' ? null : <p key={at}>{line}</p>))}
      </Section>
    )
  const bullets = (field: SheetFieldName, list: readonly string[]) =>
    list.length === 0 ? null : (
      <Section title={fieldWord(field, lang)} id={`sheet-${field}`}>
        <Bullets list={list} />
      </Section>
    )
  return (
    <>
      {bullets('objectives', sheet.objectives)}
      {sheet.tasks.length > 0 && <Tasks sheet={sheet} lang={lang} />}
      {text('background', sheet.background)}
      {text('direction', sheet.direction)}
      {sheet.photos.length > 0 && (
        <Section title={fieldWord('photos', lang)} id="sheet-photos">
          <ul>
            {sheet.photos.map(({ address, caption, alternative }) => (
              <li key={address}>
                {caption === '' ? alternative : `${caption}: ${alternative}`} ({address})
              </li>
            ))}
          </ul>
        </Section>
      )}
      {text('similarCases', sheet.similarCases)}
      {text('lastResults', sheet.lastResults)}
      {text('improvements', sheet.improvements)}
      {text('lastProgress', sheet.lastProgress)}
      {sheet.method.length > 0 && <Method sheet={sheet} lang={lang} />}
      {bullets('evaluation', sheet.evaluation)}
      {text('contingency', sheet.contingency)}
      {text('remarks', sheet.remarks)}
    </>
  )
}

const Bullets = ({ list }: { readonly list: readonly string[] }) => (
  <ul>
    {list.map((one) => (
      <li key={one}>{one}</li>
    ))}
  </ul>
)

/** Who does what: each department and civil actor with its tasks. */
function Tasks({ sheet, lang }: SheetTextsProps) {
  const column = (name: string) => columnWord('cooperation', name, lang)
  return (
    <Section title={fieldWord('cooperation', lang)} id="sheet-cooperation">
      <DataTable
        caption={fieldWord('cooperation', lang)}
        rows={sheet.tasks}
        empty=""
        stack
        columns={[
          { key: 'name', header: column('name'), rowHeader: true, cell: ({ actor }) => actor },
          { key: 'tasks', header: column('tasks'), cell: ({ tasks }) => <Bullets list={tasks} /> },
        ]}
      />
    </Section>
  )
}

/** The numbered steps of the method. */
function Method({ sheet, lang }: SheetTextsProps) {
  return (
    <Section title={fieldWord('method', lang)} id="sheet-method">
      <ol>
        {sheet.method.map(({ title, main, details }) => (
          <li key={title}>
            <strong>{title}</strong>
            {[main, details].map((body) =>
              body.split('\n').map((line, at) => (line === '' ? null : <p key={at}>{line}</p>)),
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
