import { usePage } from '#ui/page-context.ts'
import { boothWords } from '../../../core/messages-booth.ts'

/** Where somebody who was turned away says that it is wrong. */
export function AppealLink({ voteId }: { readonly voteId: string }) {
  const { lang, district } = usePage()
  return (
    <p>
      <a href={`/${district.id}/votes/${voteId}/appeals/new`}>{boothWords(lang).appeal}</a>
    </p>
  )
}
