import type { Lang } from '#kit/korean-text.ts'
import { type RefusalSentences, sentenceForRefusal } from '#kit/sentences.ts'
import { explainFileRefusal } from '#rooms/documents/core/messages-files.ts'
import type { PostKind, PostRefused, PostState } from './post.ts'

export type Refusal =
  | PostRefused
  | { readonly kind: 'post-not-found' }
  | { readonly kind: 'picture-missing'; readonly field: string; readonly no: number; readonly pictures: number }

const ko = {
  kinds: {
    introduction: '협치 소개',
    story: '이야기',
    activity: '활동',
    announcement: '공지',
  } satisfies Record<PostKind, string> as Record<PostKind, string>,
  leads: {
    introduction: '우리 구의 협치가 무엇이고 어떻게 움직이는지 알려 드립니다.',
    story: '제안하고 함께한 사람들의 이야기입니다.',
    activity: '공론장, 회의, 교육처럼 함께한 일을 남깁니다.',
    announcement: '모집과 일정, 결과를 알립니다.',
  } satisfies Record<PostKind, string> as Record<PostKind, string>,
  states: { draft: '쓰는 중', published: '펴냄', withdrawn: '내림' } satisfies Record<PostState, string> as Record<
    PostState,
    string
  >,
  news: '소식',
  none: '아직 올린 글이 없습니다.',
  noneOf: (state: string) => `‘${state}’ 상태의 글이 없습니다.`,
  noneFound: '찾는 글이 없습니다. 다른 말로 찾아보세요.',
  searchLabel: '찾는 말',
  pinned: '꼭 보세요',
  published: (date: string) => `${date} 펴냄`,
  happened: (date: string) => `${date}에 있었던 일`,
  changed: (date: string) => `${date} 고침`,
  feed: '새 글 받아 보기 (Atom)',
  newer: '목록으로',
  files: '붙임',
  pictures: '사진',
  table: (no: number) => `표 ${no}`,
  sizeNote: (kilobytes: string) => `${kilobytes}KB`,
  history: '고친 기록',
  desk: '글 관리',
  deskLead: '쓰는 중인 글과 펴낸 글, 내린 글을 봅니다.',
  deskCaption: '글 목록',
  state: '상태',
  kind: '종류',
  allKinds: '모든 종류',
  title: '제목',
  day: '날짜',
  write: '글 쓰기',
  edit: '고치기',
  writeLead: '저장하면 읽는 사람이 볼 모습을 먼저 보여 드립니다. 펴내기 전에는 담당자만 봅니다.',
  summary: '한 줄 소개',
  summaryHint: '목록에 보입니다. 비워 두면 글의 앞부분이 보입니다.',
  text: '글',
  textHint: '20,000자까지. 빈 줄을 두면 문단이 나뉩니다.',
  happenedOn: '있었던 날',
  pinnedUntil: '맨 위에 둘 마지막 날',
  pinnedHint: '이날까지 목록의 맨 위에 둡니다. 비워 두면 날짜 순서로 섭니다.',
  filesLabel: '사진과 파일',
  how: '꾸미는 법',
  howLines: [
    '# 큰 제목, ## 작은 제목',
    '**굵게**, *기울여*',
    '- 점 목록, 1. 번호 목록',
    '> 남의 말을 옮길 때',
    '[보이는 말](https://주소)',
    '[그림 1]: 첫 번째 사진이 들어갈 자리. 한 줄에 따로 적습니다. 자리가 없는 사진은 글 끝에 모입니다.',
  ],
  save: '저장하고 미리 보기',
  draftNotice: '아직 펴내지 않은 글입니다. 이대로 좋으면 펴내세요.',
  withdrawnNotice: (reason: string) => `내린 글입니다. 까닭: ${reason}`,
  publish: '펴내기',
  publishAgain: '다시 펴내기',
  withdraw: '내리기',
  withdrawTitle: '이 글 내리기',
  withdrawLead: '내린 글은 담당자만 봅니다. 다시 펴낼 수 있습니다.',
  reason: '까닭',
  refusals: {
    'post-not-found': () => '그런 글이 없습니다. 목록에서 다시 골라 주세요.',
    'post-changed-meanwhile': () =>
      '그사이 다른 사람이 이 글을 고쳤습니다. 쓰신 것은 그대로 있으니 따로 옮겨 두고, 쪽을 새로 열어 합쳐 주세요.',
    'post-withdrawn': () => '내린 글은 고칠 수 없습니다. 다시 펴낸 뒤에 고쳐 주세요.',
    'post-published-already': () => '이미 펴낸 글입니다. 바꿀 것이 있으면 고치기를 눌러 주세요.',
    'post-not-published': () => '펴낸 글만 내릴 수 있습니다. 글의 상태를 확인해 주세요.',
    'picture-missing': ({ no, pictures }) =>
      pictures === 0
        ? `글에 [그림 ${no}]이 있지만 붙인 사진이 없습니다. 사진을 붙이거나 그 줄을 지워 주세요.`
        : `글에 [그림 ${no}]이 있지만 붙인 사진은 ${pictures}장입니다. 번호를 고치거나 사진을 더 붙여 주세요.`,
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
}
type Messages = typeof ko

const en: Messages = {
  kinds: { introduction: 'About us', story: 'Stories', activity: 'Activities', announcement: 'Notices' },
  leads: {
    introduction: 'What shared government in our district is, and how it works.',
    story: 'Stories of those who proposed and took part.',
    activity: 'What was done together: forums, meetings, courses.',
    announcement: 'Calls, dates and results.',
  },
  states: { draft: 'Draft', published: 'Published', withdrawn: 'Withdrawn' },
  news: 'News',
  none: 'Nothing has been published yet.',
  noneOf: (state) => `No post is in the state “${state}”.`,
  noneFound: 'Nothing was found. Please try other words.',
  searchLabel: 'Words',
  pinned: 'Please read',
  published: (date) => `Published ${date}`,
  happened: (date) => `Took place ${date}`,
  changed: (date) => `Changed ${date}`,
  feed: 'Subscribe (Atom)',
  newer: 'Back to the list',
  files: 'Attached',
  pictures: 'Pictures',
  table: (no) => `Table ${no}`,
  sizeNote: (kilobytes) => `${kilobytes} kB`,
  history: 'History',
  desk: 'Posts',
  deskLead: 'Drafts, and what is published or withdrawn.',
  deskCaption: 'Posts',
  state: 'State',
  kind: 'Kind',
  allKinds: 'All kinds',
  title: 'Title',
  day: 'Date',
  write: 'Write a post',
  edit: 'Change',
  writeLead: 'When you save, you first see it as readers will. Until it is published, only its office does.',
  summary: 'Summary',
  summaryHint: 'For lists. Left empty, the first words of the text are shown.',
  text: 'Text',
  textHint: 'Up to 20,000 characters. An empty line divides paragraphs.',
  happenedOn: 'When it took place',
  pinnedUntil: 'Last day on top',
  pinnedHint: 'Until that day it stands first. Left empty, it stands by its date.',
  filesLabel: 'Pictures and files',
  how: 'How to format',
  howLines: [
    '# A heading, ## a smaller one',
    '**bold**, *italic*',
    '- a list, 1. a numbered list',
    '> a quotation',
    '[words](https://address)',
    '[picture 1]: where the first picture stands, on a line of its own. Pictures without a place stand at the end.',
  ],
  save: 'Save and preview',
  draftNotice: 'Not published yet. If it is well as it is, publish it.',
  withdrawnNotice: (reason) => `Withdrawn. Reason: ${reason}`,
  publish: 'Publish',
  publishAgain: 'Publish again',
  withdraw: 'Withdraw',
  withdrawTitle: 'Withdraw this post',
  withdrawLead: 'A withdrawn post is its office’s alone. It can be published again.',
  reason: 'Reason',
  refusals: {
    'post-not-found': () => 'There is no such post. Please choose from the list.',
    'post-changed-meanwhile': () =>
      'Somebody changed this post meanwhile. What you wrote is still here: keep it, open the page anew and join both.',
    'post-withdrawn': () => 'A withdrawn post cannot be changed. Please publish it again first.',
    'post-published-already': () => 'It is published already. To change it, please press “Change”.',
    'post-not-published': () => 'Only a published post can be withdrawn. Please check its state.',
    'picture-missing': ({ no, pictures }) =>
      `The text has a place for picture ${no}, but there are ${pictures}. Please mend the number or add a picture.`,
  },
}

/** The words of the posts' pages. */
export const postWords = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for a refusal about a post or its files; null for a kind that is neither's. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(postWords(lang).refusals, refusal) ?? explainFileRefusal(refusal, lang)
