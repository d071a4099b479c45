import { withParticle } from '#kit/korean-text.ts'
import type { Lang } from './house.ts'

const isNumber = (expected: string | undefined): boolean => expected === 'number' || expected === 'int'

/** The parts of a bound as parse-input.ts writes it: '>= 0', '<= 300 characters', '>= 1 entries'. */
const boundOf = (expected = ''): { sign: string; count: string; unit: string } => {
  const [sign = '', count = '', unit = ''] = expected.split(' ')
  return { sign, count, unit }
}

const ko = {
  notPermitted: '이 일을 할 권한이 없습니다. 필요한 역할은 권한표에서 볼 수 있습니다.',
  signInFirst: '로그인이 필요합니다. 로그인한 뒤 다시 해 주세요.',
  notOwnUnit: (owners: readonly string[]) =>
    owners.length === 0
      ? '어느 한 부서나 분과의 것이 아니라 자치구 전체의 것입니다. 협치 사무국에 맡겨 주세요.'
      : `${withParticle(owners.join(', '), '이/가')} 맡은 것입니다. 그쪽 담당자나 협치 사무국에 맡겨 주세요.`,
  formTooOld: '이 화면을 연 뒤에 로그인이 바뀌었습니다. 적은 내용은 그대로 있으니 살펴보고 한 번 더 보내 주세요.',
  filesNotTaken:
    '받지 못한 파일이 있어 아직 보내지 않았습니다. 적은 글과 다른 파일은 그대로 있습니다. 까닭을 보고 다시 보내 주세요.',
  proofTooOld: '중요한 일이라 본인인지 한 번 더 확인합니다. 확인한 뒤 다시 보내 주세요.',
  takesEffectToday: '이 일은 보낸 날부터 효력이 있습니다. 효력일을 비우고 다시 보내 주세요.',
  reasonNeeded: '다른 사람의 개인정보가 있어, 왜 보는지 먼저 적어야 합니다.',
  reasonTitle: '왜 보는지 적어 주세요',
  reasonLead:
    '이 쪽에는 다른 사람의 개인정보가 있습니다. 누가 언제 왜 보았는지 기록하고, 감사 담당과 그 사람이 볼 수 있습니다. 자료마다 하루에 한 번 묻습니다.',
  reasonWhat: '볼 것',
  reasonPicked: '까닭',
  reasonTyped: '직접 적기',
  reasonTypedHint: '고를 것이 없거나 더 적을 것이 있으면 적어 주세요. 사람 이름은 적지 마세요.',
  reasonSend: '적고 보기',
  proveFirst: '본인 확인하기',
  provenSend: '확인했습니다. 다시 보내기',
  provenLead:
    '본인 확인은 새 창에서 열립니다. 확인을 마치고 이 쪽으로 돌아와 다시 보내세요. 적은 내용은 그대로 있습니다.',
  invalidInput: (count: number) => `입력한 내용 ${count}곳을 고쳐 주세요. 입력한 내용은 그대로 남아 있습니다.`,
  keyUsed: '같은 요청 번호로 다른 내용이 이미 처리되었습니다. 새로 고침한 뒤 다시 해 주세요.',
  refersToUnknown: (table: string | null): string =>
    table === 'account'
      ? '그런 사람이 없습니다. 목록에서 다시 골라 주세요.'
      : '고르거나 적은 것이 자치구에 없습니다. 목록에서 다시 골라 주세요.',
  refusedOtherwise: (kind: string) => `처리하지 못했습니다. (${kind})`,
  fieldProblem: (code: string, expected?: string): string => {
    if (code === 'missing') return '값을 넣어 주세요.'
    if (code === 'invalid_type' && isNumber(expected)) return '숫자로 적어 주세요. 예: 12'
    if (code === 'invalid_format' && expected === 'date') return '날짜를 2021-06-14처럼 적어 주세요.'
    if (code === 'invalid_value') return '보기 가운데 하나를 골라 주세요.'
    if (code === 'too_small' || code === 'too_big') {
      const { sign, count, unit } = boundOf(expected)
      if (unit === 'characters') return sign === '>=' ? `${count}자 이상 적어 주세요.` : `${count}자까지 적어 주세요.`
      if (unit === 'entries') return sign === '>=' ? `${count}개 이상 적어 주세요.` : `${count}개까지 적어 주세요.`
      if (sign === '>') return `${count}보다 크게 적어 주세요.`
      if (sign === '<') return `${count}보다 작게 적어 주세요.`
      return sign === '>=' ? `${count} 이상으로 적어 주세요.` : `${count} 이하로 적어 주세요.`
    }
    if (code === 'ends_before_it_begins') return '끝난 날이 시작한 날보다 앞섭니다. 날짜를 다시 적어 주세요.'
    if (code === 'unstorable_text') return '쓸 수 없는 글자가 들어 있습니다. 지우고 다시 적어 주세요.'
    if (code === 'unrecognized_keys') return '알 수 없는 항목이 들어 있습니다.'
    return '형식에 맞게 다시 적어 주세요.'
  },
  mayDo: (roles: string) => `할 수 있는 역할: ${roles}`,
  signIn: '로그인하기',
  signInOtherwise: '다른 역할로 로그인하기',
  permissionsTitle: '권한표',
  permissionsLead: '이 누리집에서 할 수 있는 일과 볼 수 있는 것, 그리고 그것을 할 수 있는 역할입니다.',
  ownRows: '부서와 분과',
  ownRowsOnly: '한 부서나 분과의 역할은 그곳의 것만',
  noOwnRows: '해당 없음',
  anybody: '누구나',
  commandLineOnly: '없음(명령줄에서만 가능)',
  whoElse: '할 수 있는 길',
  unsentTitle: '보내지 못했습니다',
  signInToSend: '로그인이 끝났습니다. 다시 로그인하면 이어서 보낼 수 있습니다.',
  typedTitle: '적은 내용',
  typedLead: '보내지 못한 내용입니다. 복사해 두었다가 다시 붙여 넣으세요.',
  tooLarge:
    '한 번에 보낼 수 있는 크기를 넘었습니다(글 1MB, 파일까지 28MB). 뒤로 가면 적은 글이 그대로 있습니다. 파일을 나누어 보내 주세요.',
  notFoundTitle: '찾는 쪽이 없습니다',
  notFound: '주소가 바뀌었거나 없는 자료입니다. 검색하거나 첫 화면에서 찾아 주세요.',
  refusedTitle: '처리하지 못했습니다',
  bugTitle: '프로그램에 문제가 생겼습니다',
  bug: (reference: string) => `잠시 뒤 다시 해 주세요. 계속되면 이 번호를 알려 주세요: ${reference}`,
  awayTitle: '잠시 이용할 수 없습니다',
  away: '자료에 잠시 닿지 못합니다. 조금 뒤 다시 해 주세요. 보내던 것이 있으면 처리되었는지 먼저 확인해 주세요.',
  saved: '저장했습니다.',
  send: '보내기',
  effectiveOn: '효력이 생기는 날 (비우면 오늘)',
  jsonHint: '목록이나 묶음은 JSON으로 적습니다.',
  apiTitle: 'API',
  apiLead: '모든 명령과 조회를 한 번씩 선언한 계약에서 그대로 만든 목록입니다.',
  apiCommand: '명령',
  apiQuery: '조회',
  apiName: '이름',
  apiWhat: '하는 일',
  apiRoles: '허용 역할',
  apiInput: '받는 값',
  apiDocument: 'OpenAPI 3.1 문서',
  districtsTitle: '자치구',
  noDistricts: '아직 연 자치구가 없습니다. ./madang do organization.found-district로 엽니다.',
  tooManyRequests: '요청이 너무 많습니다. 1분 뒤에 다시 해 주세요.',
  otherSite: '다른 누리집에서 보낸 요청은 받지 않습니다.',
  documentTitle: '마당 API (Madang)',
  documentLead: '자치구의 함께 정하는 일을 위한 공개 API입니다. 금액은 모두 원 단위 정수입니다.',
}
type Messages = typeof ko

