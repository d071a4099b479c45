import type { Lang } from '#kit/korean-text.ts'

const ko = {
  hint: (most: number) =>
    `사진(JPEG, PNG, WebP)과 문서(PDF, HWP, HWPX, XLSX, DOCX, ODT, CSV, TXT)를 ${most}개까지, 하나에 10MB까지 올립니다. 사진의 찍은 자리(위치 정보)는 지우고 둡니다.`,
  noScript: '사진을 골라 보내면, 사진마다 설명을 적는 칸이 나옵니다.',
  choose: '파일 고르기',
  altLabel: '사진 설명',
  altHint: '사진을 보지 못하는 사람에게 읽어 줄 한 문장. 예: 깨진 보도블록 사이에 물이 고여 있다.',
  peopleLabel: '사진 속 사람의 동의',
  people: {
    none: '알아볼 수 있는 사람이 없습니다',
    agreed: '사람이 나오고, 모두 동의했습니다',
    'not-agreed': '사람이 나오고, 동의를 받지 못했습니다(담당자가 가린 뒤 공개)',
  },
  leaveOut: '이 파일 빼기',
  added: '올린 파일',
  dropHere: '여기에 끌어다 놓거나 붙여 넣어도 됩니다.',
  uploading: (name: string, percent: number) => `${name} 올리는 중 ${percent}%`,
  uploaded: (name: string) => `${name} 올렸습니다.`,
  waiting: '올리고 있습니다. 다 올라가면 보냅니다.',
  failed: (name: string) => `${name}: 올리지 못했습니다. 연결을 살피고 다시 골라 주세요.`,
  tooMany: (most: number) => `${most}개까지 올립니다.`,
  kilobytes: (count: number) => `${count}KB`,
}
type Messages = typeof ko

const en: Messages = {
  hint: (most: number) =>
    `Up to ${most} pictures (JPEG, PNG, WebP) and documents (PDF, HWP, HWPX, XLSX, DOCX, ODT, CSV, TXT), 10 MB each. Where a photo was taken is removed from it.`,
  noScript: 'Once pictures were sent, each has a field for its words.',
  choose: 'Choose files',
  altLabel: 'What the picture shows',
  altHint: 'One sentence, to be read to those who do not see it.',
  peopleLabel: 'Consent of people shown',
  people: {
    none: 'Nobody can be recognised',
    agreed: 'People are shown, and all agreed',
    'not-agreed': 'People are shown who did not agree (shown once they are made unrecognisable)',
  },
  leaveOut: 'Leave this file out',
  added: 'Added files',
  dropHere: 'Files can be dropped or pasted here.',
  uploading: (name: string, percent: number) => `Adding ${name}, ${percent}%`,
  uploaded: (name: string) => `${name} was added.`,
  waiting: 'Files are being added. The form is sent when they are.',
  failed: (name: string) => `${name} could not be added. Check the connection and choose it again.`,
  tooMany: (most: number) => `Up to ${most} files.`,
  kilobytes: (count: number) => `${count} KB`,
}

const messages: Readonly<Record<Lang, Messages>> = { ko, en }
/** The words of fields for files. */
export const words = (lang: Lang): Messages => messages[lang]
