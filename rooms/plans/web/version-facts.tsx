import type { ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { words as identityWords } from '#rooms/identity/core/messages.ts'
import { KeyFacts } from '#ui/key-facts.tsx'
import { Notice } from '#ui/notice.tsx'
import type { seeVersion } from '../contract.ts'
import { versionWords } from '../core/messages-versions.ts'

interface VersionFactsProps {
  readonly seen: Pick<ReplyOf<typeof seeVersion>, 'version' | 'intact'>
  readonly lang: Lang
}

/** What kind of version this is, when and in which role it was frozen, and whether it still is what was frozen. */
export function VersionFacts({ seen: { version, intact }, lang }: VersionFactsProps) {
  const v = versionWords(lang)
  return (
    <>
      {!intact && <Notice kind="error" title={v.notIntact} />}
      <KeyFacts
        facts={[
          { label: v.versionKind, value: v.kinds[version.kind] },
          { label: v.frozenOn, value: formatDate(version.frozenOn, lang) },
          { label: v.frozenBy, value: identityWords(lang).roles[version.role] },
          {
            label: v.fingerprint,
            value: (
              <>
                <code>{version.hash}</code>
                {intact && <p>{v.intact}</p>}
                {version.masked > 0 && <p>{v.masked(version.masked)}</p>}
              </>
            ),
          },
        ]}
      />
    </>
  )
}
