import { describe, expect, it } from 'vitest'
import { plainTable } from '#kit/merged-cells.ts'
import { won } from '#kit/won.ts'
import { reviewOf } from './fixture.ts'
import { words } from './messages.ts'
import { gridWords } from './messages-grid.ts'
import { reviewWordsKo } from './messages-reviews.ts'
import { cellColumns, cellText, readCell } from './read-cell.ts'
import {
  changedRows,
  columnOf,
  type GridAction,
  type GridState,
  missingIn,
  openGrid,
  readyRows,
  reduceGrid,
  shownRows,
  unreadCells,
} from './review-grid.ts'
import { readSheet, sheetHeadings, sheetRows } from './review-sheet.ts'

const reviews = [
  reviewOf('1', { place: 1, title: '꽃길' }),
  reviewOf('2', { place: 2, title: '숲길' }),
  reviewOf('3', { place: 3, title: '놀이터', state: 'confirmed', confirmedOn: '2021-03-02' as never }),
]
const gridAfter = (...actions: readonly GridAction[]): GridState => actions.reduce(reduceGrid, openGrid(reviews))
const contentOf = (state: GridState, at: number) => state.rows[at]?.content
const go = (rows: number, columns: number): GridAction => ({ do: 'go', rows, columns })

describe('reading a cell', () => {
  it('knows verdicts and reasons by their words, whole or begun, and amounts as people write them', () => {
    expect(readCell('verdict', '조건부')).toEqual({ ok: true, value: { verdict: 'conditional' } })
    expect(readCell('verdict', 'Unsuitable')).toEqual({ ok: true, value: { verdict: 'unsuitable' } })
    expect(readCell('verdict', '글쎄').ok).toBe(false)
    expect(readCell('reasonCode', '법령')).toEqual({ ok: true, value: { reasonCode: 'against-law' } })
    expect(readCell('reasonCode', '한').ok).toBe(true)
    expect(readCell('reasonCode', '없는 사유').ok).toBe(false)
    expect(readCell('adjusted', '１,200,000 원')).toEqual({ ok: true, value: { adjusted: 1_200_000 } })
    expect([readCell('adjusted', '많이').ok, readCell('adjusted', '9999999999999').ok]).toEqual([false, false])
    expect([readCell('opinion', '가'.repeat(4000)).ok, readCell('opinion', '가'.repeat(4001)).ok]).toEqual([
      true,
      false,
    ])
    expect(readCell('opinion', ' 좋음 ')).toEqual({ ok: true, value: { opinion: '좋음' } })
    expect(readCell('verdict', '')).toEqual({ ok: true, value: { verdict: null } })
    expect(readCell('verdict', 'un')).toEqual({ ok: true, value: { verdict: 'unsuitable' } })
    expect(readCell('verdict', 'suitable')).toEqual({ ok: true, value: { verdict: 'suitable' } })
  })

  it('shows what it reads', () => {
    const { content } = reviewOf('1', {
      content: { verdict: 'suitable', reasonCode: 'duplicate', adjusted: won(1_200_000), opinion: '좋음' },
    })
    const shown = cellColumns.map((column) => cellText(content, column, reviewWordsKo))
    expect(shown).toEqual(['적정', '1,200,000', '중복되거나 이미 추진 중', '', '좋음', ''])
    expect(cellColumns.map((column) => cellText(reviewOf('1').content, column, reviewWordsKo)).join('')).toBe('')
  })
})

