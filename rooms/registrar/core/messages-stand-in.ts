import type { Lang } from '#kit/korean-text.ts'

const ko = {
  title: '본인확인 체험',
  lead: '체험판이라 실제 본인확인 기관 대신 여는 화면입니다. 적은 대로 믿고 투표 화면으로 돌려보냅니다. 진짜 이름을 적지 않아도 됩니다.',
  name: '이름',
  birth: '생년월일',
  phone: '휴대전화 번호',
  phoneHint: '보기: 010-1234-5678',
  confirm: '확인하고 돌아가기',
  wrong: '이름, 생년월일, 휴대전화 번호를 모두 적어 주세요. 휴대전화 번호는 010으로 시작합니다.',
  stop: '그만두고 돌아가기',
}
type Words = typeof ko

const en: Words = {
  title: 'Trying out identification',
  lead: 'This stands in for a provider of identities in the demonstration. What you type is believed, and you are sent back to the vote. It need not be your real name.',
  name: 'Name',
  birth: 'Date of birth',
  phone: 'Mobile number',
  phoneHint: 'Such as 010-1234-5678',
  confirm: 'Confirm and go back',
  wrong: 'Please give name, date of birth and a Korean mobile number.',
  stop: 'Stop and go back',
}

/** The words of the page that stands in for a provider of identities. */
export const standInWords = (lang: Lang): Words => (lang === 'ko' ? ko : en)
