import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { printedCode } from '#rooms/surveys/core/invitation.ts'
import { KeyFacts } from '#ui/key-facts.tsx'
import { Section } from '#ui/section.tsx'
import { type ownRegistration, withdraw } from '../contract-seats.ts'
import type { Forum } from '../core/forum.ts'
import { words } from '../core/messages-pages.ts'
import { type FormPlace, ForumForm } from './forum-form.tsx'

interface Props {
  readonly registration: NonNullable<ReplyOf<typeof ownRegistration>['registration']>
  readonly forum: Forum
  readonly place: FormPlace
  readonly lang: Lang
}

/** Where one stands oneself, with the code for the day, and the way out. */
export function OwnRegistration({ registration: own, forum, place, lang }: Props) {
  const t = words(lang)
  const beforeLots = forum.choosing === 'lots' && forum.state === 'announced'
  const standing = beforeLots
    ? t.mineInLots(own.no)
    : own.state === 'seated'
      ? t.mineSeated(own.no)
      : t.mineWaiting(own.no, own.ahead)
  return (
    <Section title={t.mineTitle} id="mine">
      <p>
        <strong>{standing}</strong> {own.tableNo !== null && t.mineTable(own.tableNo)} {own.arrived && t.mineArrived}
      </p>
      {own.state === 'seated' && (
        <>
          <KeyFacts facts={[{ label: t.mineCode, value: <code>{printedCode(own.code)}</code> }]} />
          <p class="note">{t.mineCodeHint}</p>
        </>
      )}
      {!own.arrived && (forum.state === 'announced' || forum.state === 'settled') && (
        <ForumForm
          command={withdraw}
          place={place}
          hidden={{ forumId: forum.id }}
          submit={t.withdraw}
          kind="secondary"
        />
      )}
    </Section>
  )
}
