import type { Lang } from '#kit/korean-text.ts'
import { type RefusalSentences, sentenceForRefusal } from '#kit/sentences.ts'
import type { WrittenFormat } from '#rooms/documents/core/model/document-writer.ts'
import type { IssuedReport, IssueRefusal } from './issued-report.ts'

export type Refusal =
  | IssueRefusal
  | { readonly kind: 'report-subject-not-found' | 'issue-id-taken' | 'issue-not-found' }
  | { readonly kind: 'package-id-taken' | 'package-not-found' | 'not-signed-in' }
  | { readonly kind: 'packages-under-way'; readonly most: number }
  | { readonly kind: 'files-missing'; readonly left: number }

const ko = {
  papers: '문서',
  papersLead: '자료에서 바로 만드는 공식 문서입니다. 쪽에 보이는 수와 문서의 수는 같습니다.',
  of: '무엇의',
  make: '문서 보기',
  noChoices: '아직 만들 것이 없습니다.',
  notYet: '아직 만들 것이 없는 문서',
  formats: {
    hwpx: '한글(HWPX)',
    pdf: 'PDF',
    docx: '워드(DOCX)',
    xlsx: '엑셀(XLSX)',
    csv: '자료(CSV)',
    html: '웹 문서(HTML)',
  } satisfies Record<WrittenFormat, string>,
  take: '파일로 받기',
  preview: '미리 보기',
  hanjaInPdf: (hanja: string) =>
    `한자가 있습니다: ${hanja}. PDF의 글꼴에는 한자가 없어 〓로 나옵니다. 한글로 고쳐 적거나, 한자가 그대로 있는 HWPX나 DOCX로 받아 주세요.`,
  issueTitle: '발행하기',
  issueLead: '발행하면 지금의 내용이 그대로 굳어 남습니다. 나중에 자료가 바뀌어도 발행한 문서는 바뀌지 않습니다.',
  issue: '발행하기',
  disclosure: '공개 여부',
  disclosures: { public: '공개', partial: '부분 공개', closed: '비공개' } satisfies Record<
    IssuedReport['disclosure'],
    string
  >,
  documentNumber: '문서번호',
  documentNumberHint: '결재를 마치고 받은 번호가 있으면 적습니다. 예: 마을자치과-1234',
  reason: '다시 발행하는 까닭',
  reasonHint: '두 번째 발행부터 적습니다.',
  issuedTitle: '발행한 문서',
  issuedLead: '발행한 때의 내용 그대로입니다. 지문으로 바뀌지 않았음을 확인할 수 있습니다.',
  issuedCaption: '발행한 문서: 제목, 판, 발행일, 공개 여부',
  noneIssued: '아직 발행한 문서가 없습니다.',
  noneFound: '찾는 문서가 없습니다. 다른 말로 찾아보세요.',
  search: '제목에서 찾을 말',
  title: '제목',
  version: (version: number) => `${version}판`,
  versionLabel: '판',
  issuedOn: '발행일',
  hash: '지문(SHA-256)',
  intact: '발행한 그대로입니다.',
  tampered: '발행한 때와 내용이 다릅니다. 이 문서를 쓰지 마시고 관리자에게 알려 주세요.',
  versions: '모든 판',
  difference: (version: number) => `${version}판과 달라진 것`,
  noDifference: '글에서 달라진 것이 없습니다.',
  added: '더함',
  removed: '뺌',
  seeIssued: '발행한 문서 보기',
  draftLetter: '이 문서를 붙인 기안문 보기',
  links: '이어서 볼 것',
}

export type Words = typeof ko

