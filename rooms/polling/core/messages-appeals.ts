import { formatDate, type LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { type RefusalSentences, sentenceForRefusal } from '#kit/sentences.ts'
import type { AppealOutcome, AppealSubject, EndAppealRefusal, FileAppealRefusal } from './appeal.ts'

type Refusal =
  | EndAppealRefusal
  | FileAppealRefusal
  | { readonly kind: 'appeal-key-taken' | 'appeal-not-found' }
  | { readonly kind: 'appeals-open'; readonly open: number }

const ko = {
  title: '이의신청',
  lead: '투표하지 못했거나, 내 표가 다르게 기록되었거나, 결과가 이상하면 이의를 신청하세요. 이름과 연락처는 받지 않습니다.',
  file: '이의신청 하기',
  fileLead:
    '사흘 안에 답합니다. 무엇을 골랐는지와 주민등록번호는 적지 마세요. 저장하면 접수번호가 나옵니다. 그 번호로만 답을 볼 수 있습니다.',
  send: '이의신청 내기',
  about: '무엇에 관한 이의인가요',
  choose: '골라 주세요',
  subjects: {
    'has-voted': '투표한 적이 없는데 이미 참여했다고 나옵니다',
    'not-admitted': '투표할 수 있는데 대상이 아니라고 나옵니다 (나이, 동, 명부)',
    proof: '본인 확인이 되지 않습니다',
    receipt: '접수증이나 내 표가 기록과 다릅니다',
    result: '결과에 이의가 있습니다',
    other: '그 밖의 일',
  } satisfies Record<AppealSubject, string>,
  what: '무슨 일이 있었나요',
  whatHint: '언제, 어디서(전화기, 접수대), 무엇이라고 나왔는지 적어 주세요. 다른 사람의 이름은 적지 마세요.',
  reference: '확인번호나 접수증의 첫 글자 (있으면)',
  key: '접수번호',
  find: '접수번호로 답 보기',
  keep: '이 번호를 적어 두거나 화면을 찍어 두세요. 잃으면 답을 볼 수 없습니다.',
  own: (no: number) => `${no}번 이의신청`,
  ownKey: '접수번호',
  notFound: '그런 접수번호가 없습니다. 적어 둔 번호를 다시 확인해 주세요.',
  filedOn: '낸 날',
  answerBy: '답하는 기한',
  state: '상태',
  open: '답을 기다림',
  overdue: '기한 지남',
  outcomes: { accepted: '받아들임', rejected: '받아들이지 않음', withdrawn: '거둠' } satisfies Record<
    AppealOutcome,
    string
  >,
  answer: '답',
  endedOn: '끝난 날',
  withdraw: '이의신청 거두기',
  counts: '지금까지 들어온 이의신청',
  countsCaption: '무엇에 관한 이의가 몇 건이고 어떻게 되었는지',
  all: '모두',
  none: '들어온 이의신청이 없습니다.',
  until: (day: LocalDate) => `${formatDate(day)}까지 받습니다.`,
  over: '이의신청 기간이 끝났습니다.',
  deskTitle: '답할 이의신청',
  deskCaption: '들어온 이의신청과 답한 것',
  no: '번호',
  reply: '답하기',
  outcome: '어떻게 하나요',
  answerHint:
    '무엇을 확인했고 어떻게 하는지 적습니다. 예: 접수대의 표시를 잘못한 것을 확인해 거두었습니다. 이제 투표할 수 있습니다.',
  save: '답 저장하기',
  numberLabel: '번호',
  refusals: {
    'vote-not-announced': () => '아직 공고하지 않은 투표입니다. 공고한 다음 이의를 신청할 수 있습니다.',
    'appeals-over': ({ until }) => `이의신청 기간이 ${formatDate(until)}에 끝났습니다. 사무국에 직접 문의해 주세요.`,
    'resident-number-given': () =>
      '주민등록번호로 보이는 숫자가 있습니다. 지우고 다시 내 주세요. 받지 않는 정보입니다.',
    'appeal-key-taken': () => '이미 낸 이의신청입니다. 접수번호로 확인해 주세요.',
    'appeal-not-found': () => '그런 이의신청이 없습니다. 번호를 다시 확인해 주세요.',
    'appeal-ended': () => '이미 끝난 이의신청입니다. 쪽을 다시 열어 답을 확인해 주세요.',
    'appeals-open': ({ open }) => `답하지 않은 이의신청이 ${open}건 있습니다. 모두 답한 다음 확정해 주세요.`,
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
}
type Messages = typeof ko

const en: Messages = {
  title: 'Appeals',
  lead: 'If you could not vote, if your ballot stands differently in the record, or if the result looks wrong, appeal. No name or telephone is asked for.',
  file: 'File an appeal',
  fileLead:
    'You are answered within three days. Please write neither what you chose nor a registration number. You will be given a number, by which alone the answer is found.',
  send: 'File the appeal',
  about: 'What is it about',
  choose: 'Please choose',
  subjects: {
    'has-voted': 'I am told that I took part, and I have not',
    'not-admitted': 'I am told that I may not vote (age, dong, roster), and I may',
    proof: 'I cannot prove who I am',
    receipt: 'My receipt or my ballot differs from the record',
    result: 'The result is not right',
    other: 'Something else',
  },
  what: 'What happened',
  whatHint: 'When, where (telephone, desk), and what you were told. Please name nobody else.',
  reference: 'Confirmation number, or the first letters of the receipt, if at hand',
  key: 'Your number',
  find: 'See the answer by your number',
  keep: 'Please write this number down. Without it the answer cannot be found.',
  own: (no) => `Appeal ${no}`,
  ownKey: 'Your number',
  notFound: 'There is no such number. Please compare it with what you wrote down.',
  filedOn: 'Filed on',
  answerBy: 'Answered by',
  state: 'State',
  open: 'waits for the answer',
  overdue: 'overdue',
  outcomes: { accepted: 'accepted', rejected: 'not accepted', withdrawn: 'taken back' },
  answer: 'Answer',
  endedOn: 'Ended on',
  withdraw: 'Take the appeal back',
  counts: 'Appeals so far',
  countsCaption: 'How many appeals about what, and how they ended',
  all: 'All',
  none: 'There has been no appeal.',
  until: (day) => `Taken until ${formatDate(day, 'en')}.`,
  over: 'The time for appeals is over.',
  deskTitle: 'Appeals to answer',
  deskCaption: 'The appeals and what was answered',
  no: 'No.',
  reply: 'Answer',
  outcome: 'Outcome',
  answerHint: 'What was looked into, and what is done. The filer reads this.',
  save: 'Save the answer',
  numberLabel: 'No.',
  refusals: {
    'vote-not-announced': () => 'The vote is not announced yet. Appeals are taken after that.',
    'appeals-over': ({ until }) => `Appeals ended on ${formatDate(until, 'en')}. Please ask the secretariat.`,
    'resident-number-given': () =>
      'This looks like a resident registration number. Please take it out; it is not taken.',
    'appeal-key-taken': () => 'This appeal is filed already. Please look it up by its number.',
    'appeal-not-found': () => 'There is no such appeal. Please check the number.',
    'appeal-ended': () => 'The appeal has ended already. Please open the page again to see the answer.',
    'appeals-open': ({ open }) => `${open} appeal(s) are not answered. Please answer all of them before certifying.`,
  },
}

/** The words of appeals about a vote. */
export const appealWords = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for a refusal of an appeal; null for a kind that is not one. */
export const explainAppeals = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(appealWords(lang).refusals, refusal)