const en: Messages = {
  notPermitted: 'You do not hold a role that may do this. The permission table lists the roles.',
  signInFirst: 'Please sign in first, then try again.',
  notOwnUnit: (owners) =>
    owners.length === 0
      ? 'This is the whole district’s, not that of one department or subcommittee. Please ask the secretariat to do it.'
      : `This belongs to ${owners.join(', ')}. Please ask its people, or the secretariat, to do it.`,
  filesNotTaken:
    'Some files were not taken, so nothing was sent yet. Your text and the other files are still here: see why, and send it again.',
  formTooOld:
    'Signing in has changed since this page was opened. What you typed is still here: look at it and send it again.',
  proofTooOld: 'This matters, so please prove once more who you are, then send it again.',
  takesEffectToday: 'This takes effect on the day it is sent. Please leave the day of effect empty.',
  reasonNeeded: 'This holds personal data of others; please say first why you read it.',
  reasonTitle: 'Say why you read this',
  reasonLead:
    'This page holds personal data of others. Who read it, when and why is logged, for the auditor and the person concerned to see. You are asked once a day for each kind of data.',
  reasonWhat: 'What you will see',
  reasonPicked: 'Reason',
  reasonTyped: 'In your words',
  reasonTypedHint: 'Where none fits, or more is to be said. Write no names.',
  reasonSend: 'Say so and read',
  proveFirst: 'Prove who I am',
  provenSend: 'Done: send again',
  provenLead:
    'Proving opens in a new window. Come back to this page afterwards and send again; what you typed is kept.',
  invalidInput: (count) => `Please correct ${count} field(s). What you typed is kept.`,
  keyUsed: 'This request number was used for something else. Reload and try again.',
  refersToUnknown: (table) =>
    table === 'account'
      ? 'There is no such person. Please choose from the list.'
      : 'What was chosen or typed is not in this district. Please choose from the list.',
  refusedOtherwise: (kind) => `This could not be done. (${kind})`,
  fieldProblem: (code, expected) => {
    if (code === 'missing') return 'Please give a value.'
    if (code === 'invalid_type' && isNumber(expected)) return 'Please write a number, such as 12.'
    if (code === 'invalid_format' && expected === 'date') return 'Please write the date like 2021-06-14.'
    if (code === 'invalid_value') return 'Please choose one of the options.'
    if (code === 'too_small' || code === 'too_big') {
      const { sign, count, unit } = boundOf(expected)
      const what = unit === '' ? count : `${count} ${unit}`
      if (sign === '>') return `Please write more than ${what}.`
      if (sign === '<') return `Please write less than ${what}.`
      return sign === '>=' ? `Please write ${what} or more.` : `Please write ${what} or less.`
    }
    if (code === 'ends_before_it_begins') return 'It ends before it begins. Please correct the dates.'
    if (code === 'unstorable_text') return 'There is a character in it that cannot be kept. Please remove it.'
    if (code === 'unrecognized_keys') return 'There is a field that is not known here.'
    return 'Please write it in the right form.'
  },
  mayDo: (roles) => `Roles that may: ${roles}`,
  signIn: 'Sign in',
  signInOtherwise: 'Sign in with another role',
  permissionsTitle: 'Permissions by role',
  permissionsLead: 'Everything that can be done and seen here, and the roles that may.',
  ownRows: 'Departments and subcommittees',
  ownRowsOnly: 'a role held for one of them: only what is its own',
  noOwnRows: 'does not apply',
  anybody: 'Anybody',
  commandLineOnly: 'none (on the command line only)',
  whoElse: 'Ways on',
  unsentTitle: 'Not sent',
  signInToSend: 'You were signed out. Sign in again to go on and send it.',
  typedTitle: 'What you typed',
  typedLead: 'It was not sent. Copy it, to paste it in again.',
  tooLarge:
    'Larger than what can be sent at once (1 MB of text, 28 MB with files). Go back, where your text still stands, and send the files in parts.',
  notFoundTitle: 'Page not found',
  notFound: 'The address changed or there is no such thing. Search, or start from the home page.',
  refusedTitle: 'This could not be done',
  bugTitle: 'Something went wrong on our side',
  bug: (reference) => `Please try again in a moment. If it goes on, tell us this number: ${reference}`,
  awayTitle: 'Not available for a moment',
  away: 'The data cannot be reached for a moment. Please try again shortly; if you were sending something, see first whether it was done.',
  saved: 'Saved.',
  send: 'Send',
  effectiveOn: 'Takes effect on (today when left empty)',
  jsonHint: 'Lists and groups are written as JSON.',
  apiTitle: 'API',
  apiLead: 'Every command and query, made from the contracts that serve them.',
  apiCommand: 'command',
  apiQuery: 'query',
  apiName: 'Name',
  apiWhat: 'What it does',
  apiRoles: 'Roles',
  apiInput: 'Input',
  apiDocument: 'OpenAPI 3.1 document',
  districtsTitle: 'Districts',
  noDistricts: 'No district has been founded yet: ./madang do organization.found-district.',
  tooManyRequests: 'Too many requests. Please try again in a minute.',
  otherSite: 'Requests sent from another site are not taken.',
  documentTitle: 'Madang API (마당)',
  documentLead: 'The public API of what a district decides together. All amounts are integers in won.',
}

export const words = (lang: Lang): Messages => (lang === 'ko' ? ko : en)
