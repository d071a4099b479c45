import { formatMoment, Instant } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { type RefusalSentences, sentenceForRefusal } from '#kit/sentences.ts'
import type { RegistrarRefusal } from './refusal.ts'

const momentOf = (seconds: number, lang: Lang): string =>
  formatMoment(Instant.parse(new Date(seconds * 1000).toISOString()), lang)

const channelKo = { online: '온라인으로', card: '투표소에서 카드로', paper: '투표소에서 종이로' }
const channelEn = { online: 'online', card: 'with a card at a polling place', paper: 'on paper at a polling place' }

const ko: RefusalSentences<RegistrarRefusal> = {
  'no-such-vote': () => '등록소에 없는 투표입니다. 투표 안내문에 적힌 주소로 다시 들어와 주세요.',
  malformed: () => '보낸 내용을 읽을 수 없습니다. 화면을 새로 열고 빠진 칸이 없는지 보고 다시 해 주세요.',
  'too-many': () => '너무 자주 요청했습니다. 번호는 한 시간에 다섯 번까지 보냅니다. 잠시 뒤에 다시 해 주세요.',
  'not-open': ({ opensAt }) => `아직 투표를 시작하지 않았습니다. ${momentOf(opensAt, 'ko')}에 시작합니다.`,
  closed: ({ closedAt }) =>
    `투표가 ${momentOf(closedAt, 'ko')}에 끝났습니다. 이제는 투표권을 받을 수 없습니다. 결과는 투표 화면에서 보실 수 있습니다.`,
  'phone-not-read': () => '휴대전화 번호로 읽을 수 없습니다. 010-1234-5678처럼 다시 적어 주세요.',
  'birth-not-read': () => '생년월일이 맞지 않습니다. 태어난 해를 네 자리로 다시 적어 주세요.',
  'too-young': ({ minimumAge }) =>
    `이 투표는 투표를 시작하는 날에 만 ${minimumAge}세가 된 분부터 할 수 있습니다. 생년월일을 잘못 적었으면 고쳐 주세요.`,
  'guardian-needed': () => '만 14세 미만이면 보호자가 동의해야 합니다. 보호자와 함께 보고 동의에 표시해 주세요.',
  'belonging-not-admitted': () =>
    '이 투표는 그 자격으로 할 수 없습니다. 투표 안내에 적힌 자격 가운데 맞는 것을 골라 주세요.',
  'dong-needed': () => '동을 골라 주세요. 사는 곳이나 일하는 곳, 다니는 학교가 있는 동입니다.',
  'not-on-roster': () =>
    '이 투표의 명부에 없는 분입니다. 이름, 생년월일, 전화번호를 명부에 적은 대로 다시 적어 보고, 그래도 안 되면 투표 담당자에게 알려 주세요.',
  'way-not-admitted': () => '이 투표에서 쓰지 않는 방법입니다. 투표 화면에 있는 다른 방법으로 해 주세요.',
  'code-wrong': ({ triesLeft }) =>
    triesLeft > 0
      ? `번호가 다릅니다. 받은 번호를 보고 다시 적어 주세요. ${triesLeft}번 더 해 볼 수 있습니다.`
      : '번호가 다릅니다. 여러 번 틀려서 이 번호는 쓸 수 없습니다. 번호를 새로 받아 주세요.',
  'code-expired': () =>
    '쓸 수 없는 번호입니다. 5분이 지났거나, 여러 번 틀렸거나, 이미 썼습니다. 번호를 새로 받아 주세요.',
  'proof-expired': () => '본인확인을 한 지 오래되었습니다. 본인확인을 다시 해 주세요.',
  'identity-away': () =>
    '본인확인 기관에 연결되지 않았습니다. 잠시 뒤에 다시 하거나 다른 방법으로 본인확인을 해 주세요.',
  'identity-stopped': () => '본인확인을 그만두셨습니다. 다시 하거나 다른 방법을 골라 주세요.',
  'identity-refused': () => '본인확인 기관이 확인해 주지 않았습니다. 다시 하거나 다른 방법으로 본인확인을 해 주세요.',
  'identity-incomplete': () =>
    '본인확인 기관이 이름과 생년월일을 알려 주지 않았습니다. 다시 하면서 모두 동의하거나 다른 방법으로 본인확인을 해 주세요.',
  'identity-elsewhere': () =>
    '본인확인을 시작한 브라우저가 아닙니다. 처음 연 브라우저로 돌아가거나, 여기에서 본인확인을 다시 해 주세요.',
  'already-issued': () =>
    '투표권은 한 사람이 한 번 받습니다. 처음 받은 기기에서 이어서 하거나, 그때 적어 둔 복구 코드를 넣어 주세요. 둘 다 없으면 구청 투표 담당자에게 물어봐 주세요.',
  'has-voted': ({ channel }) =>
    `이미 ${channelKo[channel]} 투표했거나 투표권을 받은 분입니다. 한 사람은 먼저 고른 방법으로 한 번만 투표합니다. 본인이 아니라면 투표소나 구청에서 신분증으로 확인해 주세요.`,
  'no-such-style': () => '이 투표에 없는 투표용지입니다. 투표 화면을 새로 열고 처음부터 다시 해 주세요.',
  'pass-refused': () =>
    '투표소 업무를 할 권한이 없거나 시간이 지났습니다. 마당에 다시 로그인하고 투표소 화면을 새로 열어 주세요.',
  'second-officer-needed': () =>
    '카드는 서로 다른 담당자 두 사람이 함께 만듭니다. 다른 담당자가 로그인해서 확인해 주세요.',
  'already-printed': () =>
    '이 묶음의 카드는 이미 만들었습니다. 카드는 어디에도 남겨 두지 않아 다시 뽑을 수 없습니다. 새 묶음 번호로 만들어 주세요.',
  'not-sent': () => '문자를 보내지 못했습니다. 잠시 뒤에 다시 하거나 다른 방법으로 본인확인을 해 주세요.',
  'mark-not-found': () => '취소할 명부 표시를 찾을 수 없습니다. 이미 취소했는지 투표소 화면에서 확인해 주세요.',
  'other-keys': () => '투표 공고의 열쇠가 이 등록소에서 만든 것이 아닙니다. 투표를 다시 준비해 주세요.',
  'other-manifest': () =>
    '같은 이름으로 다른 공고가 이미 열려 있습니다. 열린 공고를 그대로 쓰거나 새 이름으로 만들어 주세요.',
  'not-closed': () => '투표를 아직 마감하지 않았습니다. 마감한 뒤에 다시 해 주세요.',
  destroyed: () => '확정된 투표라 열쇠와 명부를 지웠습니다. 공개한 결과 묶음을 봐 주세요.',
}

