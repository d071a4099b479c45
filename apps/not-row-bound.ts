import type { Title } from '#kit/contract.ts'

/** Why what a permission allows changes no row of a department or subcommittee, though their roles hold it. */
export const notRowBound: Readonly<Record<string, Title>> = {
  'identity.sign-in': {
    ko: '들어오는 사람 자신의 계정만 바꿉니다.',
    en: 'It changes the account of the person who enters.',
  },
  'identity.sign-out': { ko: '자기 계정과 로그인만 바꿉니다.', en: 'It changes one’s own account and sessions.' },
  'documents.hold-file': {
    ko: '자기가 올린 파일만 둡니다.',
    en: 'It only keeps a file of one’s own.',
  },
  'privacy.give-reason': {
    ko: '자기가 왜 보는지 적을 뿐입니다.',
    en: 'It only says why one reads.',
  },
  'proposals.keep-draft': { ko: '자기가 쓰던 글만 바꿉니다.', en: 'It only changes what one is writing.' },
  'proposals.propose': { ko: '주민으로서 자기 제안만 냅니다.', en: 'One makes proposals of one’s own, as a resident.' },
  'proposals.argue': {
    ko: '주민으로서 자기 의견과 답글만 올립니다.',
    en: 'It only adds an argument or reply of one’s own, as a resident.',
  },
  'proposals.take-in': {
    ko: '새 제안을 접수할 뿐, 부서가 맡은 것을 바꾸지 않습니다.',
    en: 'It only takes in what is new and belongs to no department yet.',
  },
  'proposals.see': {
    ko: '자기에게 온 번호를 확인할 뿐입니다.',
    en: 'It only proves a code that was sent to oneself.',
  },
  'proposals.support': {
    ko: '주민으로서 자기 공감만 바꿉니다.',
    en: 'It only changes one’s own support, as a resident.',
  },
  'forums.register': {
    ko: '주민으로서 자기 신청만 내고 거둡니다.',
    en: 'It only changes one’s own registration, as a resident.',
  },
  'forums.use-code': {
    ko: '참여 번호가 그 사람의 출석과 표만 엽니다.',
    en: 'A code opens the presence and ballot of its person alone.',
  },
  'forums.keep-notes': {
    ko: '주소의 비밀이 그 테이블의 메모만 엽니다.',
    en: 'The secret of an address opens the notes of its table alone.',
  },
  'grants.apply': {
    ko: '자기가 단체를 위해 낸 신청만, 또는 맡은 부서의 것만 바꿉니다. 그때마다 확인합니다.',
    en: 'It only changes what one applied for, or what one’s own department keeps, which is checked each time.',
  },
  'inspections.apply': {
    ko: '주민으로서 자기 신청만 내고 거둡니다.',
    en: 'It only changes one’s own application, as a resident.',
  },
  'inspections.report': {
    ko: '자기가 맡은 방문만 보고합니다.',
    en: 'One only reports visits of one’s own.',
  },
  'inspections.accept': {
    ko: '자기가 지적한 것만 확인하거나 돌려보냅니다.',
    en: 'One only decides on what one found oneself.',
  },
  'pledges.serve': {
    ko: '주민으로서 자기 평가단 신청과 의견만 냅니다.',
    en: 'It only changes one’s own application and opinions, as a resident.',
  },
  'courses.enrol': {
    ko: '자기 수강 신청만 내고 거둡니다.',
    en: 'It only changes one’s own enrolment.',
  },
  'courses.use-code': {
    ko: '참여 번호가 그 사람의 출석만 엽니다.',
    en: 'A code opens the presence of its person alone.',
  },
  'screening.fill-by-link': {
    ko: '링크의 비밀이 그 부서의 행만 엽니다.',
    en: 'The secret of the link opens the rows of its department alone.',
  },
  'screening.score-items': {
    ko: '자기가 위원인 심사표의 자기 점수와 회피만 적습니다.',
    en: 'It writes one’s own marks, on a list that one’s seat screens.',
  },
  'surveys.answer': { ko: '자기 답만 보냅니다.', en: 'One sends one’s own answers.' },
  'privacy.ask-own': { ko: '자기 개인정보에 관한 요구입니다.', en: 'It asks about one’s own personal data.' },
  'notices.keep-own': {
    ko: '자기가 받은 알림과 받는 방법만 바꿉니다.',
    en: 'It changes only one’s own notices and how one is told.',
  },
  'organization.apply': { ko: '자기 신청만 바꿉니다.', en: 'It changes one’s own application.' },
  'organization.score-applications': {
    ko: '자기가 심사위원인 모집의 자기 채점표만 바꿉니다.',
    en: 'It changes one’s own sheets, on a panel that one is on.',
  },
  'meetings.take-part': {
    ko: '자기 자리가 있는 회의에서 자기 출석과 표, 계좌만 적습니다.',
    en: 'It notes one’s own presence, vote and account at a meeting of one’s seat.',
  },
  'reports.issue': {
    ko: '볼 수 있는 문서의 굳힌 사본을 더할 뿐, 부서의 것을 바꾸지 않습니다.',
    en: 'It adds a frozen copy of what one may see, and changes nothing of a department.',
  },
  'reports.order-packages': { ko: '자기가 청한 묶음만 바꿉니다.', en: 'It changes only packages of one’s own.' },
  'polling.appeal': {
    ko: '자기가 내고 접수번호를 아는 이의신청만 내고 거둡니다.',
    en: 'One only files and takes back an appeal of one’s own, by its key.',
  },
  'polling.keep-count-sheets': {
    ko: '자기가 센 숫자를 적을 뿐, 부서의 것을 바꾸지 않습니다.',
    en: 'It enters what one counted, and changes nothing of a department.',
  },
  'polling.open-desk': {
    ko: '접수대를 여는 증표만 받습니다.',
    en: 'It only gives a pass for a desk.',
  },
  'polling.stand-by': {
    ko: '자기가 함께 있다는 확인 낱말만 받습니다.',
    en: 'It only gives a word that one stands by.',
  },
}
