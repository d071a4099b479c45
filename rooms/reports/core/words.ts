/** The words of the official papers: these are Korean documents, whoever asks for them. */
export const paperWords = {
  unitThousand: '단위: 천원',
  total: '총계',
  sum: '계',
  subtotal: '소계',
  none: '-',
  notWritten: '(적지 않음)',
  contents: '목 차',
  thousandWon: (amount: string) => `${amount}천원`,
  page: '쪽',
} as const