const en: RefusalSentences<RegistrarRefusal> = {
  'no-such-vote': () => 'This registrar has no such vote. Come in again by the address on the notice of the vote.',
  malformed: () => 'What was sent cannot be read. Open the page anew, see that nothing is missing, and try again.',
  'too-many': () => 'Asked too often. At most five codes an hour are sent to a telephone. Try again in a while.',
  'not-open': ({ opensAt }) => `The vote has not begun. It opens at ${momentOf(opensAt, 'en')}.`,
  closed: ({ closedAt }) =>
    `The vote ended at ${momentOf(closedAt, 'en')}; no more tokens are given. Its page shows the result.`,
  'phone-not-read': () => 'This is no Korean mobile number. Write it like 010-1234-5678.',
  'birth-not-read': () => 'This day of birth cannot be. Write the year with four digits.',
  'too-young': ({ minimumAge }) =>
    `Those who are ${minimumAge} or older on the opening day may vote. If the day of birth was mistyped, correct it.`,
  'guardian-needed': () => 'Below the age of 14 a guardian has to agree. Read it together and tick the box.',
  'belonging-not-admitted': () =>
    'This vote does not admit that. Choose one of those in the notice that is true of you.',
  'dong-needed': () => 'Choose the dong where you live, work or go to school.',
  'not-on-roster': () =>
    'You are not on the roster of this vote. Write name, day of birth and telephone as they stand there; if it fails again, tell whoever holds the vote.',
  'way-not-admitted': () => 'This vote does not take that way. Use another one that the page offers.',
  'code-wrong': ({ triesLeft }) =>
    triesLeft > 0
      ? `That is not the code. Look at what was sent and type it again. Tries left: ${triesLeft}.`
      : 'That is not the code, and it was wrong too often. Ask for another.',
  'code-expired': () => 'This code does not work: too late, wrong too often, or used. Ask for another.',
  'proof-expired': () => 'You proved who you are too long ago. Please prove it again.',
  'identity-away': () => 'The provider of identities cannot be reached. Try again in a while, or prove it another way.',
  'identity-stopped': () => 'You stopped proving who you are. Begin again, or choose another way.',
  'identity-refused': () => 'The provider of identities did not vouch for you. Try again, or prove it another way.',
  'identity-incomplete': () =>
    'The provider of identities did not tell your name and date of birth. Agree to both, or prove it another way.',
  'identity-elsewhere': () =>
    'This is not the browser in which you began to prove who you are. Go back to that one, or begin again here.',
  'already-issued': () =>
    'Each person gets one token. Go on with the device that got it, or type your recovery code. Without either, ask the office.',
  'has-voted': ({ channel }) =>
    `You have voted, or hold a token, ${channelEn[channel]}. Each person votes once, by the way chosen first. If it was not you, show your papers at a polling place or the office.`,
  'no-such-style': () => 'This vote has no such ballot paper. Open the booth anew and begin again.',
  'pass-refused': () => 'You may not do this here, or the time is over. Sign in to Madang and open the desk anew.',
  'second-officer-needed': () => 'Two different officers make cards together. Let another officer sign in and confirm.',
  'already-printed': () =>
    'The cards of this batch were made. They are kept nowhere, so they cannot be printed again; take a new batch.',
  'not-sent': () => 'The text could not be sent. Try again in a while, or prove who you are in another way.',
  'mark-not-found': () => 'There is no such mark to take back. See at the desk whether it was taken back before.',
  'other-keys': () => 'The keys in the announcement were not made by this registrar. Prepare the vote again.',
  'other-manifest': () => 'Another announcement of the same name is open. Keep that one, or take another name.',
  'not-closed': () => 'The vote is not closed yet. Try again after the close.',
  destroyed: () => 'The vote is certified; its keys and roll are destroyed. See the published bundle.',
}

const sentences: Readonly<Record<Lang, object>> = { ko, en }

/** The sentence for what a registrar refused: what is so, and what to do. */
export const explainRegistrar = (refusal: RegistrarRefusal, lang: Lang): string =>
  sentenceForRefusal(sentences[lang], refusal) as string
