/** The words about photos and files of proposals, in Korean. */
export const fileWordsKo = {
  title: '사진과 파일',
  label: '사진과 파일 (없어도 됩니다)',
  signIn: '사진과 파일은 로그인한 뒤에 붙일 수 있습니다.',
  size: (kilobytes: string) => `(${kilobytes}KB)`,
  waiting: (count: string) => `동의하지 않은 사람이 나온 사진 ${count}장은 담당자가 알아볼 수 없게 가린 뒤에 보입니다.`,
  removeTitle: '사진이나 파일 하나 내리기',
  removeLead: '내린 파일은 30일 뒤에 지워집니다. 그 전에는 ‘올라온 파일’에서 되살릴 수 있습니다.',
  file: '내릴 파일',
  remove: '내리기',
  moderated: {
    hidden: '제안을 가렸습니다',
    restored: '제안을 다시 보입니다',
    'file-removed': '사진이나 파일 하나를 내렸습니다',
  },
}
type FileWords = typeof fileWordsKo

export const fileWordsEn: FileWords = {
  title: 'Photos and files',
  label: 'Photos and files (not needed)',
  signIn: 'Photos and files can be added once you have signed in.',
  size: (kilobytes) => `(${kilobytes} KB)`,
  waiting: (count) => `${count} photos with people who did not agree are shown once these are unrecognisable.`,
  removeTitle: 'Take one photo or file away',
  removeLead: 'It is destroyed in 30 days. Until then it can be brought back among the added files.',
  file: 'File',
  remove: 'Take away',
  moderated: {
    hidden: 'The proposal was hidden',
    restored: 'The proposal is shown again',
    'file-removed': 'One photo or file was taken away',
  },
}
