/** Words that stand in the record of a vote itself, which is Korean. */
export const recordWords = {
  channelNames: { online: '온라인', onsite: '현장', paper: '종이' } as const,
  channels: (names: readonly string[]): string => names.join(' · '),
  eligible: '구에 살거나 일하거나 배우거나 단체에서 활동하는 사람',
  source: '마당 주민투표',
}
