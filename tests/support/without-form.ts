/** Where commands that no page has a form for are carried out from, in one phrase each. */
const ways = {
  terminal: 'the operator’s command line',
  program: 'the JSON API: programs and the sample enter history with it',
  island: 'a live part of a page, for the browser itself must take part',
  arrival: 'coming back from a sign-in provider',
  within: 'other commands, which perform it',
  work: 'work that repeats by itself',
} as const
type Way = keyof typeof ways

/** The commands that have no form on purpose, by where they are carried out from. */
const byWay: Readonly<Record<Way, readonly string[]>> = {
  terminal: [
    'identity.create-account',
    'identity.grant-role',
    'identity.destroy-account',
    'organization.found-district',
    'privacy.set-answer-days',
  ],
  program: [
    'organization.add-dong',
    'organization.add-department',
    'organization.establish-body',
    'items.enter-item',
    'items.rename-item',
    'items.decide-gate',
    'meetings.join-request',
    'voting.record-ballot-result',
    'budget.write-cost-lines',
    'plans.write-project-sheet',
  ],
  island: [
    'identity.sign-in-with-passkey',
    'identity.enrol-passkey',
    'identity.prove-with-passkey',
    'identity.add-passkey',
    'identity.make-recovery-codes',
    'identity.invite',
    'identity.approve-recovery',
    'polling.open-desk',
    'polling.grant-second-pass',
    'polling.begin-cards',
  ],
  arrival: [
    'identity.sign-in-with-provider',
    'identity.enrol-provider',
    'identity.link-provider',
    'identity.prove-with-provider',
  ],
  within: [
    'items.conceal-item',
    'items.move-items',
    'documents.hold-file',
    'documents.attach-files',
    'documents.set-audience',
    'documents.destroy-files',
    'documents.remember-columns',
  ],
  work: [
    'privacy.destroy-due',
    'notices.remind',
    'reports.finish-package',
    'polling.freeze-vote',
    'polling.publish-result',
  ],
}

/** Why a command has no form, by its name. */
export const withoutForm: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(byWay).flatMap(([way, commands]) => commands.map((name) => [name, ways[way as Way]])),
)

/** Forms that nothing sent from them can be refused for, and why. */
export const takesAll: Readonly<Record<string, string>> = {
  'identity.end-other-sessions': 'it ends what there is',
  'identity.prove-for-demonstration': 'it asks for nothing',
  'notices.mark-all-read': 'it marks what there is',
  'notices.follow': 'of what one follows already, or what is not there, nothing is told',
  'notices.unfollow': 'what one does not follow stays so',
  'proposals.take-arguments': 'it is one tick',
}

/** Forms that keep what is not finished: what they mark as needed is needed later. */
export const takesUnfinished: readonly string[] = ['proposals.keep-draft', 'plans.edit-sheet']

/** Forms that need another program, or another minute, and the test that sends them refused. */
export const sentElsewhere: Readonly<Record<string, string>> = {
  'meetings.import-meetings': 'apps/imports.test.ts',
  'polling.change-vote': 'rooms/polling/server/channels.test.ts',
  'polling.drop-vote': 'rooms/polling/server/channels.test.ts',
  'polling.give-roster': 'rooms/polling/server/channels.test.ts',
  'polling.announce-vote': 'rooms/polling/server/channels.test.ts',
  'polling.close-vote': 'rooms/polling/server/channels.test.ts',
  'polling.give-share': 'rooms/polling/server/channels.test.ts',
  'polling.certify-vote': 'rooms/polling/server/channels.test.ts',
  'polling.add-count-sheet': 'rooms/polling/server/onsite/count-sheets.test.ts',
  'polling.enter-count-sheet': 'rooms/polling/server/onsite/count-sheets.test.ts',
  'polling.withdraw-count-sheet': 'rooms/polling/server/onsite/count-sheets.test.ts',
  'polling.set-board-people': 'rooms/polling/server/onsite/count-sheets.test.ts',
  'polling.type-share': 'rooms/polling/server/onsite/type-share.test.ts',
  'polling.file-appeal': 'rooms/polling/server/appeals.test.ts',
  'polling.withdraw-appeal': 'rooms/polling/server/appeals.test.ts',
  'polling.answer-appeal': 'rooms/polling/server/appeals.test.ts',
  'identity.join-with-provider': 'rooms/identity/server/provider.test.ts',
  'identity.prove-with-code': 'rooms/identity/server/code.test.ts',
  'identity.unlink-provider': 'rooms/identity/server/provider.test.ts',
  'identity.remove-passkey': 'rooms/identity/server/sign-in.test.ts',
}
