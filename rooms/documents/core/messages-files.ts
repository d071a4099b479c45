import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'
import { withParticle } from '#kit/korean-text.ts'

const ko = {
  overLimit: '파일이 너무 큽니다. 하나에 10MB까지 올립니다. 사진은 크기를 줄이고, 문서는 나누어 저장해 주세요.',
  notKept: {
    heic: '아이폰의 HEIC 사진입니다. 설정 > 카메라 > 포맷에서 “높은 호환성”을 고르거나, 사진을 JPEG로 저장해 올려 주세요.',
    picture: '이 그림 종류는 받지 않습니다. JPEG, PNG, WebP로 저장해 올려 주세요.',
    video: '동영상은 받지 않습니다. 장면을 사진으로 찍어 올리거나, 본문에 주소를 적어 주세요.',
    program: '프로그램 파일은 받지 않습니다.',
    archive: '압축 파일은 받지 않습니다. 압축을 풀어 안의 파일을 올려 주세요.',
    macro: '매크로가 든 문서는 받지 않습니다. 매크로 없는 문서(XLSX, DOCX)로 저장해 올려 주세요.',
    pptx: '파워포인트는 받지 않습니다. PDF로 저장해 올려 주세요.',
    ods: '이 문서 종류는 받지 않습니다. XLSX나 PDF로 저장해 올려 주세요.',
    'old-office': '옛 DOC, XLS, PPT 문서는 받지 않습니다. DOCX, XLSX, PDF로 저장해 올려 주세요.',
    rtf: 'RTF 문서는 받지 않습니다. DOCX나 PDF로 저장해 올려 주세요.',
    page: '웹 페이지(HTML, SVG)는 받지 않습니다. PDF로 저장해 올려 주세요.',
    unknown:
      '받지 않는 파일입니다. 사진(JPEG, PNG, WebP)이나 문서(PDF, HWP, HWPX, XLSX, DOCX, ODT, CSV, TXT)를 올려 주세요.',
  },
  formats: {
    ...{ jpeg: 'JPEG 사진', png: 'PNG 그림', webp: 'WebP 그림', pdf: 'PDF 문서', hwp: '한글(HWP) 문서' },
    ...{ hwpx: '한글(HWPX) 문서', xlsx: '엑셀(XLSX) 문서', docx: '워드(DOCX) 문서', odt: 'ODT 문서', txt: '글' },
    ...{ picture: '그림', csv: '표(CSV)' },
  },
  nameNotOfContent: (ending: string, format: string) =>
    `이름은 .${withParticle(ending, '으로/로')} 끝나는데 내용은 ${format}입니다. 이름을 내용에 맞게 고쳐 다시 올려 주세요.`,
  pictureDamaged: '그림이 깨져서 끝까지 열리지 않습니다. 다시 저장하거나 다른 사진을 올려 주세요.',
  pictureTooLarge: '그림의 가로세로가 너무 큽니다. 6,400만 화소까지 받습니다. 크기를 줄여 올려 주세요.',
  virusFound: '해로운 파일로 나와 받지 않았습니다. 컴퓨터를 검사한 뒤 다른 파일을 올려 주세요.',
  scannerAway: '파일을 검사하는 프로그램이 답하지 않아 받지 못했습니다. 잠시 뒤에 다시 올려 주세요.',
  dayIsFull: '오늘 올릴 수 있는 양(300개, 300MB)을 다 썼습니다. 내일 다시 올려 주세요.',
  notSignedIn: '파일은 로그인한 사람이 올립니다. 로그인한 뒤 다시 올려 주세요.',
  fileNotFound: '파일이 없습니다. 올린 지 하루가 지났거나 지워졌습니다. 다시 올려 주세요.',
  altMissing: '그림을 보지 못하는 사람에게 무엇이 보이는지 한 문장으로 적어 주세요.',
  tooManyFiles: (most: number) => `파일은 ${formatCount(most)}개까지 붙입니다. 필요 없는 파일을 빼 주세요.`,
  notAPicture: '그림이 아니어서 가릴 것이 없습니다. 가릴 곳이 있는 문서는 고쳐서 다시 올려 주세요.',
}
type Messages = typeof ko

