import type { Lang } from '#kit/korean-text.ts'

const ko = {
  askTitle: '번호를 받아 들어가기',
  askLead:
    '주민은 전자우편이나 휴대전화로 여섯 자리 번호를 받아 들어옵니다. 처음이면 무엇을 보관하는지 보고 가입합니다.',
  contact: {
    both: '휴대전화 번호나 전자우편 주소',
    text: '휴대전화 번호',
    mail: '전자우편 주소',
  },
  contactHint: {
    both: '보기: 010-1234-5678 또는 spring@example.kr',
    text: '보기: 010-1234-5678',
    mail: '보기: spring@example.kr',
  },
  askButton: '번호 받기',
  codeTitle: '받은 번호 적기',
  sentBy: {
    text: (to: string) => `휴대전화(${to})로 여섯 자리 번호를 문자로 보냈습니다.`,
    mail: (to: string) => `전자우편(${to})으로 여섯 자리 번호를 보냈습니다.`,
  },
  holdsUntil: (at: string) => `이 번호는 ${at}까지, 한 번만 쓸 수 있습니다.`,
  wrong: '번호가 다릅니다.',
  triesLeft: (count: number) => `받은 번호를 보고 다시 적어 주세요. ${count}번 더 해 볼 수 있습니다.`,
  code: '여섯 자리 번호',
  codeHint: '숫자만 적습니다. 빈칸은 있어도 됩니다.',
  enter: '들어가기',
  proveEnter: '본인 확인하기',
  notCome: '번호가 오지 않았나요?',
  notComeLead: '보낸 지 1분이 지나면 다시 보내 드립니다. 전자우편은 스팸함도 봐 주세요.',
  again: '다시 보내기',
  other: '다른 번호나 주소로 받기',
  overTitle: '다시 시작해 주세요',
  over: '쓸 수 있는 시간이 지났거나, 너무 여러 번 틀렸거나, 이미 쓴 번호입니다. 번호를 새로 받아 주세요.',
  overAsk: '번호 새로 받기',
  shownLead: '체험판이라 실제로 보내지 않습니다. 보냈을 내용은 여기에서 볼 수 있습니다.',
  shownLink: '보냈을 내용 보기',
  joinTitle: '주민으로 가입하기',
  joinLead: (to: string) =>
    `${to}의 주인임을 확인했습니다. 처음 오셨으니, 마당이 보관하는 것을 하나씩 보고 동의해 주세요. 동의하지 않아도 공개된 자료는 모두 볼 수 있습니다.`,
  keptContact: '번호를 받은 휴대전화 번호나 전자우편 주소(암호로 바꾸어 보관)',
  keptContactWhy: '다음에 왔을 때 같은 사람임을 알아보고, 번호를 보내려고',
  until: '마지막으로 번호를 받아 들어온 날부터 2년. 그 전에 지워 달라고 하면 바로 지웁니다',
  notKept: '실명, 주민등록번호, 연계정보(CI·DI), 생년월일은 받지도 보관하지도 않습니다.',
  agreesToContact: '연락처를 보관하는 데 동의합니다',
  proveWith: (to: string) => `연락처(${to})로 번호를 받아 확인`,
  contactTitle: '번호를 받는 곳',
  contactKept: (to: string) =>
    `로그인 번호를 연락처(${to})로 보냅니다. 번호를 받아 들어올 때마다 보관 기간이 그날부터 2년이 됩니다.`,
  refusals: {
    'contact-unreadable': '휴대전화 번호나 전자우편 주소로 읽을 수 없습니다. 빠진 글자가 없는지 보고 다시 적어 주세요.',
    'no-way-to-send': '이 누리집은 그곳으로 번호를 보내지 못합니다. 다른 연락처를 적거나 다른 방법으로 들어와 주세요.',
    'too-many-codes':
      '한 시간에 보낼 수 있는 번호를 다 보냈습니다. 한 시간 뒤에 다시 해 주세요. 하루에 스무 번 틀린 연락처는 하루가 지나야 열리니, 급하면 패스키나 복구 코드로 들어와 주세요.',
    'code-too-soon': '방금 번호를 보냈습니다. 1분 뒤에 다시 해 주세요.',
    'code-request-taken': '이미 보낸 요청입니다. 번호를 새로 받아 주세요.',
    'code-ended':
      '쓸 수 없는 번호입니다. 시간이 지났거나, 너무 여러 번 틀렸거나, 이미 썼습니다. 새로 받아 주세요. 하루에 스무 번 틀린 연락처는 하루가 지나야 열립니다.',
    'code-not-for-role':
      '번호로 들어오기는 주민만 씁니다. 이 계정은 다른 역할이 있으니 패스키나 기관 로그인을 쓰고, 없으면 관리자에게 링크를 청해 주세요.',
    'contact-taken': '이 연락처로 이미 가입되어 있습니다. 번호를 다시 받아 들어와 주세요.',
    'no-proven-contact': '번호를 받을 연락처가 없는 계정입니다. 패스키로 확인해 주세요.',
  },
}
type Messages = typeof ko

