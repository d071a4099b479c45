import { publishPost, writePost } from '#rooms/site/contract-posts.ts'
import { PostId, type PostKind } from '#rooms/site/core/post.ts'
import type { Chapter } from '../teller.ts'

interface Told {
  readonly id: string
  readonly kind: PostKind
  readonly title: string
  readonly summary: string
  readonly text: string
  readonly happenedOn?: string
}

const posts: readonly Told[] = [
  {
    id: 'post-council',
    kind: 'introduction',
    title: '협치회의는 이렇게 움직입니다',
    summary: '30명이 모여 주민의 제안을 계획으로 정합니다.',
    text: [
      '## 누가 모이나요',
      '협치회의는 조례에 따라 30명으로 이루어집니다.',
      '- 당연직 3명\n- 구의원 2명\n- 위촉된 주민 25명',
      '## 무엇을 정하나요',
      '제안은 분과와 부서의 검토, 공론, 주민투표를 거칩니다. 협치회의는 그 결과로 다음 해의 계획을 의결합니다. 재적 위원의 과반수가 모여야 회의를 엽니다.',
      '[지난 회의 보기](/geumcheon/meetings) · [제안이 지나온 길 보기](/geumcheon/pipeline)',
    ].join('\n\n'),
  },
  {
    id: 'post-forum-2019',
    kind: 'activity',
    title: '2019년 100인+ 공론을 마쳤습니다',
    summary: '제안 사업을 함께 듣고 테이블마다 우선순위를 골랐습니다.',
    happenedOn: '2019-06-24',
    text: [
      '구청 대강당에서 저녁 6시 30분부터 9시까지 열렸습니다.',
      '| 차례 | 시각 | 분 |\n|---|---|---|\n| 사전조사 결과와 토론 규칙 | 19:10 | 20 |\n| 정책 둘러보기 | 19:30 | 10 |\n| 테이블 토론과 우선순위 | 19:40 | 70 |',
      '토론에 앞서 구청 1층 로비에서 닷새 동안 제안 사업을 전시했습니다.',
      '[공론장의 순위 보기](/geumcheon/forums/forum-2019)',
    ].join('\n\n'),
  },
  {
    id: 'post-plan-2021',
    kind: 'announcement',
    title: '2021년 계획이 정해졌습니다',
    summary: '17개 사업에 9억 5,636만 4천원을 씁니다.',
    text: [
      '시 보조금 **9억원**과 구 사업비 **5,636만 4천원**으로 17개 사업을 합니다.',
      '[사업과 예산 보기](/geumcheon/plans)',
    ].join('\n\n'),
  },
]

/** What the secretariat of the demonstration wrote for everyone: its figures are the plan's, its words are Madang's own. */
export const whatEveryoneReads: Chapter = {
  title: '13. What everyone reads',
  happens: async (tell) => {
    const as = { as: 'secretariat', on: '2021-06-01' } as const
    for (const { id, happenedOn = null, ...written } of posts) {
      const postId = PostId.parse(id)
      await tell(writePost, { postId, ...written, happenedOn, seen: 0 }, as)
      await tell(publishPost, { postId }, as)
    }
  },
}
