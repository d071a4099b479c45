import { download, page } from '#kernel/page.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import { seeList } from '../contract-lists.ts'
import { listWords } from '../core/messages-lists.ts'
import { maySeeLists } from '../core/permissions.ts'

/** A list as a spreadsheet, at any time: its items with their results, and for those who keep it the marks by member. */
export const listSheetPage = page({
  path: '/screening-lists/:id/sheet',
  permission: maySeeLists,
  async render({ ask, lang, params }) {
    const asked = await ask(seeList, { listId: params['id'] ?? '' })
    if (!asked.ok) return asked
    const { list, items, scores, members, marks } = asked.value
    const t = listWords(lang)
    const titleOf = (id: string | null): string => items.find(({ itemId }) => itemId === id)?.title ?? ''
    const seatsOf = (no: number): string => members.find(({ personNo }) => personNo === no)?.seats.join(', ') ?? ''
    const text = (label: string) => ({ label, kind: 'text' as const })
    const count = (label: string) => ({ label, kind: 'count' as const })
    const won = (label: string) => ({ label, kind: 'won' as const })
    const itemRows = items.map((item) => {
      const score = scores.find(({ itemId }) => itemId === (item.bundledWith ?? item.itemId))
      return [
        ...[item.place, item.title, item.vote?.rank ?? null, item.account ?? '', item.requested, item.brought],
        ...[score?.shown ?? '', score?.rank ?? null],
        item.bundledWith === null
          ? item.result === null
            ? t.undecided
            : t.resultOf[list.kind][item.result]
          : t.bundledWith(titleOf(item.bundledWith)),
        ...[item.decided, item.reason ?? ''],
      ]
    })
    const markRows = marks.map(({ personNo, itemId, marks: given }) => [
      ...[t.personNo(personNo), seatsOf(personNo), titleOf(itemId)],
      ...list.criteria.map((_, nth) => given[nth] ?? null),
    ])
    const written = await ask(writeSpreadsheet, {
      format: 'xlsx',
      fileName: list.name,
      sheets: [
        {
          ...{ name: t.listsTitle, title: list.name, unit: null },
          columns: [
            ...[count(t.place), text(t.item), count(t.voteRank), text(t.account), won(t.requested)],
            ...[won(t.brought[list.kind]), text(t.score), count(t.rank), text(t.result)],
            ...[won(t.decided[list.kind]), text(t.reason)],
          ],
          rows: itemRows,
        },
        ...(markRows.length === 0
          ? []
          : [
              {
                ...{ name: t.marksCaption, title: t.marksCaption, unit: null },
                columns: [
                  ...[text(t.recuseMember), text(t.seats), text(t.item)],
                  ...list.criteria.map(({ name }) => count(name)),
                ],
                rows: markRows,
              },
            ]),
      ],
    })
    if (!written.ok) return written
    const { base64, contentType, fileName } = written.value
    return download({ fileName, contentType, bytes: Buffer.from(base64, 'base64') })
  },
})
