import type { Title } from '#kit/contract.ts'

const says = (ko: string, en: string): Title => ({ ko, en })

/** The words of the import of a register. */
export const importWords = {
  title: says('회의 목록 가져오기', 'Import a register of meetings'),
  lead: says(
    '회의 대장 파일에서 여러 회의를 한꺼번에 기록합니다. 한 줄이라도 맞지 않으면 아무것도 기록하지 않습니다.',
    'Records many meetings of a register at once. If one row does not fit, none is recorded.',
  ),
  fields: {
    date: says('날짜', 'Date'),
    lastDay: says('끝난 날', 'Last day'),
    groupText: says('모임', 'Group'),
    topic: says('안건', 'Topic'),
    kind: says('종류', 'Kind'),
    round: says('차수', 'Round'),
    session: says('정례·임시', 'Session'),
    weekday: says('요일', 'Weekday'),
    place: says('장소', 'Place'),
    attendance: says('참석 인원', 'Attendance'),
    registerNo: says('대장 번호', 'Register number'),
    source: says('출처', 'Source'),
  },
  problems: {
    date: says(
      '날짜를 읽을 수 없습니다. 2021-06-14처럼 적어 주세요.',
      'No date can be read. Write it like 2021-06-14.',
    ),
    future: says('아직 오지 않은 날입니다.', 'This day is still to come.'),
    before: says('시작한 날보다 앞섭니다.', 'It is before the first day.'),
    missing: says('비어 있습니다. 적어 주세요.', 'It is empty. Please fill it in.'),
    long: says('300자까지 적을 수 있습니다.', 'Up to 300 characters can be written.'),
    round: says(
      '차수를 읽을 수 없습니다. 1차나 2020-1차처럼 적어 주세요.',
      'No round can be read. Write it like 2020-1차.',
    ),
    roundWithoutBody: says(
      '등록된 기구의 이름이 아니어서 차수를 매길 수 없습니다. 모임을 기구 이름으로 고치거나 차수를 비워 주세요.',
      'The group is no body, so its rounds are not counted. Write the body’s name, or leave the round empty.',
    ),
    session: says('정례회인지 임시회인지 읽을 수 없습니다.', 'It says neither regular nor extraordinary.'),
    weekday: says('요일은 월, 화처럼 적어 주세요.', 'Write the weekday like 월.'),
    number: says('수를 읽을 수 없습니다. 12나 12명처럼 적어 주세요.', 'No number can be read. Write it like 12.'),
    twice: says('같은 해에 같은 번호가 위에도 있습니다.', 'The same number stands above in the same year.'),
  },
} as const
