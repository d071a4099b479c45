import type { Lang } from '#kit/korean-text.ts'

const ko = {
  page: '현장 투표',
  title: '투표 카드를 읽혀 주세요',
  text: '카드의 QR을 리더기에 대 주세요. 리더기가 없으면 카드의 글을 붙여 넣어 주세요.',
  card: '카드의 글',
  go: '투표 시작',
  large: '글자 크게',
  refused: {
    'card-unreadable': '카드를 읽지 못했습니다. 다시 대 주세요.',
    'card-of-other-vote': '이 투표의 카드가 아닙니다. 안내하는 분에게 보여 주세요.',
    'card-not-genuine': '카드의 서명이 맞지 않습니다. 안내하는 분에게 보여 주세요.',
    'card-used': '이미 쓴 카드입니다. 안내하는 분에게 보여 주세요.',
  },
  noStore: '이 기기는 기록을 지키지 못해 현장 투표에 쓸 수 없습니다. 비공개 창이 아닌 곳에서 열어 주세요.',
  done: '투표했습니다',
  doneText: '카드를 안내하는 분에게 돌려주세요.',
  number: '확인 번호',
  numberHint: '나중에 확인하고 싶으면 이 번호나 QR을 찍어 가세요.',
  qr: (number: string) => `확인 번호 ${number}의 QR`,
  leaves: (seconds: number) => `${seconds}초 뒤에 처음 화면으로 돌아갑니다.`,
  longer: '1분 더 보기',
  toStart: '처음 화면으로',
  stop: '그만두기',
  stopped: '고른 것은 남지 않습니다.',
  waiting: (count: number) => `보내기를 기다리는 표 ${count}장`,
  taken: (count: number) => `투표함에 들어간 표 ${count}장`,
  rejected: (count: number) => `투표함이 받지 않은 표 ${count}장`,
  keepOpen: '기다리는 표가 있으면 이 기기를 끄거나 기록을 지우지 마세요.',
}
type Messages = typeof ko

const en: Messages = {
  page: 'Voting at the desk',
  title: 'Show your voting card',
  text: 'Hold the QR code of the card to the reader. Without a reader, paste the text of the card.',
  card: 'Text of the card',
  go: 'Start voting',
  large: 'Large text',
  refused: {
    'card-unreadable': 'The card could not be read. Please try again.',
    'card-of-other-vote': 'This card is not of this vote. Please show it at the desk.',
    'card-not-genuine': 'The signature of this card is wrong. Please show it at the desk.',
    'card-used': 'This card has been used. Please show it at the desk.',
  },
  noStore: 'This device keeps nothing and cannot be used here. Open the page in a window that is not private.',
  done: 'You have voted',
  doneText: 'Please give the card back at the desk.',
  number: 'Confirmation number',
  numberHint: 'To check it later, note the number or scan the code.',
  qr: (number) => `QR code of number ${number}`,
  leaves: (seconds) => `Back to the start in ${seconds} seconds.`,
  longer: 'One minute longer',
  toStart: 'Back to the start',
  stop: 'Stop',
  stopped: 'Nothing that you chose is kept.',
  waiting: (count) => `Ballots waiting to be sent: ${count}`,
  taken: (count) => `Ballots in the box: ${count}`,
  rejected: (count) => `Ballots the box did not take: ${count}`,
  keepOpen: 'While ballots wait, do not switch this device off or clear its data.',
}

export const tabletWords = (lang: Lang): Messages => (lang === 'ko' ? ko : en)