const en: Messages = {
  askTitle: 'Enter with a code',
  askLead:
    'Residents enter with six digits sent by mail or to a mobile phone. The first time, you see what is kept, and join.',
  contact: { both: 'Mobile number or mail address', text: 'Mobile number', mail: 'Mail address' },
  contactHint: {
    both: 'Such as 010-1234-5678 or spring@example.kr',
    text: 'Such as 010-1234-5678',
    mail: 'Such as spring@example.kr',
  },
  askButton: 'Send me a code',
  codeTitle: 'Type the code',
  sentBy: {
    text: (to) => `Six digits were sent as a text to ${to}.`,
    mail: (to) => `Six digits were mailed to ${to}.`,
  },
  holdsUntil: (at) => `The code works once, until ${at}.`,
  wrong: 'That is not the code.',
  triesLeft: (count) => `Look at what was sent and type it again. Tries left: ${count}.`,
  code: 'Six digits',
  codeHint: 'Digits only. Spaces do not matter.',
  enter: 'Enter',
  proveEnter: 'Prove who I am',
  notCome: 'Has no code come?',
  notComeLead: 'A minute after the last one, another can be sent. Look among unwanted mail too.',
  again: 'Send another',
  other: 'Use another number or address',
  overTitle: 'Please start again',
  over: 'The time is over, it was wrong too often, or it was used. Please ask for another code.',
  overAsk: 'Ask for a code',
  shownLead: 'This is a demonstration, and nothing is really sent. What would have been sent can be seen here.',
  shownLink: 'See what would have been sent',
  joinTitle: 'Join as a resident',
  joinLead: (to) =>
    `You have shown that ${to} is yours. You are here for the first time: please look at each thing that is kept, and agree. Without agreeing you can still see all that is public.`,
  keptContact: 'the mobile number or mail address to which the code went (sealed)',
  keptContactWhy: 'to know that you are the same person when you come again, and to send codes',
  until: 'two years from the last time you entered with a code, or less when you ask',
  notKept: 'Real name, resident number, CI or DI and date of birth are neither asked for nor kept.',
  agreesToContact: 'I agree that my contact is kept',
  proveWith: (to) => `Prove by a code sent to ${to}`,
  contactTitle: 'Where codes are sent',
  contactKept: (to) =>
    `Codes are sent to ${to}. Each time you enter with one, the account is kept two years from then.`,
  refusals: {
    'contact-unreadable': 'This is neither a Korean mobile number nor a mail address. Please look and type it again.',
    'no-way-to-send': 'Codes cannot be sent there from here. Give another contact, or enter another way.',
    'too-many-codes':
      'No more codes are sent within this hour. Please try again in an hour. After twenty wrong codes in a day, a contact opens again a day later: use a passkey or a recovery code until then.',
    'code-too-soon': 'A code was sent just now. Please try again in a minute.',
    'code-request-taken': 'This was sent before. Please ask for a new code.',
    'code-ended':
      'This code does not work: too late, wrong too often, or used. Please ask for another. After twenty wrong codes in a day, a contact opens again a day later.',
    'code-not-for-role':
      'Only residents enter with codes. This account has another role: use a passkey or your office, or ask an administrator for a link.',
    'contact-taken': 'Somebody has joined with this contact. Please ask for a code and enter.',
    'no-proven-contact': 'This account has no contact to which codes go. Please prove yourself with a passkey.',
  },
}

/** The words of signing in with a one-time code. */
export const codeWords = (lang: Lang): Messages => (lang === 'ko' ? ko : en)
