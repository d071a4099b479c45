import { download, page } from '#kernel/page.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import { seeRound } from '../contract.ts'
import { words } from '../core/messages.ts'
import { maySeeReviews } from '../core/permissions.ts'
import { sheetHeadings, sheetRows } from '../core/review-sheet.ts'

/** A round as a spreadsheet, whole, at any time. */
export const sheetPage = page({
  path: '/review-rounds/:id/sheet',
  permission: maySeeReviews,
  async render({ ask, lang, params }) {
    const asked = await ask(seeRound, { roundId: params['id'] ?? '' })
    if (!asked.ok) return asked
    const { round, reviews, departments } = asked.value
    const t = words(lang)
    const nameOf = (id: string | null): string => departments.find((one) => one.id === id)?.name ?? ''
    const amounts: readonly string[] = [t.requested, t.adjusted]
    const written = await ask(writeSpreadsheet, {
      format: 'xlsx',
      fileName: round.name,
      sheets: [
        {
          ...{ name: t.roundsTitle, title: round.name, unit: null },
          columns: sheetHeadings(lang).map((label) => ({
            label,
            kind: amounts.includes(label)
              ? ('won' as const)
              : label === t.place
                ? ('count' as const)
                : ('text' as const),
          })),
          rows: sheetRows(reviews, nameOf, lang),
        },
      ],
    })
    if (!written.ok) return written
    const { base64, contentType, fileName } = written.value
    return download({ fileName, contentType, bytes: Buffer.from(base64, 'base64') })
  },
})