describe('the grid', () => {
  it('judges by a letter and goes on to the next row', () => {
    const state = gridAfter({ do: 'judge', verdict: 'suitable' }, { do: 'judge', verdict: 'suitable' })
    expect([contentOf(state, 0)?.verdict, contentOf(state, 1)?.verdict]).toEqual(['suitable', 'suitable'])
    expect(state.cursor.itemId).toBe('item-3')
    expect(readyRows(state).map(({ itemId }) => itemId)).toEqual(['item-1', 'item-2'])
    expect(changedRows(state)).toHaveLength(2)
  })

  it('leaves alone what a head confirmed', () => {
    const state = gridAfter(go(9, 0), { do: 'judge', verdict: 'suitable' })
    expect([contentOf(state, 2)?.verdict, changedRows(state), state.past]).toEqual([null, [], []])
  })

  it('types into a cell, and keeps there what cannot be read, unsent', () => {
    const typed = gridAfter(go(0, 1), { do: 'type', text: '500,000' }, { do: 'commit', rows: 1, columns: 0 })
    expect([contentOf(typed, 0)?.adjusted, typed.cursor.itemId]).toEqual([500_000, 'item-2'])
    const wrong = reduceGrid(reduceGrid(typed, { do: 'type', text: '많이' }), { do: 'commit', rows: 1, columns: 0 })
    expect([wrong.rows[1]?.unread, wrong.cursor.itemId, wrong.draft]).toEqual([{ adjusted: '많이' }, 'item-2', null])
    expect([unreadCells(wrong.rows), contentOf(wrong, 1)?.adjusted]).toEqual([1, null])
    expect(changedRows(wrong).map(({ itemId }) => itemId)).toEqual(['item-1'])
    const given = reduceGrid(reduceGrid(wrong, { do: 'type', text: '다시' }), { do: 'cancel' })
    expect([given.rows[1]?.unread, given.draft]).toEqual([{ adjusted: '많이' }, null])
    expect(reduceGrid(given, { do: 'commit', rows: -1, columns: 0 }).cursor.itemId).toBe('item-1')
    expect(unreadCells(reduceGrid(given, { do: 'undo' }).rows)).toBe(0)
    const mended = [{ do: 'type', text: '1,000' } as const, { do: 'commit', rows: 1, columns: 0 } as const]
    expect(mended.reduce(reduceGrid, given).rows[1]).toMatchObject({ unread: {}, content: { adjusted: 1000 } })
    const left = gridAfter(go(0, 4), { do: 'type', text: '좋음' }, { do: 'go-to', itemId: 'item-2', column: 0 })
    expect([contentOf(left, 0)?.opinion, left.cursor]).toEqual(['좋음', { itemId: 'item-2', column: 0 }])
  })

  it('clears and undoes, step by step', () => {
    const cleared = gridAfter({ do: 'judge', verdict: 'suitable' }, go(-1, 0), { do: 'clear' })
    expect(contentOf(cleared, 0)?.verdict).toBe(null)
    const [once, twice] = [reduceGrid(cleared, { do: 'undo' }), gridAfter({ do: 'undo' })]
    expect([contentOf(once, 0)?.verdict, twice.past]).toEqual(['suitable', []])
    expect(contentOf(reduceGrid(once, { do: 'undo' }), 0)?.verdict).toBe(null)
  })

  it('hands in no row of which a cell cannot be read, and says what a row that was begun misses', () => {
    const judged = gridAfter({ do: 'judge', verdict: 'unsuitable' }, go(-1, 2), { do: 'type', text: '이미 추진함' })
    const unread = reduceGrid(judged, { do: 'commit', rows: 1, columns: 0 })
    expect(unread.rows[0]).toMatchObject({ unread: { reasonCode: '이미 추진함' }, content: { reasonCode: null } })
    expect(unread.rows.map(missingIn)).toEqual([['reason-code-missing', 'opinion-missing'], [], []])
    const suitable = gridAfter({ do: 'judge', verdict: 'suitable' }, go(-1, 1), { do: 'type', text: '1,500천원' })
    expect(readyRows(suitable)).toHaveLength(1)
    expect(readyRows(reduceGrid(suitable, { do: 'commit', rows: 0, columns: 0 }))).toEqual([])
  })

  it('takes columns from Excel, and keeps and counts what it cannot read or place', () => {
    const table = plainTable([
      ['적정', '많이', '', '', '좋음', '', '남는 칸', ''],
      ['부적정', '', '중복'],
      ['적정'],
      ['적정'],
    ])
    const state = gridAfter({ do: 'paste', table })
    expect(contentOf(state, 0)).toMatchObject({ verdict: 'suitable', adjusted: null, opinion: '좋음' })
    expect(contentOf(state, 1)).toMatchObject({ verdict: 'unsuitable', reasonCode: 'duplicate' })
    expect(state.rows[0]?.unread).toEqual({ adjusted: '많이' })
    expect([unreadCells(state.rows), state.leftOut, state.past.length]).toEqual([1, 3, 1])
    expect(reduceGrid(state, go(0, 1)).leftOut).toBe(3)
    expect(reduceGrid(state, { do: 'clear' }).leftOut).toBe(0)
  })

  it('filters by words and by what is left, with the cursor’s row in sight', () => {
    const state = gridAfter({ do: 'filter', leftOnly: true, q: '숲' })
    expect(shownRows(state).map(({ title }) => title)).toEqual(['꽃길', '숲길'])
    expect(columnOf({ cursor: { itemId: 'item-1', column: 99 } })).toBe('verdict')
    expect(reduceGrid(openGrid([]), go(1, 0)).cursor.itemId).toBe('')
  })

  it('takes what the server says: saved, handed in, or why not', () => {
    const judged = gridAfter({ do: 'judge', verdict: 'suitable' }, { do: 'judge', verdict: 'unsuitable' })
    const sent = changedRows(judged)
    const reply = {
      saved: [{ itemId: 'item-1', version: 2 }],
      refused: [{ itemId: 'item-2', sentence: '까닭을 적어 주세요.' }],
    }
    const submitted = reduceGrid(judged, { do: 'take-reply', sent, submit: true, reply })
    expect(submitted.rows.map(({ state, version, refusal }) => [state, version, refusal])).toEqual([
      ['submitted', 2, null],
      ['open', 1, '까닭을 적어 주세요.'],
      ['confirmed', 1, null],
    ])
    const draft = reduceGrid(judged, { do: 'take-reply', sent, submit: false, reply })
    expect([draft.rows[0]?.state, readyRows(draft).length, readyRows(submitted).length]).toEqual(['begun', 1, 0])
  })
})

