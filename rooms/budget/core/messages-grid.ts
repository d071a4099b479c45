import type { Lang } from '#kit/korean-text.ts'
import { explainFormulaRefusal, explainFormulaRemark } from './formula/explain-formula.ts'
import type { RowRemark } from './grid/check-row.ts'
import { type GridColumn, groupedWon } from './grid/grid-columns.ts'
import type { RowState } from './grid/grid-save.ts'
import type { PasteProblem } from './grid/grid-state.ts'

// Without zod, for these words go to the browser with the grid.

type UnreadKind = Exclude<PasteProblem['kind'], 'total'>

const ko = {
  grid: '산출내역 표',
  hint: '화살표로 움직이고, 바로 적거나 Enter·F2로 고칩니다. Esc는 취소, Ctrl+Z는 되돌리기입니다. 표에서 나가려면 Esc를 누른 뒤 Tab을 누릅니다. 엑셀이나 한글의 표를 복사해 그대로 붙여넣을 수 있습니다.',
  columns: {
    accountName: '통계목',
    group: '묶음',
    label: '항목',
    formulaText: '산출식',
    lumpSum: '일괄',
    computed: '계산된 금액(원)',
    stated: '적힌 금액(원)',
    source: '재원',
  } satisfies Record<GridColumn, string> as Record<GridColumn, string>,
  row: '줄',
  state: '상태',
  states: {
    saved: '저장됨',
    changed: '저장 중',
    unfinished: '적는 중',
    conflict: '겹침',
    refused: '저장 안 됨',
  } satisfies Record<RowState, string> as Record<RowState, string>,
  cell: (column: string, row: number) => `${row}번째 줄 ${column}`,
  add: '줄 넣기',
  remove: '줄 지우기',
  up: '위로',
  down: '아래로',
  undo: '되돌리기',
  redo: '다시 하기',
  toolbar: '표 고치기',
  empty: '아직 산출내역이 없습니다. 줄을 넣거나, 엑셀·한글의 표를 복사해 붙여넣어 주세요.',
  allSaved: '모두 저장되었습니다.',
  saving: '저장하고 있습니다.',
  unsaved: (rows: number) => `아직 저장하지 않은 줄이 ${rows}개 있습니다.`,
  offline: '서버에 닿지 못했습니다. 적은 것은 이 화면에 남아 있고, 잠시 뒤 다시 저장합니다.',
  signedOut: '로그인이 풀렸거나 고칠 권한이 없습니다. 새 창에서 로그인하면 이어서 저장합니다.',
  notSaved: '저장하지 못했습니다.',
  otherChanged: '다른 사람이 고친 내용을 가져왔습니다.',
  conflictTitle: (row: number) => `${row}번째 줄을 다른 사람도 고쳤습니다`,
  conflictRemoved: '상대는 이 줄을 지웠습니다.',
  mine: '내 것',
  theirs: '상대 것',
  keepMine: '내 것으로',
  keepTheirs: '상대 것으로',
  keepMineOf: (row: number) => `${row}번째 줄을 내 것으로`,
  keepTheirsOf: (row: number) => `${row}번째 줄을 상대 것으로`,
  sums: '합계',
  total: '합계',
  bySource: '재원별',
  byAccount: '통계목별',
  amount: '금액(원)',
  sumSentence: (total: string, parts: string) => `합계 ${total}원${parts === '' ? '' : `, ${parts}`}`,
  partSentence: (name: string, amount: string) => `${name} ${amount}원`,
  remarks: '확인할 것',
  noRemarks: '확인할 것이 없습니다.',
  remarkAt: (row: number) => `${row}번째 줄`,
  problems: '붙여넣은 표에서 확인할 것',
  closeProblems: '확인했습니다',
  character: (at: number) => `${at}번째 글자`,
  cellProblems: {
    'not-an-amount': '금액으로 읽을 수 없습니다. 숫자로 적어 주세요. 예: 1,500,000',
    'not-a-source': '재원으로 읽을 수 없습니다. 국비, 시비, 구비처럼 적어 주세요.',
  } as Readonly<Record<string, string>>,
  remark: {
    'account-missing': '통계목이 비어 있습니다.',
    'label-missing': '항목이 비어 있습니다. 무엇에 쓰는지 적어 주세요.',
    'amount-missing': '일괄 금액은 적힌 금액을 채워야 합니다.',
    'not-whole': '산출식의 결과가 1원 단위로 떨어지지 않거나 너무 큽니다.',
  },
  unknownAccount: (name: string) => `예산과목표에 ‘${name}’이(가) 없습니다.`,
  differs: (stated: string, computed: string) => `산출식을 계산하면 ${computed}원인데 ${stated}원으로 적혀 있습니다.`,
  notWholeThousand: (stated: string) => `${stated}원은 천원 단위로 떨어지지 않습니다.`,
  pasteProblems: {
    amount: (row: number, text: string) => `${row}번째 줄의 ‘${text}’을(를) 금액으로 읽지 못했습니다.`,
    source: (row: number, text: string) => `${row}번째 줄의 ‘${text}’을(를) 재원으로 읽지 못했습니다.`,
    'nothing-read': () => '붙여넣은 표에서 산출내역을 찾지 못했습니다. 표의 제목 줄까지 복사해 주세요.',
  } satisfies Record<UnreadKind, (row: number, text: string) => string> as Record<
    UnreadKind,
    (row: number, text: string) => string
  >,
  wrongTotal: (row: number, word: string, stated: string, computed: string) =>
    `${row}번째 줄 ${word}: ${stated}원으로 적혀 있는데 줄을 더하면 ${computed}원입니다.`,
  savedDiffers: '저장됨, 금액 다름',
  draftsKept: '지난번에 저장하지 못한 줄을 이 기기에서 다시 가져왔습니다.',
}
export type GridWords = typeof ko

