import { page } from '#kernel/page.ts'
import { Badge, type BadgeKind } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form, HiddenField, RadioGroup, SelectField, SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { fieldIn, idIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { newId } from '#ui/new-id.ts'
import { addCountSheet, listCountSheets } from '../../contract-onsite.ts'
import { onsiteWords } from '../../core/messages-onsite-pages.ts'
import type { SheetState } from '../../core/onsite/count-sheet.ts'
import { maySeeDesks } from '../../core/onsite/permissions-onsite.ts'
import { crumbsTo, voteOf } from './vote-of.ts'

export const badgeOf: Readonly<Record<SheetState, BadgeKind>> = {
  ...{ empty: 'neutral', one: 'progress', differs: 'warning', settled: 'success' },
}

/** Every count sheet of a vote, how far it is, and the form that takes another. */
export const sheetsPage = page({
  path: '/votes/:voteId/sheets',
  permission: maySeeDesks,
  async render(request) {
    const found = await voteOf(request)
    if (!found.ok) return found
    const { ask, lang, form } = request
    const { vote, manifest, here, home } = found.value
    const listed = await ask(listCountSheets, { voteId: vote.voteId })
    if (!listed.ok) return listed
    const t = onsiteWords(lang)
    const own = form?.command === addCountSheet.name ? form : null
    const field = fieldIn(own, 'sheet')
    const labels = {
      ...{ sheetId: t.sheetNo, place: t.place, dong: t.dong, kind: t.kind, signedBy: t.signedBy, files: t.scan },
    }
    const ids = Object.fromEntries(Object.keys(labels).map((name) => [name, idIn('sheet', name)]))
    const dongs = vote.eligibility.dongs.map(({ name }) => ({ value: name, label: name }))
    return (
      <Frame title={t.sheetsTitle} crumbs={crumbsTo(vote, home, lang)} lead={t.sheetsLead}>
        <DataTable
          caption={t.sheetsCaption(listed.value.sheets.length)}
          stack
          empty={t.noSheets}
          rows={listed.value.sheets}
          columns={[
            {
              ...{ key: 'id', header: t.sheetNo, rowHeader: true },
              cell: ({ sheet }) => <a href={`${here}/sheets/${sheet.id}`}>{sheet.id}</a>,
            },
            { key: 'place', header: t.place, cell: ({ sheet }) => sheet.place },
            { key: 'dong', header: t.dong, cell: ({ sheet }) => sheet.dong ?? t.noDong },
            { key: 'kind', header: t.kind, cell: ({ sheet }) => t.kinds[sheet.kind] },
            {
              key: 'state',
              header: t.state,
              cell: ({ state }) => <Badge kind={badgeOf[state]}>{t.states[state]}</Badge>,
            },
            {
              ...{ key: 'people', header: t.people, align: 'number' },
              cell: ({ people, state }) => people ?? (state === 'settled' ? t.unknown : '-'),
            },
          ]}
        />
        {manifest.paper !== 'none' && (vote.state === 'open' || vote.state === 'counting') && (
          <More summary={t.addSheet} open={own !== null}>
            {own !== null && (
              <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} ids={ids} />
            )}
            <Form
              action={`${home}/do/polling/add-count-sheet`}
              page={`${here}/sheets`}
              formKey={own?.key ?? newId('sheet')}
              files
            >
              <HiddenField name="voteId" value={vote.voteId} />
              <TextField {...field('sheetId', t.sheetNo, t.sheetNoHint)} required maxLength={64} />
              {manifest.paper === 'counts' ? (
                <RadioGroup
                  {...field('kind', t.kind, t.kindHint, 'papers')}
                  required
                  options={(['papers', 'board'] as const).map((value) => ({ value, label: t.kinds[value] }))}
                />
              ) : (
                <HiddenField name="kind" value="papers" />
              )}
              <TextField {...field('place', t.place)} required maxLength={100} />
              {dongs.length > 0 && (
                <SelectField {...field('dong', t.dong)} options={[{ value: '', label: t.anyDong }, ...dongs]} />
              )}
              <TextArea {...field('signedBy', t.signedBy, t.signedByHint)} required rows={3} maxLength={1000} />
              <FileField name="files" label={t.scan} form={own} most={1} />
              <SubmitButton>{t.addSheet}</SubmitButton>
            </Form>
          </More>
        )}
        <LinkRow
          label={t.onwards}
          links={[
            { href: `${here}/reconcile`, label: t.reconcile, main: true },
            { href: `${here}/desk`, label: t.desk },
            { href: `${here}/cards`, label: t.cards },
          ]}
        />
      </Frame>
    )
  },
})
