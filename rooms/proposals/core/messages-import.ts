import type { Title } from '#kit/contract.ts'

const says = (ko: string, en: string): Title => ({ ko, en })

/** The words of the import of proposals. */
export const importWords = {
  title: says('제안 접수 대장 가져오기', 'Import a register of proposals'),
  lead: says(
    '종이, 찾아가는 접수, 전화로 받은 제안을 적은 대장에서 여러 건을 한꺼번에 접수합니다. 한 줄이라도 맞지 않으면 아무것도 접수하지 않습니다.',
    'Takes in many proposals of a register of what came on paper, at visits or by telephone. If one row does not fit, none is taken in.',
  ),
  fields: {
    title: says('제목', 'Title'),
    place: says('어디', 'Place'),
    problem: says('무엇이 불편한지', 'What is wrong'),
    wish: says('어떻게 하면 좋을지', 'What would be better'),
    receivedOn: says('받은 날', 'Received on'),
    way: says('받은 방법', 'How it came'),
    track: says('제안 갈래', 'Track'),
    dong: says('동', 'Dong'),
    contact: says('연락처', 'Contact'),
    consent: says('연락처 보관 동의', 'Consent to keep the contact'),
    consentedOn: says('동의받은 날', 'Consented on'),
  },
  problems: {
    missing: says('비어 있습니다. 적어 주세요.', 'It is empty. Please fill it in.'),
    'too-long': says('글이 너무 깁니다. 줄여 주세요.', 'The text is too long. Please shorten it.'),
    'dong-unknown': says(
      '없는 동 이름입니다. 동 이름을 고치거나 비워 주세요.',
      'There is no such dong. Correct its name or leave it empty.',
    ),
    'contact-unreadable': says(
      '휴대전화 번호나 전자우편 주소로 읽을 수 없습니다. 고치거나 비워 주세요.',
      'It reads neither as a mobile number nor as a mail address. Correct it or leave it empty.',
    ),
    'contact-without-consent': says(
      '동의를 받지 않은 연락처입니다. 지우거나 동의 칸에 서명인지 말인지 적어 주세요.',
      'Nobody agreed that this contact is kept. Delete it, or write how they agreed.',
    ),
    date: says(
      '날짜를 읽을 수 없습니다. 2021-06-14처럼 적어 주세요.',
      'No date can be read. Write it like 2021-06-14.',
    ),
    future: says('아직 오지 않은 날입니다.', 'This day is still to come.'),
    way: says(
      '종이, 찾아가는 접수, 전화 가운데 하나로 적어 주세요.',
      'Write whether it came on paper, at a visit or by telephone.',
    ),
    track: says(
      '제안제도, 정책제안, 주민참여예산 가운데 하나로 적거나 비워 주세요.',
      'Write which track it is, or leave it empty.',
    ),
    consent: says(
      '서명으로 받았으면 서명, 말로 받았으면 구두라고 적어 주세요. 받지 않았으면 비워 주세요.',
      'Write whether they signed or said so; leave it empty where nobody agreed.',
    ),
  },
} as const
