import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatCount } from '#kit/format-count.ts'
import { formatDate } from '#kit/korean-date.ts'
import { formatWon } from '#kit/won.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { DateField, NumberField, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { decideTransfers, ImportId, listTransfers, seeTransfers } from '../contract-transfers.ts'
import { words } from '../core/messages.ts'
import { mayDecideTransfers, mayImportTransfers, maySeeTransfers, maySetReach } from '../core/permissions.ts'
import { goesOn, sumTransfers } from '../core/transfers.ts'
import { shareText } from './share-text.ts'

/** The files that the city handed over, and what came of each: count and won, by what the departments said. */
export const transfersPage = page({
  path: '/proposals/transfers',
  permission: maySeeTransfers,
  async render({ ask, actor, lang }) {
    const listed = await ask(listTransfers, {})
    if (!listed.ok) return listed
    const all = words(lang)
    const t = all.transfers
    const home = `/${actor.districtId}`
    const here = `${home}/proposals/transfers`
    return (
      <Frame title={t.listTitle} lead={t.listLead} crumbs={[{ href: `${home}/proposals`, label: all.proposalsTitle }]}>
        {permits(mayImportTransfers, actor) && (
          <LinkRow label={t.importTitle} links={[{ href: `${here}/import`, label: t.importTitle, main: true }]} />
        )}
        <DataTable
          caption={t.importsCaption}
          rows={listed.value.imports}
          empty={t.noImports}
          stack
          columns={[
            {
              key: 'file',
              header: t.file,
              rowHeader: true,
              cell: ({ importId, fileName }) => <a href={`${here}/${importId}`}>{fileName ?? t.pasted}</a>,
            },
            { key: 'on', header: t.importedOn, cell: ({ importedOn }) => formatDate(importedOn, lang) },
            { key: 'count', header: t.count, align: 'number', cell: ({ count }) => formatCount(count) },
            { key: 'won', header: t.won, align: 'number', cell: ({ won }) => formatWon(won, 'won', lang) },
            {
              key: 'passed',
              header: t.together,
              align: 'number',
              cell: ({ byVerdict }) => formatCount(goesOn(byVerdict).count),
            },
            {
              key: 'rejected',
              header: t.verdicts.unsuitable,
              align: 'number',
              cell: ({ byVerdict }) =>
                formatCount(byVerdict.find(({ verdict }) => verdict === 'unsuitable')?.count ?? 0),
            },
          ]}
        />
      </Frame>
    )
  },
})

/** One file: every transfer of it, and the gate that its reviews decide. */
export const transferFilePage = page({
  path: '/proposals/transfers/:id',
  permission: maySeeTransfers,
  async render({ ask, actor, lang, params, form }) {
    const id = ImportId.safeParse(params['id'])
    const seen = await ask(seeTransfers, { importId: id.success ? id.data : 'none' })
    if (!seen.ok) return seen
    const { transfers, fileName, importedOn } = seen.value
    const all = words(lang)
    const t = all.transfers
    const home = `/${actor.districtId}`
    const here = `${home}/proposals/transfers/${params['id']}`
    const sums = sumTransfers(
      transfers.map((one) => ({ ...one, alias: null })),
      null,
      'won',
    )
    const [passed, notReviewed] = [goesOn(sums.byVerdict), sums.byVerdict.find(({ verdict }) => verdict === null)]
    const gateId = form?.values['gateId'] ?? `gate-${params['id']}`
    const may = permits(mayDecideTransfers, actor) && notReviewed === undefined
    return (
      <Frame
        title={fileName ?? t.pasted}
        lead={`${t.importedOn} ${formatDate(importedOn, lang)}`}
        crumbs={[
          { href: `${home}/proposals`, label: all.proposalsTitle },
          { href: `${home}/proposals/transfers`, label: t.listTitle },
        ]}
      >
        <DataTable
          caption={t.sumsCaption}
          rows={[
            ...sums.byVerdict.map((heap) => ({
              ...heap,
              name: heap.verdict === null ? t.notReviewed : t.verdicts[heap.verdict],
            })),
            { ...sums.all, name: t.all },
          ]}
          empty={t.nothingRead}
          columns={[
            { key: 'name', header: t.heap, rowHeader: true, cell: ({ name }) => name },
            { key: 'count', header: t.count, align: 'number', cell: ({ count }) => formatCount(count) },
            { key: 'won', header: t.won, align: 'number', cell: ({ won }) => formatWon(won, 'won', lang) },
          ]}
        />
        {may && (
          <Section title={t.decideTitle} id="decide">
            <p>{t.decideLead(formatCount(passed.count), formatCount(transfers.length - passed.count))}</p>
            <CommandForm
              command={decideTransfers}
              place={{ home, here, form }}
              prefix="gate"
              then={`${home}/gates/${gateId}`}
              hidden={{ importId: `${params['id']}`, gateId }}
              labels={{
                name: t.gateName,
                order: t.gateOrder,
                from: t.gateFrom,
                until: t.gateUntil,
                decider: t.decider,
              }}
              submit={t.decide}
            >
              {(field) => (
                <>
                  <TextField {...field('name', t.gateName, undefined, t.gateDefault)} maxLength={200} required />
                  <NumberField {...field('order', t.gateOrder, undefined, '1')} required />
                  <DateField {...field('from', t.gateFrom, undefined, importedOn)} required />
                  <DateField {...field('until', t.gateUntil, undefined, importedOn)} required />
                  <TextField {...field('decider', t.decider, undefined, t.deciderDefault)} maxLength={200} required />
                </>
              )}
            </CommandForm>
          </Section>
        )}
        <DataTable
          caption={t.transfersCaption}
          rows={transfers}
          empty={t.noImports}
          stack
          columns={[
            { key: 'number', header: t.fields.number, cell: ({ number }) => number },
            {
              key: 'title',
              header: t.fields.title,
              rowHeader: true,
              cell: ({ itemId, title }) => <a href={`${home}/items/${itemId}`}>{title}</a>,
            },
            {
              key: 'won',
              header: t.won,
              align: 'number',
              cell: ({ requested }) => (requested === null ? '–' : formatWon(requested, 'won', lang)),
            },
            {
              key: 'department',
              header: t.fields.department,
              cell: ({ departmentNames }) => departmentNames.join(', ') || '–',
            },
            {
              key: 'districts',
              header: all.reach.districts,
              cell: ({ reach, itemId }) => (
                <>
                  {reach?.districts.join(', ') ?? '–'}
                  {permits(maySetReach, actor) && (
                    <>
                      {' '}
                      <a href={`${home}/proposals/reach/${itemId}`}>{all.reach.edit}</a>
                    </>
                  )}
                </>
              ),
            },
            {
              key: 'share',
              header: all.reach.share,
              cell: ({ reach, requested }) => shareText(reach?.share ?? null, requested, lang),
            },
            {
              key: 'verdict',
              header: t.fields.verdict,
              cell: ({ verdict }) => (verdict === null ? t.notReviewed : t.verdicts[verdict]),
            },
          ]}
        />
      </Frame>
    )
  },
})
