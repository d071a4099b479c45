import type { Title } from '#kit/contract.ts'
import { formatDate, type LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { type RefusalSentences, sentenceForRefusal } from '#kit/sentences.ts'
import type { EndStandInRefused, StandInRefused } from './stand-in.ts'
import type { AddTeamRefused, EndPostingRefused, PostRefused } from './team.ts'

type Missing = {
  readonly kind:
    | 'team-id-taken'
    | 'department-not-found'
    | 'posting-id-taken'
    | 'team-not-found'
    | 'posting-not-found'
    | 'stand-in-id-taken'
    | 'stand-in-not-found'
}
type Refusal = AddTeamRefused | EndPostingRefused | EndStandInRefused | Missing | PostRefused | StandInRefused

const ko = {
  teamsTitle: '팀',
  teamsLead: '부서마다 어느 팀이 어떤 일을 하는지 보여 줍니다.',
  teamsCaption: '부서의 팀과 하는 일',
  noTeams: '등록된 팀이 없습니다.',
  allDepartments: '모든 부서',
  department: '부서',
  team: '팀',
  duties: '하는 일',
  addTitle: '팀 등록하기',
  add: '팀 등록하기',
  addedTo: '부서',
  teamName: '팀 이름',
  staffTitle: '일하는 사람',
  staffCaption: (day: string) => `${day}부터 이 팀에서 일하는 사람`,
  noStaff: '이 팀에 배치된 사람이 없습니다.',
  post: '담당',
  postHint: '예: 팀장, 주무관 1',
  account: '계정',
  from: '첫날',
  firstDay: '첫날 (비우면 오늘)',
  until: '마지막 날',
  untilHint: '정해지지 않았으면 비워 두세요.',
  noEnd: '정해지지 않음',
  postTitle: '이 팀에 배치하기',
  postSubmit: '배치하기',
  endTitle: '배치 끝내기',
  lastDay: '마지막 날 (비우면 오늘)',
  endSubmit: '배치 끝내기',
  choosePerson: '사람을 골라 주세요',
  standInsTitle: '대직',
  standInsCaption: '자리를 비운 사람과 대신하는 사람',
  noStandIns: '정해 둔 대직이 없습니다.',
  absent: '자리를 비우는 사람',
  substitute: '대신하는 사람',
  substituteHint: '팀에 배치되어 있는 동료라야 합니다. 계정을 적을 때에는 팀 화면의 "일하는 사람"에서 봅니다.',
  awayFrom: '비우는 첫날 (비우면 오늘)',
  awayUntil: '비우는 마지막 날',
  awayDays: '비우는 기간',
  arrangeTitle: '대직자 정하기',
  arrange: '대직자 정하기',
  backToday: '오늘부터 돌아옴',
  oneself: '나',
  myTeamTitle: '내 팀과 대직',
  myTeamLead: '오늘 일하는 팀과, 오늘 대신 맡은 동료의 일입니다.',
  myTeamsCaption: '오늘 일하는 팀',
  notPosted: '배치된 팀이 없습니다. 부서장이나 협치 사무국에 배치를 부탁해 주세요.',
  standsInForCaption: '내가 대신 맡은 사람',
  standsInForNobody: '오늘 대신 맡은 사람이 없습니다.',
  coveredCaption: '나를 대신하는 사람',
  coveredByNobody: '정해 둔 대직자가 없습니다.',
  onwards: '이어지는 곳',
  standsInTell: '대직을 맡음',
  refusals: {
    'team-id-taken': () => '같은 번호의 팀이 이미 있습니다. 다른 번호를 써 주세요.',
    'team-name-taken': () => '이 부서에 같은 이름의 팀이 있습니다. 다른 이름을 적어 주세요.',
    'department-not-found': () => '그런 부서가 없습니다. 부서 목록에서 골라 주세요.',
    'posting-id-taken': () => '이미 적은 배치입니다. 목록을 확인해 주세요.',
    'team-not-found': () => '그런 팀이 없습니다. 팀 목록에서 다시 골라 주세요.',
    'posting-not-found': () => '그런 배치가 없습니다. 목록에서 다시 골라 주세요.',
    'posted-already': () => '그 기간에 이미 이 팀에서 일하는 사람입니다. 앞의 배치를 먼저 끝내 주세요.',
    'posting-ends-before-it-begins': () => '마지막 날이 첫날보다 빠릅니다. 날짜를 고쳐 주세요.',
    'posting-not-current': () => '그날에는 이 팀에서 일하지 않습니다. 날짜를 확인해 주세요.',
    'stand-in-id-taken': () => '이미 적은 대직입니다. 목록을 확인해 주세요.',
    'stand-in-not-found': () => '그런 대직이 없습니다. 목록에서 다시 골라 주세요.',
    'stand-in-over': () => '이미 끝난 대직입니다.',
    'stands-in-for-oneself': () => '자기 자신을 대신할 수 없습니다. 다른 동료를 골라 주세요.',
    'absence-ends-before-it-begins': () => '비우는 마지막 날이 첫날보다 빠릅니다. 날짜를 고쳐 주세요.',
    'absent-not-posted': () => '자리를 비우는 사람이 그날 어느 팀에도 배치되어 있지 않습니다. 배치를 먼저 적어 주세요.',
    'substitute-not-posted': () => '대신할 사람이 그날 어느 팀에도 배치되어 있지 않습니다. 다른 동료를 골라 주세요.',
    'covered-already': () => '그 기간에는 이미 대직자가 있습니다. 앞의 대직을 먼저 끝내 주세요.',
    'for-oneself-only': () => '자기 대직만 정할 수 있습니다. 다른 사람의 대직은 부서장이 정합니다.',
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
}
type Messages = typeof ko

const en: Messages = {
  teamsTitle: 'Teams',
  teamsLead: 'Which team of which department does what.',
  teamsCaption: 'Teams of the departments and what they do',
  noTeams: 'No team has been entered.',
  allDepartments: 'All departments',
  department: 'Department',
  team: 'Team',
  duties: 'What it does',
  addTitle: 'Add a team',
  add: 'Add the team',
  addedTo: 'Department',
  teamName: 'Name of the team',
  staffTitle: 'Who works here',
  staffCaption: (day) => `Who works in this team on ${day} and later`,
  noStaff: 'Nobody has been posted to this team.',
  post: 'Title',
  postHint: 'Team head or officer 1, for instance',
  account: 'Account',
  from: 'First day',
  firstDay: 'First day (today when left empty)',
  until: 'Last day',
  untilHint: 'Leave it empty while it is not known.',
  noEnd: 'not known',
  postTitle: 'Post somebody to this team',
  postSubmit: 'Post',
  endTitle: 'End a posting',
  lastDay: 'Last day (today when left empty)',
  endSubmit: 'End the posting',
  choosePerson: 'Please choose',
  standInsTitle: 'Stand-ins',
  standInsCaption: 'Who is away and who stands in',
  noStandIns: 'No stand-in has been arranged.',
  absent: 'Who is away',
  substitute: 'Who stands in',
  substituteHint: 'A colleague who works in a team; where an account is typed, the page of the team shows it.',
  awayFrom: 'First day away (today when left empty)',
  awayUntil: 'Last day away',
  awayDays: 'Days away',
  arrangeTitle: 'Arrange a stand-in',
  arrange: 'Arrange',
  backToday: 'Back from today',
  oneself: 'me',
  myTeamTitle: 'My team and stand-ins',
  myTeamLead: 'The teams you work in today, and for whom you stand in.',
  myTeamsCaption: 'Teams you work in today',
  notPosted: 'You are posted to no team. Please ask the head of your department or the secretariat.',
  standsInForCaption: 'For whom you stand in',
  standsInForNobody: 'You stand in for nobody today.',
  coveredCaption: 'Who stands in for you',
  coveredByNobody: 'No stand-in has been arranged for you.',
  onwards: 'Onward from here',
  standsInTell: 'Standing in',
  refusals: {
    'team-id-taken': () => 'A team with this id exists. Please use another id.',
    'team-name-taken': () => 'The department has a team of this name. Please give another name.',
    'department-not-found': () => 'There is no such department. Please choose one from the list.',
    'posting-id-taken': () => 'This posting has been entered. Please look at the list.',
    'team-not-found': () => 'There is no such team. Please choose from the list of teams.',
    'posting-not-found': () => 'There is no such posting. Please choose from the list.',
    'posted-already': () => 'This person works in the team in that time. Please end the earlier posting first.',
    'posting-ends-before-it-begins': () => 'The last day is before the first. Please correct it.',
    'posting-not-current': () => 'The person does not work in the team on that day. Please check the date.',
    'stand-in-id-taken': () => 'This stand-in has been entered. Please look at the list.',
    'stand-in-not-found': () => 'There is no such stand-in. Please choose from the list.',
    'stand-in-over': () => 'This stand-in is over.',
    'stands-in-for-oneself': () => 'Nobody stands in for themselves. Please choose a colleague.',
    'absence-ends-before-it-begins': () => 'The last day away is before the first. Please correct it.',
    'absent-not-posted': () => 'Who is away works in no team on that day. Please enter the posting first.',
    'substitute-not-posted': () => 'Who stands in works in no team on that day. Please choose another colleague.',
    'covered-already': () => 'Somebody stands in already in that time. Please end that first.',
    'for-oneself-only': () => 'You arrange a stand-in for yourself alone. For others the head of the department does.',
  },
}

export const teamsIn = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for a refusal of what concerns teams; null for a kind that is not among them. */
export const explainTeams = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(teamsIn(lang).refusals, refusal)

/** What whoever stands in is told. */
export const standsInWords = ({ from, until }: { readonly from: LocalDate; readonly until: LocalDate }): Title => ({
  ko: `${formatDate(from)}부터 ${formatDate(until)}까지 동료의 일을 대신 맡습니다.`,
  en: `You stand in for a colleague from ${formatDate(from, 'en')} to ${formatDate(until, 'en')}.`,
})
