import type { SourceWords } from './grid-columns.ts'
import type { GridLine } from './grid-line.ts'
import { type GridState, openGrid } from './grid-state.ts'
import { type GridAction, type GridSetting, reduceGrid } from './reduce-grid.ts'

export const sources: SourceWords = {
  national: '국비',
  city: '시비',
  district: '구비',
  'special-grant-tax': '특별교부세',
  'special-adjustment-grant': '특별조정교부금',
  'special-grant-unspecified': '특교(종류 미상)',
  fund: '기금',
  'education-office': '교육청',
  private: '민간',
  other: '기타',
}

export const setting: GridSetting = {
  sources,
  defaults: { fiscalYear: 2021, accountName: '', group: null, source: 'district' },
}

/** A row for tests: 사무관리비, 자료집, 1,000원×3부 from the city. */
export const gridLine = (more: Partial<GridLine> = {}): GridLine => ({
  fiscalYear: 2021,
  accountName: '사무관리비',
  group: null,
  label: '자료집',
  formulaText: '1,000원×3부',
  lumpSum: false,
  stated: 3000,
  source: 'city',
  ...more,
})

/** A grid of saved rows a, b, c ... with these lines. */
export const gridOf = (...lines: readonly Partial<GridLine>[]): GridState =>
  openGrid(
    lines.map((line, at) => ({ id: 'abcdefgh'.charAt(at), line: gridLine(line) })),
    1,
  )

/** The grid after some actions, one after another. */
export const played = (state: GridState, ...actions: readonly GridAction[]): GridState =>
  actions.reduce((before, action) => reduceGrid(before, action, setting), state)

export const idsOf = (state: GridState): string => state.rows.map((row) => row.id).join('')
