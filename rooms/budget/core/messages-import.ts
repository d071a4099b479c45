import type { Title } from '#kit/contract.ts'

const says = (ko: string, en: string): Title => ({ ko, en })

/** The words of the import of cost lines. */
export const importWords = {
  title: says('산출내역 가져오기', 'Import cost lines'),
  lead: says(
    '파일의 표에서 한 사업의 산출내역을 가져와 뒤에 붙입니다. 한 줄이라도 맞지 않으면 아무것도 붙이지 않습니다.',
    'Adds the cost lines of a file to one project. If one row does not fit, none is added.',
  ),
  fields: {
    account: says('통계목', 'Account'),
    group: says('묶음', 'Group'),
    label: says('항목', 'Item'),
    formula: says('산출내역', 'Calculation'),
    amount: says('금액(원)', 'Amount (won)'),
    source: says('재원', 'Source'),
  },
  problems: {
    amount: says(
      '금액을 읽을 수 없습니다. 1,000,000처럼 적어 주세요.',
      'No amount can be read. Write it like 1,000,000.',
    ),
    source: says('재원을 알 수 없습니다. 시비나 구비처럼 적어 주세요.', 'The source is not known. Write 시비 or 구비.'),
    nothing: says('이 줄에서 산출내역을 읽을 수 없습니다.', 'No cost line can be read from this row.'),
    account: says('그해 예산과목에 없는 통계목입니다.', 'The year has no such account.'),
    label: says('무엇에 쓰는지 적어 주세요.', 'Write what it is for.'),
    formula: says(
      '금액도 읽을 수 있는 산출식도 없습니다.',
      'There is neither an amount nor a calculation that can be read.',
    ),
  },
} as const
