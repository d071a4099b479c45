import { formatMoment, Instant } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { type RefusalSentences, sentenceForRefusal } from '#kit/sentences.ts'
import type { BoxRefusal } from './box-refusal.ts'

const momentOf = (seconds: number): Instant => Instant.parse(new Date(seconds * 1000).toISOString())

const ko: RefusalSentences<BoxRefusal> = {
  'no-such-vote': () => '이 투표함에 없는 투표입니다. 투표 안내문에 적힌 주소로 다시 들어와 주세요.',
  cookie: () =>
    '누구의 표인지 알 수 있는 정보(쿠키)가 함께 와서 받지 않았습니다. 투표 화면을 새로 열고 다시 보내 주세요.',
  'too-many': () => '한꺼번에 너무 많이 보냈습니다. 1분쯤 뒤에 다시 보내 주세요.',
  'too-large': () => '보낸 표가 너무 커서 받지 않았습니다. 투표 화면을 새로 열고 다시 보내 주세요.',
  'not-a-ballot': () => '표를 읽을 수 없습니다. 투표 화면을 새로 열고 다시 보내 주세요.',
  'not-open': ({ opensAt }) => `아직 투표를 시작하지 않았습니다. ${formatMoment(momentOf(opensAt))}에 시작합니다.`,
  closed: ({ closedAt }) =>
    `투표가 ${formatMoment(momentOf(closedAt))}에 끝나 더 받지 않습니다. 결과는 투표 쪽에서 보실 수 있습니다.`,
  faulty: () =>
    '표가 이 투표의 것으로 확인되지 않아 받지 않았습니다. 투표 화면을 새로 열고 다시 보내 주세요. 그래도 안 되면 구청에 알려 주세요.',
  revoked: () => '회수한 투표 카드라 쓸 수 없습니다. 투표소 담당자에게 물어봐 주세요.',
  'already-voted': () => '이미 투표하셨습니다. 이 투표는 한 번 낸 표를 바꿀 수 없습니다.',
  sequence: ({ after }) =>
    `이보다 나중에 낸 표(${after}번째)가 이미 들어와 있습니다. 바꾸려면 투표 화면을 새로 열고 다시 골라 주세요.`,
  'other-token': () =>
    '처음 낸 표와 투표권이 다릅니다. 처음 투표한 기기에서 내거나, 적어 두신 복구 코드로 다시 들어와 주세요.',
  waiting: () => '표는 잘 받았습니다. 다른 표와 섞어 함께 올리려고 기다리고 있으니, 나중에 다시 확인해 주세요.',
  'not-found': () => '투표함에서 찾을 수 없습니다. 접수 번호를 다시 확인해 주세요.',
}

const en: RefusalSentences<BoxRefusal> = {
  'no-such-vote': () => 'This box has no such vote. Come in again by the address on the notice of the vote.',
  cookie: () =>
    'The ballot came with a cookie, which could tell whose it is, and was not taken. Open the booth anew and send it again.',
  'too-many': () => 'Too much was sent at once. Send it again in a minute.',
  'too-large': () => 'What was sent is too large for a ballot. Open the booth anew and send it again.',
  'not-a-ballot': () => 'The ballot cannot be read. Open the booth anew and send it again.',
  'not-open': ({ opensAt }) => `The vote has not begun. It opens at ${formatMoment(momentOf(opensAt), 'en')}.`,
  closed: ({ closedAt }) =>
    `The vote ended at ${formatMoment(momentOf(closedAt), 'en')}; no more ballots are taken. Its page shows the result.`,
  faulty: () =>
    'The ballot could not be confirmed as one of this vote. Open the booth anew and send it again; if it fails once more, tell the office.',
  revoked: () => 'This voting card was taken back and is good no more. Ask at the desk.',
  'already-voted': () => 'You have voted. In this vote a ballot cannot be changed.',
  sequence: ({ after }) =>
    `A later ballot of yours (number ${after}) was taken already. To change it, open the booth anew and choose again.`,
  'other-token': () =>
    'The right to vote is another than that of your first ballot. Use the device of your first ballot, or your recovery code.',
  waiting: () => 'Your ballot was taken. It waits to go into the log among others; look again later.',
  'not-found': () => 'The box has no such ballot. Look at the confirmation number again.',
}

const sentences: Readonly<Record<Lang, object>> = { ko, en }

/** The sentence for what a box refused: what is so, and what to do. */
export const explainBox = (refusal: BoxRefusal, lang: Lang): string =>
  sentenceForRefusal(sentences[lang], refusal) as string
