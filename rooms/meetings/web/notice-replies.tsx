import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import type { seeReplies } from '../contract-replies.ts'
import { calledWords } from './called-words.ts'

interface NoticeRepliesProps {
  readonly replies: ReplyOf<typeof seeReplies>
  readonly lang: Lang
}

/** Who said that they come, seat by seat, and whether that is enough to open. */
export function NoticeReplies({ replies, lang }: NoticeRepliesProps) {
  const t = calledWords(lang)
  const { seats, coming, notComing, silent, needed } = replies
  return (
    <>
      <Notice kind={coming >= needed ? 'success' : 'info'} title={t.foreseen(coming, needed)} />
      <More summary={t.repliesTitle}>
        <DataTable
          caption={t.repliesCaption(notComing, silent)}
          rows={seats}
          empty={t.listEmpty}
          columns={[
            { key: 'seat', header: t.seat, rowHeader: true, cell: ({ label }) => label },
            { key: 'answer', header: t.answer, cell: ({ answer }) => t.answers[answer] },
          ]}
        />
      </More>
    </>
  )
}