const en: Words = {
  papers: 'Papers',
  papersLead: 'Official papers, made straight from the data. Pages and papers show the same numbers.',
  of: 'Of',
  make: 'See the paper',
  noChoices: 'There is nothing to make it of yet.',
  notYet: 'Papers that there is nothing to make of yet',
  formats: {
    hwpx: 'Hangul (HWPX)',
    pdf: 'PDF',
    docx: 'Word (DOCX)',
    xlsx: 'Excel (XLSX)',
    csv: 'Data (CSV)',
    html: 'HTML',
  },
  take: 'Take it as a file',
  preview: 'Preview',
  hanjaInPdf: (hanja: string) =>
    `There are Chinese characters: ${hanja}. The font of the PDF has none of them; each is drawn as 〓. Write them in Korean letters, or take HWPX or DOCX, which keep them.`,
  issueTitle: 'Issue it',
  issueLead: 'What it says now is frozen. Whatever changes in the data later, an issued paper does not.',
  issue: 'Issue',
  disclosure: 'Disclosure',
  disclosures: { public: 'Public', partial: 'In part', closed: 'Closed' },
  documentNumber: 'Document number',
  documentNumberHint: 'As given by the approval system, if there is one.',
  reason: 'Why it is issued anew',
  reasonHint: 'Needed from the second version on.',
  issuedTitle: 'Papers issued',
  issuedLead: 'As they were issued; a fingerprint shows that nothing was changed.',
  issuedCaption: 'Papers issued: title, version, day, disclosure',
  noneIssued: 'No paper has been issued yet.',
  noneFound: 'Nothing was found. Try other words.',
  search: 'Words of the title',
  title: 'Title',
  version: (version: number) => `Version ${version}`,
  versionLabel: 'Version',
  issuedOn: 'Issued on',
  hash: 'Fingerprint (SHA-256)',
  intact: 'It is as it was issued.',
  tampered: 'It is not as it was issued. Please do not use it, and tell the administrator.',
  versions: 'All versions',
  difference: (version: number) => `Other than in version ${version}`,
  noDifference: 'Its text says the same.',
  added: 'Added',
  removed: 'Removed',
  seeIssued: 'See the papers issued',
  draftLetter: 'See a draft letter with this paper',
  links: 'Go on to',
}

export const words = (lang: Lang): Words => (lang === 'ko' ? ko : en)

const sentences: Readonly<Record<Lang, RefusalSentences<Refusal>>> = {
  ko: {
    'report-subject-not-found': () => '문서로 만들 것을 찾을 수 없습니다. 목록에서 다시 골라 주세요.',
    'issue-id-taken': () => '이미 발행한 문서입니다. 발행한 문서 목록을 확인해 주세요.',
    'issue-not-found': () => '발행한 문서를 찾을 수 없습니다.',
    'package-id-taken': () => '이미 만들고 있는 묶음입니다. 한꺼번에 만든 파일 목록을 확인해 주세요.',
    'not-signed-in': () => '로그인한 뒤에 한꺼번에 만들 수 있습니다.',
    'package-not-found': () => '묶음을 찾을 수 없습니다. 지웠거나 기한이 지났으면 다시 만들어 주세요.',
    'packages-under-way': ({ most }) => `묶음은 한 번에 ${most}개까지 만듭니다. 앞의 묶음이 끝난 뒤에 다시 해 주세요.`,
    'files-missing': ({ left }) => `아직 만들지 않은 파일이 ${left}개 있습니다.`,
    'nothing-changed': ({ version }) => `${version}판을 발행한 뒤로 달라진 것이 없어 다시 발행하지 않았습니다.`,
    'reason-for-new-version': ({ version }) => `${version}판이 이미 있습니다. 다시 발행하는 까닭을 적어 주세요.`,
  },
  en: {
    'report-subject-not-found': () => 'There is nothing of that to make a paper of. Please choose from the list again.',
    'issue-id-taken': () => 'This has been issued already. Please look at the papers issued.',
    'issue-not-found': () => 'This issued paper is not found.',
    'package-id-taken': () => 'This package is under way already. Please look at the files made together.',
    'not-signed-in': () => 'Please sign in to have papers made together.',
    'package-not-found': () => 'This package is not found. If it was deleted, please have it made again.',
    'packages-under-way': ({ most }) => `Only ${most} packages are made at once. Please try again when one is ready.`,
    'files-missing': ({ left }) => `${left} files are not made yet.`,
    'nothing-changed': ({ version }) => `Nothing has changed since version ${version}, so it was not issued anew.`,
    'reason-for-new-version': ({ version }) => `Version ${version} is there. Please say why it is issued anew.`,
  },
}

/** The sentence for one of the room's refusals. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(sentences[lang], refusal)
