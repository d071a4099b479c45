import { formatDate, type LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { type FindingSentences, type RefusalSentences, sentenceForFinding, sentenceForRefusal } from '#kit/sentences.ts'
import type { AnnouncementRefused } from './check-announcement.ts'
import type { DraftFault } from './draft-refusal.ts'
import { describeSecond } from './messages-times.ts'
import type { RosterRefused } from './read-roster.ts'

type Plain<Kind extends string> = { readonly [K in Kind]: { readonly kind: K } }[Kind]
type Drafted<Kind extends string> = { readonly [K in Kind]: { readonly kind: K; readonly line: number | null } }[Kind]

type Refusal =
  | AnnouncementRefused
  | RosterRefused
  | Drafted<DraftFault>
  | Plain<
      | 'vote-not-found'
      | 'vote-id-taken'
      | 'vote-id-too-long'
      | 'vote-not-closed'
      | 'frozen-already'
      | 'not-announced'
      | 'closed-already'
      | 'no-ceremony'
      | 'not-closed-yet'
      | 'counted-already'
      | 'not-this-share'
      | 'no-result-yet'
      | 'certified-already'
    >
  | { readonly kind: 'still-open'; readonly closesAt: number }
  | { readonly kind: 'sheets-unfinished'; readonly left: number }
  | { readonly kind: 'objections-possible'; readonly until: LocalDate }

const ko = {
  refusals: {
    'vote-not-found': () => '그런 주민투표가 없습니다. 목록에서 다시 골라 주세요.',
    'vote-id-taken': () => '같은 번호의 주민투표가 이미 있습니다. 쪽을 다시 열어 주세요.',
    'vote-id-too-long': () => '투표 번호가 너무 깁니다. 더 짧은 번호로 적어 주세요.',
    'announced-already': () => '이미 공고한 투표라 고칠 수 없습니다. 새 투표를 설계해 주세요.',
    'opens-in-the-past': () => '시작 시각이 이미 지났습니다. 시작하는 날과 시각을 뒤로 옮긴 다음 공고해 주세요.',
    'over-already': () => '마감 시각이 이미 지났습니다. 기간을 고친 다음 공고해 주세요.',
    'roster-missing': () => '닫힌 투표인데 명부가 없습니다. 명부를 먼저 넣어 주세요.',
    'seal-key-missing': () => '열쇠 의식에서 만든 공개 열쇠와 조각 세 개의 확인값을 모두 넣어 주세요.',
    'not-a-seal-key': () => '공개 열쇠나 조각의 확인값이 맞지 않습니다. 열쇠를 만든 쪽에 나온 그대로 넣어 주세요.',
    'no-seal-key-asked': () => '간편 방식의 투표는 열쇠를 스스로 만듭니다. 열쇠 칸을 비워 주세요.',
    'vote-not-closed': () => '누구나 참여하는 투표라 명부를 받지 않습니다. 닫힌 투표로 바꾼 다음 넣어 주세요.',
    'roster-line-unread': ({ line }) =>
      `${line}번째 줄을 읽을 수 없습니다. "홍길동, 1990-01-31, 010-0000-0000"처럼 이름과 생년월일을 적어 주세요.`,
    'roster-line-twice': ({ line }) => `${line}번째 줄의 사람이 위에도 있습니다. 한 줄을 지워 주세요.`,
    'roster-too-long': ({ most }) => `명부는 ${most}명까지 넣을 수 있습니다. 줄을 줄여 주세요.`,
    'frozen-already': () => '명세가 이미 확정되었습니다.',
    'not-announced': () => '아직 공고가 끝나지 않은 투표입니다. 공고가 끝난 다음 마감해 주세요.',
    'closed-already': () => '이미 마감한 투표입니다. 개표를 기다려 주세요.',
    'still-open': ({ closesAt }) =>
      `아직 투표하는 중입니다. 마감 시각(${describeSecond(closesAt, 'ko')})이 지난 다음 눌러 주세요.`,
    'sheets-unfinished': ({ left }) =>
      `아직 끝나지 않은 개표 결과지가 ${left}장 있습니다. 두 사람의 입력을 마친 다음 마감해 주세요.`,
    'no-ceremony': () => '간편 방식의 투표라 열쇠 조각을 받지 않습니다.',
    'not-closed-yet': () => '투표함이 아직 닫히지 않았습니다. 닫힌 다음에 해 주세요.',
    'counted-already': () => '이미 개표가 끝났습니다. 결과를 확인해 주세요.',
    'not-this-share': () => '이 번호의 열쇠 조각이 아닙니다. 봉투에 적힌 번호와 글자를 다시 확인해 주세요.',
    'no-result-yet': () => '아직 결과가 없습니다. 개표가 끝난 다음 다시 열어 주세요.',
    'certified-already': () => '이미 확정한 결과입니다.',
    'objections-possible': ({ until }) =>
      `${formatDate(until, 'ko')}까지 이의를 받습니다. 그다음 날부터 확정할 수 있습니다.`,
    'no-contest': () => '문항이 없습니다. 문항의 제목과 안건을 적어 주세요.',
    'contest-untitled': () => '문항의 제목을 적어 주세요.',
    'no-options': () => '안건이 없습니다. 안건을 한 줄에 하나씩 적거나 엑셀에서 붙여 넣어 주세요.',
    'option-line-unread': ({ line }) =>
      `${line ?? 1}번째 줄을 읽을 수 없습니다. "제목 | 금액 | 설명 | 장소" 차례로 적고, 금액은 숫자로 적어 주세요.`,
    'too-many-options': () => '한 문항의 안건은 250개까지입니다. 문항을 나누어 주세요.',
    'conflict-line-unread': ({ line }) =>
      `${line ?? 1}번째 줄을 읽을 수 없습니다. 함께 뽑히지 않을 두 안건의 번호를 "1-3"처럼 적어 주세요.`,
    'limit-line-unread': ({ line }) =>
      `한도의 ${line ?? 1}번째 줄을 읽을 수 없습니다. "가산동 | 300,000,000 | 1, 3"처럼 이름, 금액, 안건의 번호를 세로줄로 나누어 적어 주세요.`,
    'limit-amount-unread': ({ line }) =>
      `한도의 ${line ?? 1}번째 줄에 금액이 없습니다. 1원 이상의 금액을 "300,000,000"처럼 숫자로 적어 주세요.`,
    'limit-place-missing': ({ line }) =>
      `한도의 ${line ?? 1}번째 줄: 장소가 그 이름인 안건이 없습니다. 안건의 장소를 확인하거나, 금액 뒤에 안건의 번호를 적어 주세요.`,
    'limit-option-missing': ({ line }) =>
      `한도의 ${line ?? 1}번째 줄: 그 번호의 안건이 없습니다. 안건의 차례대로 1부터 센 번호를 적어 주세요.`,
    'limit-twice': ({ line }) =>
      `한도의 ${line ?? 1}번째 줄: 같은 이름이 위에 또 있습니다. 한 줄로 합치거나 이름을 다르게 적어 주세요.`,
    'too-many-limits': () => '한도는 한 문항에 100줄까지입니다. 줄을 줄여 주세요.',
    'style-line-unread': ({ line }) =>
      `${line ?? 1}번째 줄을 읽을 수 없습니다. "온라인 | 가산동 | 2 | 1"처럼 투표 방법, 동, 문항마다 고를 수를 적어 주세요.`,
    'no-channel': () => '온라인과 현장 가운데 하나는 골라 주세요. 종이 투표는 그 곁에서 함께 합니다.',
    'style-not-of-channel': () => '쓰지 않는 투표 방법의 줄이 있습니다. 그 줄을 지우거나 투표 방법을 골라 주세요.',
    'no-way': () => '온라인에서 본인을 확인하는 방법을 하나 이상 골라 주세요.',
    'no-identity-provider': () =>
      '이 마당에는 본인확인 서비스가 이어져 있지 않습니다. 체크를 풀고 휴대전화 인증번호를 골라 주세요.',
    'nobody-belongs': () => '투표할 수 있는 사람을 하나 이상 골라 주세요.',
    'order-seed-missing': () => '차례를 뽑을 말을 적어 주세요. 누구나 같은 말로 차례를 다시 뽑아 볼 수 있습니다.',
    'weights-not-whole': () => '투표 방법의 비중을 더하면 100이 되어야 합니다. 비중을 쓰지 않으려면 모두 비워 주세요.',
    'turnout-source-missing': () => '기준 인원을 어디에서 가져왔는지 "주민등록 인구 2026-10-31"처럼 적어 주세요.',
    'closed-needs-online': () => '닫힌 투표는 온라인으로 합니다. 온라인을 함께 골라 주세요.',
    'closes-before-opening': () => '마감이 시작보다 앞섭니다. 마감하는 날과 시각을 뒤로 옮겨 주세요.',
    'id-twice': () => '같은 안건이나 동이 두 번 나옵니다. 하나를 지워 주세요.',
    'style-of-contests': () => '동마다 고를 수가 문항의 최소와 최대를 벗어납니다. 문항의 수 안에서 적어 주세요.',
    'plain-length': () => '안건이 너무 많아 한 표에 담을 수 없습니다. 투표를 둘로 나누어 주세요.',
    'costs-for-ties': () =>
      '동점을 금액으로 가리려면 모든 안건에 금액이 있어야 합니다. 다른 방법을 고르거나 금액을 적어 주세요.',
    'paper-by-ballot': () =>
      '순위 문항이나 표마다 따지는 방식에는 종이 표를 한 장씩 넣어야 합니다. 종이를 "한 장씩"으로 바꿔 주세요.',
    'weights-of-channels': () =>
      '비중은 이 투표에 쓰는 방법마다 하나씩 있어야 하고, 표마다 따지는 방식에는 쓸 수 없습니다. 비중을 고쳐 주세요.',
    'minimum-and-maximum': () =>
      '고를 수가 맞지 않습니다. 최소는 최대보다 작거나 같고, 최대는 안건 수보다 클 수 없습니다.',
    'points-of-kind': () => '점수 나누기 문항에만 나눌 점수를 적어 주세요.',
    'highest-of-kind': () => '점수 매기기 문항에만 가장 높은 점수를 적어 주세요.',
    'rule-of-kind': () => '이 문항에는 쓸 수 없는 당선 방식입니다. 다른 방식을 골라 주세요.',
    'budget-of-rule': () => '예산 안에서 뽑는 방식에만 예산을 적고, 득표 순으로만 뽑을 때는 비워 주세요.',
    'conflict-of-rule': () => '표마다 따지는 방식에서는 함께 뽑히지 않을 안건을 정할 수 없습니다. 그 칸을 비워 주세요.',
    'limit-of-rule': () =>
      '동이나 분야의 한도는 당선 방식이 "예산 안에서"로 시작할 때만 쓸 수 있습니다. 방식을 바꾸거나 그 칸을 비워 주세요.',
    'misfit-of-rule': () =>
      '남은 예산보다 비싼 안건을 어떻게 할지는 당선 방식이 "예산 안에서"로 시작할 때만 정합니다. "건너뛰고 계속"으로 바꿔 주세요.',
    'costs-missing': () => '예산이나 금액 한도를 쓰려면 모든 안건에 금액이 있어야 합니다. 금액을 적어 주세요.',
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
  findings: {
    'vote-not-counted': (finding) =>
      `${finding.params['title']}: 마감한 지 하루가 지났는데 개표가 끝나지 않았습니다. 투표 운영 쪽에서 남은 일을 확인해 주세요.`,
    'vote-not-closed': (finding) =>
      `${finding.params['title']}: 투표 시간이 끝났습니다. 개표 결과지를 모두 넣은 다음 마감해 주세요.`,
    'vote-appeals-overdue': ({ params }) =>
      `${params['title']}: 기한이 지난 이의신청이 ${params['count']}건 있습니다. 오늘 답해 주세요.`,
    'vote-appeals-waiting': ({ params }) =>
      `${params['title']}: 답을 기다리는 이의신청이 ${params['count']}건 있습니다. 기한 안에 답해 주세요.`,
    'vote-not-handed-over': (finding) =>
      `${finding.params['title']}: 공고했지만 명부 서버와 투표함에 아직 전해지지 않았습니다. 두 서버가 켜져 있는지 확인해 주세요.`,
  } satisfies FindingSentences as FindingSentences,
}

/** The sentence for one of this room's refusals; null for a kind that is not its own. The office writes and reads Korean. */
export const explain = (refusal: { readonly kind: string }, _lang: Lang): string | null =>
  sentenceForRefusal(ko.refusals, refusal)

/** The sentence for one of this room's findings; null for a rule that is not its own. */
export const describeFinding = (finding: Finding, _lang: Lang): string | null =>
  sentenceForFinding(ko.findings, finding)
