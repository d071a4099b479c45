import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { KeyFacts } from '#ui/key-facts.tsx'
import type { PaperItem } from '../contract-lists.ts'
import { aspects } from '../core/field-check.ts'
import { words } from '../core/messages.ts'
import { checkWords } from '../core/messages-checks.ts'
import { listWords } from '../core/messages-lists.ts'
import type { ListKind } from '../core/screening-list.ts'
import { amountOf } from './list-table.tsx'
import { ReviewFileList } from './review-file-list.tsx'

/** What the department said of an item, in a line. */
export function reviewText({ review }: PaperItem, lang: Lang): string {
  const t = listWords(lang)
  if (review === null) return t.noReview
  const verdict = review.verdict === null ? '' : words(lang).verdicts[review.verdict]
  return [
    `${review.department} ${verdict}`.trim(),
    ...(review.conditions === null ? [] : [`${t.conditions}: ${review.conditions}`]),
    ...(review.opinion === null ? [] : [review.opinion]),
  ].join(' · ')
}

/** What was seen on the spot, in a line for each check. */
export const checkTexts = ({ checks }: PaperItem, lang: Lang): readonly string[] => {
  const t = checkWords(lang)
  return checks.map(({ checkedOn, checklist, opinion }) =>
    [
      formatDate(checkedOn, lang),
      aspects.map((one) => `${t.aspects[one]} ${t.marks[one][checklist[one].mark]}`).join(', '),
      opinion,
    ].join(' · '),
  )
}

/** What a member is told of an item before scoring it. */
export function PaperFacts({
  item,
  kind,
  lang,
}: {
  readonly item: PaperItem
  readonly kind: ListKind
  readonly lang: Lang
}) {
  const t = listWords(lang)
  const checks = checkTexts(item, lang)
  return (
    <KeyFacts
      facts={[
        ...(item.vote === null ? [] : [{ label: t.voteRank, value: `${item.vote.rank}/${item.vote.of}` }]),
        { label: t.requested, value: amountOf(item.requested, lang) },
        { label: t.brought[kind], value: amountOf(item.brought, lang) },
        ...(item.account === null
          ? []
          : [{ label: t.account, value: item.outside ? `${item.account} (${t.outside})` : item.account }]),
        {
          label: t.review,
          value: (
            <>
              {reviewText(item, lang)}
              <ReviewFileList files={item.review?.files ?? []} />
            </>
          ),
        },
        ...(checks.length === 0 ? [] : [{ label: t.fieldCheck, value: checks.join(' / ') }]),
      ]}
    />
  )
}