const en: GridWords = {
  grid: 'Cost lines',
  hint: 'Move with the arrows; type, or press Enter or F2 to edit. Esc cancels, Ctrl+Z undoes. To leave the table press Esc, then Tab. Tables copied from Excel or Hangul can be pasted as they are.',
  columns: {
    accountName: 'Account',
    group: 'Group',
    label: 'What for',
    formulaText: 'Formula',
    lumpSum: 'Lump sum',
    computed: 'Computed (won)',
    stated: 'Stated (won)',
    source: 'Source',
  },
  row: 'Row',
  state: 'State',
  states: { saved: 'saved', changed: 'saving', unfinished: 'unfinished', conflict: 'conflict', refused: 'not saved' },
  cell: (column, row) => `${column}, row ${row}`,
  add: 'Add a row',
  remove: 'Remove the row',
  up: 'Up',
  down: 'Down',
  undo: 'Undo',
  redo: 'Redo',
  toolbar: 'Edit the table',
  empty: 'There are no cost lines yet. Add a row, or paste a table from Excel or Hangul.',
  allSaved: 'All is saved.',
  saving: 'Saving.',
  unsaved: (rows) => `${rows} rows are not saved yet.`,
  offline: 'The server cannot be reached. What you typed stays here and is saved again in a moment.',
  signedOut: 'You are signed out, or may not edit. Sign in in another window, and saving goes on.',
  notSaved: 'It could not be saved.',
  otherChanged: 'What somebody else changed has come in.',
  conflictTitle: (row) => `Somebody else has changed row ${row} too`,
  conflictRemoved: 'They have removed this row.',
  mine: 'Mine',
  theirs: 'Theirs',
  keepMine: 'Keep mine',
  keepTheirs: 'Keep theirs',
  keepMineOf: (row) => `Keep mine in row ${row}`,
  keepTheirsOf: (row) => `Keep theirs in row ${row}`,
  sums: 'Totals',
  total: 'Total',
  bySource: 'By source',
  byAccount: 'By account',
  amount: 'Amount (won)',
  sumSentence: (total, parts) => `Total ${total} won${parts === '' ? '' : `, ${parts}`}`,
  partSentence: (name, amount) => `${name} ${amount} won`,
  remarks: 'To be looked at',
  noRemarks: 'There is nothing to be looked at.',
  remarkAt: (row) => `Row ${row}`,
  problems: 'To be looked at in the pasted table',
  closeProblems: 'Understood',
  character: (at) => `Character ${at}`,
  cellProblems: {
    'not-an-amount': 'This is no amount. Please write digits, such as 1,500,000.',
    'not-a-source': 'This is no source. Please write 국비, 시비 or 구비.',
  },
  remark: {
    'account-missing': 'The account is empty.',
    'label-missing': 'Please write what it is for.',
    'amount-missing': 'A lump sum needs a stated amount.',
    'not-whole': 'The formula gives no whole won, or too much.',
  },
  unknownAccount: (name) => `There is no account “${name}”.`,
  differs: (stated, computed) => `The formula gives ${computed} won; ${stated} won is stated.`,
  notWholeThousand: (stated) => `${stated} won is no whole thousand.`,
  pasteProblems: {
    amount: (row, text) => `“${text}” in row ${row} is no amount.`,
    source: (row, text) => `“${text}” in row ${row} is no source.`,
    'nothing-read': () => 'No cost lines were found in the pasted table. Please copy its heading too.',
  },
  wrongTotal: (row, word, stated, computed) =>
    `Row ${row}, ${word}: ${stated} won is stated, the lines add up to ${computed} won.`,
  savedDiffers: 'saved, amounts differ',
  draftsKept: 'Rows that could not be saved the last time have been brought back from this device.',
}

/** The words of the grid, in a language. */
export const gridWords = (lang: Lang): GridWords => (lang === 'ko' ? ko : en)

/** The sentence for a remark on a row; where it is about a character of the formula, it says which. */
export function explainRemark(remark: RowRemark, lang: Lang): string {
  const t = gridWords(lang)
  switch (remark.kind) {
    case 'account-unknown':
      return t.unknownAccount(remark.name)
    case 'formula-wrong':
      return `${t.character(remark.refusal.at + 1)}: ${explainFormulaRefusal(remark.refusal, lang)}`
    case 'formula-remark':
      return explainFormulaRemark(remark.remark, lang)
    case 'differs':
      return t.differs(groupedWon(remark.stated), groupedWon(remark.computed))
    case 'not-whole-thousand':
      return t.notWholeThousand(groupedWon(remark.stated))
    default:
      return t.remark[remark.kind]
  }
}

/** The sentence for something of a pasted table that could not be read, or is wrong. */
export function explainPasteProblem(problem: PasteProblem, lang: Lang): string {
  const t = gridWords(lang)
  const { row, text } = problem
  return problem.kind === 'total'
    ? t.wrongTotal(row, text, groupedWon(problem.stated), groupedWon(problem.computed))
    : t.pasteProblems[problem.kind](row, text)
}
