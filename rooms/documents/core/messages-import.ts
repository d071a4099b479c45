import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'

const ko = {
  title: '가져오기',
  lead: '엑셀, ODS, CSV, 한글, 워드 파일의 표를 읽어 여러 건을 한꺼번에 넣습니다. 넣기 전에 모두 보여 드리고, 한 줄이라도 맞지 않으면 아무것도 넣지 않습니다.',
  others: '그 밖의 가져오기',
  othersLead: '이 자료들은 저마다의 화면에서 가져옵니다.',
  noneAllowed: '지금 역할로 가져올 수 있는 것이 없습니다.',
  file: '파일',
  fileHint: 'XLSX, XLS, ODS, CSV, HWPX, HWP, DOCX. 20MB까지 됩니다. 수식은 파일이 기억하는 값으로 읽습니다.',
  paste: '또는 표 붙여 넣기',
  pasteHint: '엑셀이나 한글에서 복사한 표를 첫 행의 제목까지 붙여 넣습니다.',
  read: '읽기',
  chooseTarget: '고르기',
  targetMissing: '어디에 넣을지 골라 주세요.',
  nothingSent: '파일을 고르거나 표를 붙여 넣어 주세요.',
  tooManyRows:
    '한꺼번에 가져오기에는 행이 너무 많거나 칸의 글이 너무 깁니다. 20,000행까지 됩니다. 파일을 나누어 주세요.',
  pastedName: '붙여 넣은 표',
  mapping: '열 맞추기',
  mappingLead: '제목을 보고 짐작한 것입니다. 다르면 고쳐서 다시 보세요.',
  rememberedLead: '이 제목의 파일을 전에 가져온 대로 맞추었습니다. 다르면 고쳐서 다시 보세요.',
  table: '표',
  headingRow: '제목이 있는 행',
  notThere: '이 파일에 없음',
  column: (no: number, heading: string) => (heading === '' ? `${no}열` : `${no}열: ${heading}`),
  preview: '다시 보기',
  missing: (fields: string) => `다음 열을 골라 주세요: ${fields}`,
  nothingRead: '가져올 행이 없습니다.',
  most: (most: number) => `한 번에 ${formatCount(most)}건까지 가져옵니다.`,
  moreThanTaken: (count: number, most: number) =>
    `${formatCount(count)}건을 읽었지만 한 번에 ${formatCount(most)}건까지 가져올 수 있습니다. 파일을 나누어 차례로 가져와 주세요.`,
  problemsTitle: (count: number) => `고칠 칸 ${formatCount(count)}개`,
  problemsLead: '여기서 바로 고치거나 그 행을 뺄 수 있습니다. 다 맞아야 가져옵니다.',
  moreProblems: (count: number) => `${formatCount(count)}칸이 더 있습니다. 파일에서 고쳐 다시 골라 주세요.`,
  rowOf: (row: number) => `${formatCount(row)}행`,
  leaveOut: '이 행은 빼기',
  correct: '고친 대로 다시 보기',
  rowsCaption: '읽은 행',
  row: '행',
  shown: (shown: number, all: number) => `${formatCount(all)}행 가운데 처음 ${formatCount(shown)}행입니다.`,
  ready: (count: number) => `${formatCount(count)}건을 가져올 수 있습니다`,
  submit: (count: number) => `${formatCount(count)}건 모두 가져오기`,
  again: '그대로 다시 보내기',
  anotherFile: '다른 파일 고르기',
}
type Messages = typeof ko

const en: Messages = {
  title: 'Import',
  lead: 'Enters many things at once from a table of an Excel, ODS, CSV, Hangul or Word file. You see all of it before; if one row does not fit, nothing is entered.',
  others: 'Other imports',
  othersLead: 'These are imported on pages of their own.',
  noneAllowed: 'There is nothing that your role imports.',
  file: 'File',
  fileHint:
    'XLSX, XLS, ODS, CSV, HWPX, HWP, DOCX, up to 20 MB. Formulas are read by the values that the file remembers.',
  paste: 'Or paste a table',
  pasteHint: 'Paste a table copied from Excel or Hangul, with its headings.',
  read: 'Read',
  chooseTarget: 'Choose',
  targetMissing: 'Please choose where it goes.',
  nothingSent: 'Choose a file or paste a table.',
  tooManyRows:
    'There are too many rows, or too long texts, to import at once. Up to 20,000 rows. Please split the file.',
  pastedName: 'Pasted table',
  mapping: 'Columns',
  mappingLead: 'This was guessed by the headings. Correct what is wrong and look again.',
  rememberedLead:
    'The columns are as when a file with these headings was imported before. Correct what is wrong and look again.',
  table: 'Table',
  headingRow: 'Row of the headings',
  notThere: 'Not in this file',
  column: (no: number, heading: string) => (heading === '' ? `Column ${no}` : `Column ${no}: ${heading}`),
  preview: 'Look again',
  missing: (fields: string) => `Please choose a column for: ${fields}`,
  nothingRead: 'There are no rows to import.',
  most: (most: number) => `Up to ${formatCount(most)} are imported at once.`,
  moreThanTaken: (count: number, most: number) =>
    `${formatCount(count)} rows were read, but up to ${formatCount(most)} are imported at once. Split the file and import one part after the other.`,
  problemsTitle: (count: number) => `Cells to correct: ${formatCount(count)}`,
  problemsLead: 'Correct them here, or leave the row out. Nothing is imported until all fits.',
  moreProblems: (count: number) =>
    `There are ${formatCount(count)} more. Please correct them in the file and choose it again.`,
  rowOf: (row: number) => `Row ${formatCount(row)}`,
  leaveOut: 'Leave this row out',
  correct: 'Look again as corrected',
  rowsCaption: 'The rows that were read',
  row: 'Row',
  shown: (shown: number, all: number) => `The first ${formatCount(shown)} of ${formatCount(all)} rows.`,
  ready: (count: number) => `${formatCount(count)} can be imported`,
  submit: (count: number) => `Import all ${formatCount(count)}`,
  again: 'Send it again as it is',
  anotherFile: 'Choose another file',
}

const messages: Readonly<Record<Lang, Messages>> = { ko, en }
export const words = (lang: Lang): Messages => messages[lang]
