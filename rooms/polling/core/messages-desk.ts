import type { Lang } from '#kit/korean-text.ts'

const ko = {
  title: '현장 접수대',
  lead: '신분증으로 본인을 확인하고, 투표했는지 본 뒤 명부에 표시합니다. 이름과 생년월일은 명부 서버에만 암호로 바뀌어 남고, 이 화면과 구청에는 남지 않습니다.',
  noScript: '이 쪽은 스크립트를 켜야 쓸 수 있습니다. 브라우저 설정을 확인해 주세요.',
  notOpen: '투표 기간에 접수대를 열 수 있습니다.',
  noOnsite: '현장 카드도 종이도 쓰지 않는 투표입니다.',
  deskName: '접수대 이름',
  deskHint: '예: 가산동 주민센터 1번',
  open: '접수대 열기',
  opened: (desk: string, until: string) => `${desk} 접수대 (${until}까지)`,
  counters: (card: number, paper: number) => `지금까지 카드 ${card}명, 종이 ${paper}명`,
  person: '투표하러 온 사람',
  keys: '엔터를 누르면 다음 칸으로 갑니다.',
  name: '이름',
  birth: '생년월일',
  birthHint: '여덟 자리 숫자. 예: 19500131',
  phone: '휴대전화 (있으면)',
  dong: '동',
  chooseDong: '동을 고르세요',
  belonging: '자격',
  belongings: { resident: '사는 사람', worker: '일하는 사람', student: '다니는 학생', member: '단체 회원' },
  giveCard: '카드를 건네기',
  givePaper: '종이를 건네기',
  clear: '지우기',
  marked: {
    card: '명부에 표시했습니다. 카드를 한 장 뽑게 해 주세요.',
    paper: '명부에 표시했습니다. 투표용지를 건네 주세요.',
  },
  birthWrong: '생년월일을 여덟 자리 숫자로 적어 주세요.',
  nameNeeded: '이름을 적어 주세요.',
  dongNeeded: '동을 골라 주세요.',
  namesake: '이름과 생년월일이 같은 다른 사람임을 신분증으로 확인했습니다.',
  undo: '방금 한 표시 지우기',
  undoWhy: '지우는 까닭',
  undoWhyNeeded: '왜 지우는지 두 글자 넘게 적어 주세요.',
  undone: '방금 한 표시를 지웠습니다.',
  working: '확인하고 있습니다…',
  unreached: '명부 서버에 닿지 않습니다. 인터넷을 확인하고 같은 단추를 다시 눌러 주세요. 두 번 표시되지 않습니다.',
  refusals: {
    'has-voted': { online: '온라인으로', card: '카드로', paper: '종이로' },
    hasVoted: (how: string) => `이미 ${how} 참여한 분입니다. 먼저 한 투표만 인정되므로 다시 하실 수 없습니다.`,
    'not-open': '아직 투표를 시작하지 않았습니다. 투표 기간을 확인해 주세요.',
    closed: '투표가 끝났습니다. 표시할 수 없습니다.',
    'phone-not-read': '휴대전화 번호를 다시 확인해 주세요. 없으면 비워 두세요.',
    'birth-not-read': '생년월일을 다시 확인해 주세요.',
    tooYoung: (age: number) => `만 ${age}세부터 투표할 수 있습니다.`,
    'belonging-not-admitted': '이 자격으로는 투표할 수 없습니다. 자격을 다시 골라 주세요.',
    'dong-needed': '동을 골라 주세요.',
    'not-on-roster': '이 투표의 명부에 없는 분입니다. 이름과 생년월일을 다시 확인해 주세요.',
    'way-not-admitted': '이 투표에서 쓰지 않는 방법입니다. 다른 단추를 눌러 주세요.',
    'pass-refused': '접수대를 연 지 오래되었습니다. 쪽을 새로 열고 접수대를 다시 열어 주세요.',
    'second-officer-needed': '두 사람의 확인이 필요합니다. 다른 담당자의 확인 낱말을 다시 받아 주세요.',
    'already-printed': '이미 뽑은 묶음입니다. 새 확인 낱말로 다시 시작해 주세요.',
    'mark-not-found': '지울 표시가 없습니다. 이미 지웠을 수 있습니다.',
    'too-many': '요청이 너무 많습니다. 잠시 뒤에 다시 눌러 주세요.',
    other: (kind: string) => `명부 서버가 받지 않았습니다. 전산 담당에게 이 말을 알려 주세요: ${kind}`,
  },
  spoiltTitle: '못 쓰게 된 카드 바꾸기',
  spoiltLead:
    '쓰지 못한 카드를 찍으면 그 카드는 못 쓰게 됩니다. 그다음 새 카드를 한 장 뽑게 해 주세요. 명부는 그대로 둡니다.',
  returnTitle: '남은 카드 돌려받기',
  returnLead:
    '투표가 끝난 뒤 참관인 앞에서 쓰지 않은 카드를 한 장씩 찍습니다. 찍은 카드는 다시 쓸 수 없고, 그 수가 공개됩니다.',
  startReturn: '돌려받기 시작',
  scan: '카드 찍기',
  scanHint: '이 칸을 누르고 찍습니다. 여러 장을 줄마다 붙여 넣어도 됩니다.',
  take: '받기',
  taken: (count: number) => `${count}장을 받았습니다.`,
  takenBack: (count: number) => `지금까지 ${count}장을 받았습니다.`,
  notTaken: (count: number) => `${count}장은 이 투표의 카드가 아니거나 다른 까닭으로 이미 받은 카드라 받지 않았습니다.`,
}
type Messages = typeof ko

