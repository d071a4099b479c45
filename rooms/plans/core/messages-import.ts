import type { Title } from '#kit/contract.ts'

const says = (ko: string, en: string): Title => ({ ko, en })

/** The words of the import of indicators. */
export const importWords = {
  title: says('성과지표 가져오기', 'Import indicators'),
  lead: says(
    '파일의 표에서 한 사업의 성과지표를 가져옵니다. 사업목표와 이름이 같은 지표는 바꾸고 나머지는 뒤에 붙입니다. 한 줄이라도 맞지 않으면 아무것도 바꾸지 않습니다.',
    'Imports the indicators of one project. One of the same goal and name is replaced, all others are added. If one row does not fit, nothing changes.',
  ),
  fields: {
    phase: says('구분', 'Phase'),
    goal: says('사업목표', 'Goal'),
    name: says('성과지표', 'Indicator'),
    target: says('성과목표', 'Target'),
    evidence: says('측정 방법', 'Evidence'),
    note: says('비고', 'Note'),
  },
  problems: {
    phase: says('과정평가인지 성과평가인지 적어 주세요.', 'Write 과정평가 (process) or 성과평가 (outcome).'),
    missing: says('비어 있습니다. 적어 주세요.', 'It is empty. Please fill it in.'),
    twice: says(
      '사업목표와 이름이 같은 지표가 위에도 있습니다.',
      'An indicator of the same goal and name stands above.',
    ),
  },
} as const