describe('the sheet', () => {
  const nameOf = (id: string | null): string => (id === null ? '' : '공원녹지과')
  const table = (change: (rows: string[][]) => void = () => undefined) => {
    const own = [...reviews, reviewOf('4', { place: 4, departmentId: null })]
    const rows = [
      ['제목'],
      [...sheetHeadings('ko')],
      ...sheetRows(own, nameOf, 'ko').map((row) => row.map((one) => `${one ?? ''}`)),
    ]
    change(rows)
    return { own, table: plainTable(rows) }
  }

  it('comes back unchanged', () => {
    const { own, table: same } = table()
    expect(readSheet(same, own, 'ko')).toEqual({
      ok: true,
      value: { changed: [], differences: [], outdated: [], unread: [] },
    })
  })

  it('shows what differs, and names what cannot be read', () => {
    const { own, table: changed } = table((rows) => {
      rows[2]?.splice(5, 2, '부적정', '많이')
      rows[4]?.splice(5, 1, '적정')
      rows[5]?.splice(5, 1, '적정')
      rows.push(['9', '없는 것'], ['', '합계'], ['2'])
    })
    expect(readSheet(changed, own, 'ko')).toMatchObject({
      value: {
        changed: [{ review: { itemId: 'item-1' }, content: { verdict: 'unsuitable' } }],
        differences: [{ place: 1, column: 'verdict', before: '', after: '부적정' }],
        unread: [
          { row: 3, column: 'adjusted', written: '많이' },
          { row: 7, column: 'place', written: '9' },
        ],
      },
    })
    const later = own.map((review) => ({ ...review, version: review.version + 1 }))
    expect(readSheet(changed, later, 'ko')).toMatchObject({
      value: { changed: [], differences: [], outdated: [{ place: 1 }] },
    })
    expect(readSheet(plainTable([['가']]), own, 'ko')).toEqual({ ok: false, refusal: { kind: 'no-headings' } })
    expect(
      readSheet(
        plainTable([
          ['No.', 'Verdict'],
          ['1', 'Suitable'],
        ]),
        own,
        'en',
      ),
    ).toMatchObject({
      value: { differences: [{ after: 'Suitable' }] },
    })
  })
})

it.each(['ko', 'en'] as const)('says every word in %s', (lang) => {
  const [t, g] = [words(lang), gridWords(lang)]
  const said = [
    ...[t.bounced(2), t.remindOne('공원녹지과'), t.drawLinkFor('과'), t.withdrawLinkFor('과'), t.linkUsed(2, '어제')],
    ...[t.wonOf('1'), t.chooseItem('가'), t.readTitle(1), t.unfitRow(3), t.takeSheet(3), t.confirmAll(2)],
    ...[
      t.handedFromTo('가', '나'),
      t.fillTitle('과'),
      t.fillLead('검토', '오늘'),
      t.someUnread(1),
      t.differences(1),
      t.outdated(1),
    ],
    ...[t.unreadable(1, '가', '나'), g.submit(1), g.doneOf(1, 2), g.unread(1), g.leftOut(1)],
  ]
  for (const text of said) expect(text).toMatch(/\S/)
})
