import { page } from '#kernel/page.ts'
import { formatDateWithWeekday } from '#kit/korean-date.ts'
import { formatWon } from '#kit/won.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { type PaperItem, seeSheet } from '../contract-lists.ts'
import { listWords } from '../core/messages-lists.ts'
import { mayScoreItems } from '../core/permissions.ts'
import { amountOf } from './list-table.tsx'
import { checkTexts, reviewText } from './paper-facts.tsx'
import { ReviewFileList } from './review-file-list.tsx'
import { criterionText } from './screening-list-page.tsx'

/** The screening papers (심사자료): to be read on a screen, or printed with blank columns and a line to sign. */
export const papersPage = page({
  path: '/screening-lists/:id/papers',
  permission: mayScoreItems,
  async render({ ask, actor, lang, params }) {
    const asked = await ask(seeSheet, { listId: params['id'] ?? '' })
    if (!asked.ok) return asked
    const { list, bodies, items, member, persons } = asked.value
    const t = listWords(lang)
    const home = `/${actor.districtId}`
    const address = `${home}/screening-lists/${list.id}`
    const links = [
      ...(member !== null && list.closedOn === null && list.criteria.length > 0
        ? [{ href: `${address}/score`, label: t.scoreTitle, main: true }]
        : []),
      { href: `${home}/my-screening`, label: t.mine },
    ]
    const titleOf = (id: string | null): string => items.find(({ itemId }) => itemId === id)?.title ?? ''
    const blank = (key: string, header: string) => ({
      ...{ key, header },
      cell: () => <span class="blank-cell"> </span>,
    })
    return (
      <Frame title={list.name} over={t.papers} crumbs={[]}>
        <LinkRow label={t.links} links={links} />
        <KeyFacts
          facts={[
            { label: t.bodies, value: bodies.join(', ') },
            { label: t.persons, value: t.personsOf(persons) },
            { label: t.heldOn, value: formatDateWithWeekday(list.heldOn, lang) },
            { label: t.dueOn, value: formatDateWithWeekday(list.dueOn, lang) },
            ...(list.limit === null ? [] : [{ label: t.limit, value: t.wonOf(formatWon(list.limit, 'won', lang)) }]),
            ...(list.criteria.length === 0
              ? []
              : [{ label: t.criteria, value: list.criteria.map((one) => criterionText(one, t.mostOf)).join(', ') }]),
          ]}
        />
        <div class="papers">
          <DataTable
            caption={t.papers}
            rows={items}
            empty={t.nothingMine}
            unit={t.won}
            columns={[
              { key: 'place', header: t.place, align: 'number', cell: ({ place }) => `${place}` },
              {
                ...{ key: 'item', header: t.item, rowHeader: true },
                cell: (item) => (
                  <>
                    {item.title}
                    {item.bundledWith !== null && <p class="field-hint">{t.bundledWith(titleOf(item.bundledWith))}</p>}
                  </>
                ),
              },
              ...(items.some(({ vote }) => vote !== null)
                ? [
                    {
                      ...{ key: 'vote', header: t.voteRank, align: 'number' as const },
                      cell: ({ vote }: PaperItem) => (vote === null ? '–' : `${vote.rank}/${vote.of}`),
                    },
                  ]
                : []),
              {
                ...{ key: 'requested', header: t.requested, align: 'number' },
                cell: ({ requested }) => amountOf(requested, lang),
              },
              {
                ...{ key: 'brought', header: t.brought[list.kind], align: 'number' },
                cell: ({ brought }) => amountOf(brought, lang),
              },
              {
                key: 'review',
                header: t.review,
                cell: (item) => (
                  <>
                    <LinesOf lines={[reviewText(item, lang)]} />
                    <ReviewFileList files={item.review?.files ?? []} />
                  </>
                ),
              },
              { key: 'checks', header: t.fieldCheck, cell: (item) => <LinesOf lines={checkTexts(item, lang)} /> },
              ...list.criteria.map((one, at) => blank(`mark-${at}`, criterionText(one, t.mostOf))),
              ...(list.criteria.length === 0 ? [blank('result', t.result)] : []),
            ]}
          />
        </div>
        <p class="signature">
          {t.signature} — {t.signatureLine}
        </p>
      </Frame>
    )
  },
})

const LinesOf = ({ lines }: { readonly lines: readonly string[] }) => (
  <>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </>
)
