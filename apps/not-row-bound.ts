import type { Title } from '#kit/contract.ts'

/** Why what a permission allows changes no row of a department or subcommittee, though their roles hold it. */
export const notRowBound: Readonly<Record<string, Title>> = {
  'identity.sign-in': {
    ko: '들어오는 사람 자신의 계정만 바꿉니다.',
    en: 'It changes the account of the person who enters.',
  },
  'identity.sign-out': { ko: '자기 계정과 로그인만 바꿉니다.', en: 'It changes one’s own account and sessions.' },
  'privacy.give-reason': {
    ko: '자기가 왜 보는지 적을 뿐입니다.',
    en: 'It only says why one reads.',
  },
  'privacy.ask-own': { ko: '자기 개인정보에 관한 요구입니다.', en: 'It asks about one’s own personal data.' },
}
