import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'

const ko = {
  title: '기록의 머리',
  lead: '투표 기록과 명부 기록이 그때까지 무엇이었는지를 두 줄로 묶은 값입니다. 많은 사람이 가지고 있을수록 아무도 기록을 몰래 바꿀 수 없습니다.',
  how: [
    '이 쪽을 인쇄해 게시판에 붙이거나, 사진으로 남기거나, 아래에서 메일이나 소식으로 받아 두세요.',
    '언제든 “내 투표 확인하기”에 머리의 글을 붙여 넣으면 지금의 기록과 대조합니다.',
    '개표가 끝나면 결과 묶음과 함께 검사합니다. 머리를 글로 저장해 madang verify 묶음 --prev 파일로 넣습니다.',
    '머리가 결과 묶음의 앞부분이 아니면 기록을 바꾼 것입니다. 이의신청을 내고 알려 주세요.',
  ],
  howTitle: '지켜보는 법',
  print: '인쇄할 때는 QR 두 개와 글이 함께 나옵니다.',
  now: (moment: string) => `${moment}의 머리`,
  ballots: (count: number) => `투표 기록 (${formatCount(count)}줄)`,
  issued: (count: number) => `명부 기록 (${formatCount(count)}줄)`,
  qr: '이 머리의 QR',
  earlier: '지난 머리',
  earlierCaption: '한 시간에 한 번쯤 보아 둔 머리',
  seenAt: '본 때',
  ballotsSize: '투표 기록의 줄',
  issuedSize: '명부 기록의 줄',
  none: '아직 보아 둔 머리가 없습니다. 투표가 시작되고 1분쯤 뒤부터 나옵니다.',
  author: '협치 사무국',
  byMail: '이 투표를 따라가면 머리를 보아 둘 때마다 그 글을 보내 드립니다. 메일로 받으려면 알림 설정에서 고르세요.',
  feed: '소식으로 받기 (Atom)',
  appeal: '이의신청',
  onwards: '이어지는 쪽',
}
type Messages = typeof ko

const en: Messages = {
  title: 'Heads of the logs',
  lead: 'What the ballot log and the issuance log were at a moment, each bound into one value. The more people have them, the less can anybody change the logs unseen.',
  how: [
    'Print this page and hang it up, take a photograph, or have them sent by mail or feed below.',
    'At any time, paste a head into “Check my vote”: it is compared with the log of now.',
    'After the count, check the bundle with it: save a head as a text and give it to madang verify BUNDLE --prev FILE.',
    'If a head is no beginning of the bundle’s log, the log was changed. Please file an appeal.',
  ],
  howTitle: 'How to witness',
  print: 'Printed, both QR codes and the texts stand on the paper.',
  now: (moment) => `Heads of ${moment}`,
  ballots: (count) => `Ballot log (${formatCount(count)} lines)`,
  issued: (count) => `Issuance log (${formatCount(count)} lines)`,
  qr: 'QR code of this head',
  earlier: 'Earlier heads',
  earlierCaption: 'Heads as seen about once an hour',
  seenAt: 'Seen at',
  ballotsSize: 'Lines of the ballot log',
  issuedSize: 'Lines of the issuance log',
  none: 'No heads have been seen yet. They come about a minute after the vote opens.',
  author: 'Secretariat',
  byMail: 'Whoever follows this vote is sent the text of the heads each time. Choose mail in the settings of notices.',
  feed: 'Subscribe (Atom)',
  appeal: 'Appeals',
  onwards: 'Onwards',
}

/** The words for those who witness the logs of a vote. */
export const headWords = (lang: Lang): Messages => (lang === 'ko' ? ko : en)
