/** The words about what a browser finds again of what was being written in it, in Korean. */
export const draftWordsKo = {
  title: '이 브라우저에서 쓰던 제안이 있습니다',
  goOn: (title: string, time: string) =>
    `쓰던 제안 이어 쓰기: ${title === '' ? '제목 없는 글' : `‘${title}’`} (${time}까지 씀)`,
}
type DraftMessages = typeof draftWordsKo

export const draftWordsEn: DraftMessages = {
  title: 'You were writing in this browser',
  goOn: (title, time) => `Go on with ${title === '' ? 'what has no title yet' : `“${title}”`} (written until ${time})`,
}
