import { download, page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { refuse } from '#kit/result.ts'
import { Badge } from '#ui/badge.tsx'
import { CommandForm } from '#ui/command-form.tsx'
import { NumberField, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { seeCountSheet, seeSheetScan, setBoardPeople, withdrawCountSheet } from '../../contract-onsite.ts'
import { onsiteWords } from '../../core/messages-onsite-pages.ts'
import { SheetId } from '../../core/onsite/count-sheet.ts'
import { mayMendSheets, maySeeDesks } from '../../core/onsite/permissions-onsite.ts'
import { SheetDifferences } from './sheet-differences.tsx'
import { SheetForm } from './sheet-form.tsx'
import { badgeOf } from './sheets-page.tsx'
import { crumbsTo, voteOf } from './vote-of.ts'

/** One count sheet: its numbers as one enters them, what the other has otherwise, and everything that was entered. */
export const sheetPage = page({
  path: '/votes/:voteId/sheets/:sheetId',
  permission: maySeeDesks,
  async render(request) {
    const found = await voteOf(request)
    if (!found.ok) return found
    const { ask, lang, form, actor, params } = request
    const sheetId = SheetId.safeParse(params['sheetId'])
    if (!sheetId.success) return refuse({ kind: 'sheet-not-found' })
    const { vote, here, home, titleOf } = found.value
    const asked = { voteId: vote.voteId, sheetId: sheetId.data }
    const seen = await ask(seeCountSheet, asked)
    if (!seen.ok) return seen
    const t = onsiteWords(lang)
    const { line, entries, hand, withdrawn } = seen.value
    const { sheet, state, people, between } = line
    const own = `${here}/sheets/${sheet.id}`
    const place = { home, here: own, form }
    const mends = permits(mayMendSheets, actor) && withdrawn === null
    return (
      <Frame
        title={t.sheetTitle(sheet.place)}
        crumbs={[...crumbsTo(vote, home, lang), { href: `${here}/sheets`, label: t.sheetsTitle }]}
      >
        {withdrawn !== null && (
          <Notice kind="warning" title={t.withdrawnTitle}>
            <p>{withdrawn}</p>
          </Notice>
        )}
        <KeyFacts
          facts={[
            { label: t.sheetNo, value: sheet.id },
            { label: t.kind, value: t.kinds[sheet.kind] },
            { label: t.dong, value: sheet.dong ?? t.noDong },
            { label: t.signedBy, value: sheet.signedBy.join(', ') },
            { label: t.state, value: <Badge kind={badgeOf[state]}>{t.states[state]}</Badge> },
            ...(state === 'settled' ? [{ label: t.people, value: people ?? t.unknown }] : []),
          ]}
        />
        {state === 'settled' && withdrawn === null && (
          <Notice kind="success" title={t.settledTitle}>
            <p>{t.settledText}</p>
          </Notice>
        )}
        <SheetDifferences entries={entries} titleOf={titleOf} lang={lang} />
        {withdrawn === null &&
          (line.takesAnother ? (
            <SheetForm
              {...found.value}
              sheet={sheet}
              own={entries.filter((entry) => entry.hand === hand)}
              form={form}
            />
          ) : (
            <p>{t.othersEntered}</p>
          ))}
        {mends && between !== null && (
          <More summary={t.peopleTitle} open={form?.command === setBoardPeople.name}>
            <CommandForm
              command={setBoardPeople}
              place={place}
              prefix="people"
              hidden={asked}
              labels={{ people: t.people, reason: t.reason }}
              submit={t.setPeople}
            >
              {(field) => (
                <>
                  <NumberField
                    {...field('people', t.people, t.peopleHint(between.fewest, between.most), `${sheet.people ?? ''}`)}
                    required
                  />
                  <TextField {...field('reason', t.why)} required maxLength={300} />
                </>
              )}
            </CommandForm>
          </More>
        )}
        {mends && (
          <More summary={t.withdraw} open={form?.command === withdrawCountSheet.name}>
            <CommandForm
              command={withdrawCountSheet}
              place={place}
              prefix="withdraw"
              hidden={asked}
              labels={{ reason: t.withdrawWhy }}
              submit={t.withdraw}
              kind="danger"
              then={`${here}/sheets`}
            >
              {(field) => <TextField {...field('reason', t.withdrawWhy)} required maxLength={300} />}
            </CommandForm>
          </More>
        )}
        <LinkRow
          label={t.onwards}
          links={[
            { href: `${own}/scan`, label: t.seeScan },
            { href: `${here}/sheets`, label: t.sheetsTitle },
            { href: `${here}/reconcile`, label: t.reconcile },
          ]}
        />
      </Frame>
    )
  },
})

/** The scan of a sheet as a file. */
export const sheetScanPage = page({
  path: '/votes/:voteId/sheets/:sheetId/scan',
  permission: maySeeDesks,
  async render(request) {
    const found = await voteOf(request)
    if (!found.ok) return found
    const sheetId = SheetId.safeParse(request.params['sheetId'])
    if (!sheetId.success) return refuse({ kind: 'sheet-not-found' })
    const seen = await request.ask(seeSheetScan, { voteId: found.value.vote.voteId, sheetId: sheetId.data })
    if (!seen.ok) return seen
    const isPicture = seen.value.format === 'picture'
    return download({
      fileName: `${sheetId.data}.${isPicture ? 'webp' : 'pdf'}`,
      contentType: isPicture ? 'image/webp' : 'application/pdf',
      bytes: Uint8Array.from(atob(seen.value.base64), (letter) => letter.charCodeAt(0)),
    })
  },
})