const en: Messages = {
  overLimit: 'The file is too large. One may have 10 MB. Make pictures smaller, and save documents in parts.',
  notKept: {
    heic: 'This is a HEIC photo of an iPhone. Choose “Most compatible” in Settings > Camera > Formats, or save it as JPEG.',
    picture: 'Pictures of this kind are not taken. Save it as JPEG, PNG or WebP.',
    video: 'Videos are not taken. Add a picture of it, or write its address into the text.',
    program: 'Programs are not taken.',
    archive: 'Compressed folders are not taken. Unpack it and add the files in it.',
    macro: 'Documents with macros are not taken. Save it without them (XLSX, DOCX).',
    pptx: 'Slides are not taken. Save them as PDF.',
    ods: 'Documents of this kind are not taken. Save it as XLSX or PDF.',
    'old-office': 'Old DOC, XLS and PPT documents are not taken. Save it as DOCX, XLSX or PDF.',
    rtf: 'RTF documents are not taken. Save it as DOCX or PDF.',
    page: 'Web pages (HTML, SVG) are not taken. Save it as PDF.',
    unknown:
      'This file is not taken. Add a picture (JPEG, PNG, WebP) or a document (PDF, HWP, HWPX, XLSX, DOCX, ODT, CSV, TXT).',
  },
  formats: {
    ...{
      jpeg: 'a JPEG photo',
      png: 'a PNG picture',
      webp: 'a WebP picture',
      pdf: 'a PDF',
      hwp: 'a Hangul document (HWP)',
    },
    ...{ hwpx: 'a Hangul document (HWPX)', xlsx: 'a workbook (XLSX)', docx: 'a Word document', odt: 'an ODT document' },
    ...{ txt: 'text', picture: 'a picture', csv: 'a table (CSV)' },
  },
  nameNotOfContent: (ending: string, format: string) =>
    `Its name ends with .${ending}, but it holds ${format}. Give it a name that fits what it holds.`,
  pictureDamaged: 'The picture is damaged and does not open to its end. Save it again, or add another.',
  pictureTooLarge: 'The picture is too wide or high. Up to 64 million pixels are taken. Make it smaller.',
  virusFound: 'The file was found to be harmful and was not taken. Check your computer, and add another.',
  scannerAway: 'The program that checks files does not answer. Try again in a moment.',
  dayIsFull: 'You have added as much as a day may have (300 files, 300 MB). Go on tomorrow.',
  notSignedIn: 'Files are added by people who have signed in. Sign in and add it again.',
  fileNotFound: 'The file is not there: it was added more than a day ago, or destroyed. Add it again.',
  altMissing: 'Say in one sentence what the picture shows, for those who do not see it.',
  tooManyFiles: (most: number) => `Up to ${formatCount(most)} files are kept here. Leave some out.`,
  notAPicture: 'This is no picture. Mend the document and add it again.',
}

const messages: Readonly<Record<Lang, Messages>> = { ko, en }

interface AnyFileRefusal {
  readonly kind: string
  readonly format?: unknown
  readonly ending?: unknown
  readonly most?: unknown
}

/** The sentence for why a file was not kept or not put with a thing; null for a refusal of another kind. */
export function explainFileRefusal(refusal: AnyFileRefusal, lang: Lang): string | null {
  const t = messages[lang]
  const sentences: Readonly<Record<string, () => string>> = {
    'file-over-limit': () => t.overLimit,
    'format-not-kept': () => entryOf(t.notKept, refusal.format) ?? t.notKept.unknown,
    'name-not-of-content': () => t.nameNotOfContent(String(refusal.ending), entryOf(t.formats, refusal.format) ?? ''),
    'picture-damaged': () => t.pictureDamaged,
    'picture-too-large': () => t.pictureTooLarge,
    'virus-found': () => t.virusFound,
    'scanner-away': () => t.scannerAway,
    'day-is-full': () => t.dayIsFull,
    'not-signed-in': () => t.notSignedIn,
    'file-not-found': () => t.fileNotFound,
    'alt-missing': () => t.altMissing,
    'too-many-files': () => t.tooManyFiles(Number(refusal.most)),
    'not-a-picture': () => t.notAPicture,
  }
  const sentence = new Map(Object.entries(sentences)).get(refusal.kind)
  return sentence === undefined ? null : sentence()
}

const entryOf = (entries: Readonly<Record<string, string>>, key: unknown): string | undefined =>
  typeof key === 'string' && Object.hasOwn(entries, key) ? entries[key] : undefined
