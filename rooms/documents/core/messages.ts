import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'

const ko = {
  refusals: {
    'file-empty': () => '아무것도 들어 있지 않습니다. 글이나 표를 붙여 넣거나 파일을 골라 주세요.',
    'file-too-large': () => '파일이 너무 큽니다. 20MB까지 읽습니다. 그림을 빼거나 나누어 저장해 주세요.',
    'file-damaged': () => '파일이 깨져서 읽지 못했습니다. 만든 프로그램에서 열어 다시 저장한 뒤 골라 주세요.',
    'file-locked': () => '비밀번호가 걸린 파일입니다. 비밀번호를 풀어 저장한 뒤 골라 주세요.',
    'format-not-read': (format: string) => saidOfFormat(format, 'ko'),
    'too-many-cells': () => '칸이 너무 많습니다. 값이 든 칸 20만 개까지 읽습니다. 시트를 나누어 저장한 뒤 골라 주세요.',
    'too-many-lines': () => '줄이 너무 많습니다. 20만 줄까지 읽습니다. 나누어 저장한 뒤 골라 주세요.',
    'text-not-read': () => '글자를 알아볼 수 없는 파일입니다. UTF-8이나 한글 윈도우(CP949) 글자로 저장해 주세요.',
    'nested-too-deep': () =>
      '표 속의 표가 너무 깊어 읽지 못합니다. 200겹까지 읽습니다. 안의 표를 밖으로 꺼내 저장한 뒤 골라 주세요.',
    'no-table-found': () =>
      '표를 찾지 못했습니다. 표가 든 엑셀, ODS, CSV, 한글(HWPX, HWP), 워드(DOCX) 파일을 골라 주세요.',
    'takes-too-long': () => '너무 오래 걸려 도중에 멈추었습니다. 문서를 나누어 다시 해 주세요.',
    'takes-too-much': () => '한꺼번에 읽기에는 너무 큰 문서입니다. 나누어 다시 해 주세요.',
    'readers-busy': () => '지금 다루는 문서가 많습니다. 잠시 뒤에 다시 해 주세요.',
    'format-not-here': () => '이 컴퓨터에서는 이 형식의 파일을 만들 수 없습니다. 다른 형식을 골라 주세요.',
    'document-faulty': () =>
      '문서의 짜임(표의 칸, 너비, 단계)이 맞지 않아 파일로 적지 못했습니다. 짜임을 고쳐 다시 보내 주세요.',
  },
  rowNotAsWide: (sheet: string, row: number) => `${sheet}의 ${row}째 행의 칸 수가 열의 수와 다릅니다.`,
  tooManyCells: (most: number) =>
    `한 파일에는 칸을 ${formatCount(most)}개까지 적습니다. 해나 사업으로 나누어 받아 주세요.`,
}
type Messages = typeof ko

const en: Messages = {
  refusals: {
    'file-empty': () => 'There is nothing in it. Paste a text or a table, or choose a file.',
    'file-too-large': () => 'The file is too large. Up to 20 MB are read. Leave out pictures, or save it in parts.',
    'file-damaged': () => 'The file is damaged. Open it in the program that made it, save it again and choose it.',
    'file-locked': () => 'The file is locked with a password. Save it without one and choose it.',
    'format-not-read': (format: string) => saidOfFormat(format, 'en'),
    'too-many-cells': () => 'There are too many cells. Up to 200,000 with a value are read. Save the sheets in parts.',
    'too-many-lines': () => 'There are too many lines. Up to 200,000 are read. Save it in parts.',
    'text-not-read': () => 'The letters of this file are not known. Save it as UTF-8 or Korean Windows (CP949).',
    'nested-too-deep': () =>
      'Its tables stand too deep within one another. Up to 200 levels are read. Take the inner tables out.',
    'no-table-found': () =>
      'No table was found. Choose an Excel, ODS, CSV, Hangul (HWPX, HWP) or Word (DOCX) file with a table in it.',
    'takes-too-long': () => 'It took too long and was stopped. Try again with a part of the document.',
    'takes-too-much': () => 'The document is too large to be read in one go. Try again with a part of it.',
    'readers-busy': () => 'Many documents are in hand just now. Try again in a moment.',
    'format-not-here': () => 'This machine cannot write that format. Please choose another.',
    'document-faulty': () => 'The parts of the document (cells, widths, levels) do not fit, so it was not written.',
  },
  tooManyCells: (most: number) =>
    `A file holds up to ${formatCount(most)} cells. Ask for one year or project at a time.`,
  rowNotAsWide: (sheet: string, row: number) => `Row ${row} of ${sheet} does not have as many cells as columns.`,
}

