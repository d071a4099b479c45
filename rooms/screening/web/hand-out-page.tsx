import { page } from '#kernel/page.ts'
import { formatWon } from '#kit/won.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { describedBy, FieldHelp } from '#ui/field.tsx'
import { SelectField, TextField } from '#ui/form.tsx'
import { idIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { handOut, handOutSheet, seeRound } from '../contract.ts'
import { words } from '../core/messages.ts'
import { mayKeepRounds } from '../core/permissions.ts'
import { readHandOut } from '../core/read-hand-out.ts'
import { HandOutRows, rowsSentBack } from './hand-out-rows.tsx'
import { sentSheet } from './sent-sheet.ts'
import { SheetForm } from './sheet-form.tsx'

/** Hands reviews out: by choosing in a table, or by the office's own sheet. */
export const handOutPage = page({
  path: '/review-rounds/:id/hand-out',
  permission: mayKeepRounds,
  takes: 'post',
  prepare: ({ ask, sent, lang }) => sentSheet(ask, sent, lang),
  async render({ ask, actor, lang, params, sent, form }, read) {
    const asked = await ask(seeRound, { roundId: params['id'] ?? '' })
    if (!asked.ok) return asked
    const { round, reviews, departments } = asked.value
    const t = words(lang)
    const home = `/${actor.districtId}`
    const address = `${home}/review-rounds/${round.id}`
    const here = `${address}/hand-out`
    const options = departments.map(({ id, name }) => ({ value: id, label: name }))
    const open = reviews.filter(({ state }) => state === 'open')
    // That nothing was chosen is said at the first of the items.
    const firstItem = {
      ...{ name: 'itemIds.0', id: idIn('choose', 'itemIds.0'), label: t.reviewsCaption },
      error: form?.command === handOut.name ? form.fieldErrors['itemIds'] : undefined,
    }
    const wrong = {
      ...{ id: firstItem.id, 'aria-describedby': describedBy(firstItem) },
      'aria-invalid': firstItem.error === undefined ? undefined : ('true' as const),
    }
    const sheet = form?.command === handOutSheet.name ? form : null
    const pasted = read?.ok === true ? readHandOut(read.value) : null
    // Ticked by what was chosen, not by its place: what was begun meanwhile stands here no more.
    const ticked = Object.entries(form?.values ?? {}).flatMap(([name, id]) => (name.startsWith('itemIds.') ? [id] : []))
    const rows = sheet === null ? (pasted?.ok === true ? pasted.value : []) : rowsSentBack(sheet)
    const unread =
      read?.ok === false ? read.refusal : pasted?.ok === false ? t.refusals['no-headings'](pasted.refusal) : null
    return (
      <Frame
        title={t.handOut}
        lead={t.handOutLead}
        crumbs={[
          { href: `${home}/review-rounds`, label: t.roundsTitle },
          { href: address, label: round.name },
        ]}
      >
        {sheet !== null && <ErrorSummary sentence={sheet.sentence} errors={sheet.fieldErrors} />}
        <Section title={t.handOutSheet} id="by-sheet">
          {unread !== null && <Notice kind="error" title={unread} level={3} />}
          {rows.length > 0 ? (
            <HandOutRows
              rows={rows}
              seen={asked.value}
              place={{ home, here, next: address }}
              form={sheet}
              lang={lang}
            />
          ) : (
            <SheetForm text={sent?.values['sheet'] ?? ''} lang={lang} />
          )}
        </Section>
        <Section title={t.handOutChosen} id="by-choice">
          {open.length === 0 ? (
            <EmptyState text={t.nothingToHandOut} />
          ) : (
            <CommandForm
              command={handOut}
              place={{ home, here, form }}
              prefix="choose"
              hidden={{ roundId: round.id }}
              labels={{ departmentId: t.department, team: t.team, 'itemIds.0': t.reviewsCaption }}
              submit={t.handOutSubmit}
            >
              {(field) => (
                <>
                  <SelectField {...field('departmentId', t.department)} options={options} required />
                  <TextField {...field('team', t.team)} maxLength={100} />
                  <FieldHelp {...firstItem} />
                  <DataTable
                    caption={t.reviewsCaption}
                    rows={open.map((review, at) => ({ ...review, at }))}
                    empty={t.nothingToHandOut}
                    stack
                    columns={[
                      {
                        key: 'chosen',
                        header: t.handOut,
                        cell: ({ itemId, title, at }) => (
                          <input
                            type="checkbox"
                            name={`itemIds.${at}`}
                            value={itemId}
                            aria-label={t.chooseItem(title)}
                            {...(at === 0 ? wrong : {})}
                            checked={ticked.includes(itemId)}
                          />
                        ),
                      },
                      { key: 'place', header: t.place, align: 'number', cell: ({ place }) => `${place}` },
                      { key: 'title', header: t.title, rowHeader: true, cell: ({ title }) => title },
                      {
                        key: 'department',
                        header: t.department,
                        cell: ({ departmentId }) => departments.find(({ id }) => id === departmentId)?.name ?? t.nobody,
                      },
                      {
                        key: 'requested',
                        header: t.requested,
                        align: 'number',
                        cell: ({ requested }) => (requested === null ? '–' : formatWon(requested, 'won', lang)),
                      },
                    ]}
                  />
                </>
              )}
            </CommandForm>
          )}
        </Section>
      </Frame>
    )
  },
})