const en: Messages = {
  title: 'Desk',
  lead: 'Check who came, see whether they voted, and mark the roll. Names stand nowhere but, as hashes, at the registrar.',
  noScript: 'This page needs script. Please see your browser’s settings.',
  notOpen: 'A desk is opened while people vote.',
  noOnsite: 'This vote uses neither cards nor paper.',
  deskName: 'Name of the desk',
  deskHint: 'Where it stands',
  open: 'Open the desk',
  opened: (desk, until) => `${desk} (until ${until})`,
  counters: (card, paper) => `So far ${card} by card, ${paper} on paper`,
  person: 'Who came to vote',
  keys: 'Enter leads to the next field.',
  name: 'Name',
  birth: 'Day of birth',
  birthHint: 'Eight digits, like 19500131',
  phone: 'Telephone, if any',
  dong: 'Dong',
  chooseDong: 'Choose a dong',
  belonging: 'Belongs as',
  belongings: { resident: 'resident', worker: 'worker', student: 'student', member: 'member of a body' },
  giveCard: 'Give a card',
  givePaper: 'Give paper',
  clear: 'Clear',
  marked: { card: 'Marked. Let them draw a card.', paper: 'Marked. Please give them a ballot paper.' },
  birthWrong: 'Please write the day of birth in eight digits.',
  nameNeeded: 'Please write the name.',
  dongNeeded: 'Please choose a dong.',
  namesake: 'I saw by their papers that this is another person of the same name and day of birth.',
  undo: 'Take back the last mark',
  undoWhy: 'Why',
  undoWhyNeeded: 'Please say why.',
  undone: 'The last mark is taken back.',
  working: 'Asking…',
  unreached: 'The registrar cannot be reached. Please press the same button again; nobody is marked twice.',
  refusals: {
    'has-voted': { online: 'online', card: 'by card', paper: 'on paper' },
    hasVoted: (how) => `They have taken part ${how}. The first vote stands.`,
    'not-open': 'Voting has not begun.',
    closed: 'Voting has ended.',
    'phone-not-read': 'Please check the telephone, or leave it blank.',
    'birth-not-read': 'Please check the day of birth.',
    tooYoung: (age) => `One votes from ${age} years on.`,
    'belonging-not-admitted': 'This does not entitle to vote here.',
    'dong-needed': 'Please choose a dong.',
    'not-on-roster': 'They are not on the roster of this vote.',
    'way-not-admitted': 'This vote does not use that. Please press the other button.',
    'pass-refused': 'The desk has been open too long. Please open it again.',
    'second-officer-needed': 'Two officers are needed. Please get a new word.',
    'already-printed': 'This batch was printed. Please begin another.',
    'mark-not-found': 'There is no such mark.',
    'too-many': 'Too many requests. Please wait a moment.',
    other: (kind) => `The registrar did not take it: ${kind}`,
  },
  spoiltTitle: 'Replace a spoilt card',
  spoiltLead: 'Scan the spoilt card, and let them draw another. The roll stays as it is.',
  returnTitle: 'Take unused cards back',
  returnLead: 'After the vote, before observers, scan each card that was not used.',
  startReturn: 'Begin',
  scan: 'Scan a card',
  scanHint: 'One, or several on lines of their own.',
  take: 'Take back',
  taken: (count) => `${count} taken back.`,
  takenBack: (count) => `${count} so far.`,
  notTaken: (count) => `${count} not taken: no cards of this vote, or taken back before for another reason.`,
}

/** The words of the desk. */
export const deskWords = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** A refusal of the registrar as an officer at a desk needs it. */
interface Refused {
  readonly kind: string
  readonly channel?: 'online' | 'card' | 'paper'
  readonly minimumAge?: number
}

/** What a refusal of the registrar means at the desk, in a sentence that says what to do. */
export function explainAtDesk(refusal: Refused, lang: Lang): string {
  const t = deskWords(lang)
  const { refusals } = t
  if (refusal.kind === 'unreached') return t.unreached
  if (refusal.kind === 'has-voted') return refusals.hasVoted(refusals['has-voted'][refusal.channel ?? 'online'])
  if (refusal.kind === 'too-young') return refusals.tooYoung(refusal.minimumAge ?? 0)
  const sentence = new Map<string, unknown>(Object.entries(refusals)).get(refusal.kind)
  return typeof sentence === 'string' ? sentence : refusals.other(refusal.kind)
}