const unknownFormat: Readonly<Record<Lang, string>> = {
  ko: '읽지 못하는 파일입니다. 글, CSV, 엑셀(XLSX), ODS, 한글(HWPX, HWP), 워드(DOCX), 계획 JSON 파일을 골라 주세요.',
  en: 'This file is not read. Choose a text, CSV, Excel (XLSX), ODS, Hangul (HWPX, HWP), Word (DOCX) or plan JSON file.',
}

/** What to do with a file of a format that is known but not read. */
const formats: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  ko: {
    hwp: '한글 3.0(HWP) 이전의 문서입니다. 한글에서 “다른 이름으로 저장하기”로 HWPX 문서(*.hwpx)로 저장한 뒤 골라 주세요.',
    pdf: 'PDF 문서입니다. 만든 프로그램에서 HWPX나 엑셀로 저장하거나, 내용을 복사해 붙여 넣어 주세요.',
    doc: '워드(DOC) 문서입니다. 내용을 복사해 붙여 넣어 주세요.',
    pptx: '파워포인트 문서입니다. 표나 글을 복사해 붙여 넣어 주세요.',
    xlsb: '엑셀 바이너리(XLSB) 파일입니다. 엑셀에서 통합 문서(*.xlsx)로 저장한 뒤 골라 주세요.',
    odt: 'ODT 문서입니다. DOCX 문서(*.docx)로 저장한 뒤 골라 주세요.',
    rtf: 'RTF 문서입니다. 내용을 복사해 붙여 넣어 주세요.',
    image: '그림 파일입니다. 그림 속의 글자는 읽지 못합니다. 글이나 표를 붙여 넣어 주세요.',
    zip: '압축 파일입니다. 압축을 풀고 안의 파일을 골라 주세요.',
  },
  en: {
    hwp: 'This is a document of Hangul 3.0 (HWP) or older. Save it from Hangul as HWPX (*.hwpx) and choose that file.',
    pdf: 'This is a PDF. Save it as HWPX or Excel from the program that made it, or copy its content and paste it.',
    doc: 'This is a Word (DOC) document. Copy its content and paste it.',
    pptx: 'This is a PowerPoint document. Copy its table or text and paste it.',
    xlsb: 'This is a binary Excel file (XLSB). Save it as a workbook (*.xlsx) and choose that file.',
    odt: 'This is an ODT document. Save it as DOCX (*.docx) and choose that file.',
    rtf: 'This is an RTF document. Copy its content and paste it.',
    image: 'This is a picture. Letters in pictures are not read. Paste the text or the table.',
    zip: 'This is a compressed folder. Unpack it and choose a file in it.',
  },
}

/** What to do with a file of a format; `format` can be any word, one that every object has of itself too. */
const saidOfFormat = (format: string, lang: Lang): string =>
  new Map(Object.entries(formats[lang])).get(format) ?? unknownFormat[lang]

/** What a table without a name is called, counted from 1. It names a sheet in places, so it is one in both languages. */
export const tableName = (number: number): string => `표 ${number}`

const messages: Readonly<Record<Lang, Messages>> = { ko, en }

/** The sentence for why a file was not read or a sheet not written; null for a refusal of another room. */
export function explainRefusal(
  refusal: {
    readonly kind: string
    readonly format?: unknown
    readonly sheet?: unknown
    readonly row?: unknown
    readonly most?: unknown
  },
  lang: Lang,
): string | null {
  const { refusals, rowNotAsWide, tooManyCells } = messages[lang]
  if (refusal.kind === 'row-not-as-wide') return rowNotAsWide(String(refusal.sheet), Number(refusal.row))
  if (refusal.kind === 'too-many-cells') return tooManyCells(Number(refusal.most))
  const explain = Object.entries(refusals).find(([kind]) => kind === refusal.kind)?.[1]
  return explain === undefined ? null : explain(String(refusal.format ?? 'unknown'))
}
