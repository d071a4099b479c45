import { normaliseName } from '#kit/korean-text.ts'
import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import { type Card, cardsOf } from './card.ts'
import { found } from './found.ts'
import { type Line, spotOf } from './lines.ts'
import { type LogRow, logRows } from './log-row.ts'

/** Finds two cards with one name (SI-063): told at the first. */
export const duplicateNameRule: DocumentRule = {
  id: 'duplicate-name',
  check: (document) => {
    const titles = cardsOf(document).flatMap(({ title }) => title ?? [])
    return [...Map.groupBy(titles, ({ text }) => normaliseName(text)).values()].flatMap((same) => {
      const [first, second] = same
      if (first === undefined || second === undefined) return []
      return [
        found('duplicate-name', 'note', first.line, {
          stated: first.text,
          params: { count: same.length, line: spotOf(second.line) },
        }),
      ]
    })
  },
}

/** 초교 is 초등학교; spaces and dots do not matter. */
const plain = (text: string): string =>
  normaliseName(text.replaceAll(/초교/g, '초등학교').replaceAll(/중교/g, '중학교').replaceAll(/고교/g, '고등학교'))

const placeName = /[가-힣\d]{2,}(?:초등학교|중학교|고등학교|공원|도서관|복지관|시장)/
const committee = /((?:교육|도시|복지|주민|청년|문화|경제|환경|안전|건강|자치|기획|일자리|[·‧ㆍ])+)분과/g

/** What a card is known by in the topic of a meeting: its title, or the school or park of its place. */
function keysOf(card: Card): readonly string[] {
  const title = plain(card.title?.text ?? '')
  const place = placeName.exec(plain(card.place ?? ''))?.[0]
  return [title, place ?? ''].filter((key) => key.length >= 5)
}

const committeesIn = (text: string): readonly string[] =>
  [...text.matchAll(committee)].map((match) => normaliseName(match[0]))

/** The committee that met, where a row names one only. */
function committeeOf(row: LogRow): string | null {
  const named = new Set(committeesIn(row.cells.map(({ text }) => text.trim()).join('')))
  const [only] = named
  return named.size === 1 && only !== undefined ? only : null
}

/** A row of a log with what is compared of it. */
interface Met {
  readonly row: LogRow
  readonly committee: string | null
  readonly cells: readonly { readonly line: Line; readonly plain: string }[]
}

const metOf = (row: LogRow): Met => ({
  row,
  committee: committeeOf(row),
  cells: row.cells.map(({ line, text }) => ({ line, plain: plain(text) })),
})

function otherCommittee(card: Card, rows: readonly Met[]): readonly DocumentFinding[] {
  const named = new Set(
    card.lines.filter(({ text }) => text.includes('회의')).flatMap(({ text }) => committeesIn(text)),
  )
  const keys = keysOf(card)
  if (named.size !== 1 || keys.length === 0) return []
  const [own] = [...named]
  return rows.flatMap(({ row, committee: other, cells }) => {
    const topic = cells.find((cell) => keys.some((key) => cell.plain.includes(key)))
    if (other === null || topic === undefined || named.has(other)) return []
    return [
      found('subcommittee', 'warning', topic.line, {
        stated: other,
        computed: own as string,
        params: { row: row.number, name: card.title?.text ?? '' },
      }),
    ]
  })
}

/** Finds meetings on a project held by another committee than its card names (SI-065). */
export const subcommitteeRule: DocumentRule = {
  id: 'subcommittee',
  check: (document) => {
    const rows = logRows(document).map(metOf)
    return cardsOf(document).flatMap((card) => otherCommittee(card, rows))
  },
}
