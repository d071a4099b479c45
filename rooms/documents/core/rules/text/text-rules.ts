import type { RuleSet } from '../../document-rule.ts'
import { ambiguousCountRule } from './ambiguous-count.ts'
import { attendanceRule } from './attendance.ts'
import { brokenMarkRule } from './broken-mark.ts'
import { duplicateNameRule, subcommitteeRule } from './card-rules.ts'
import { cutWordRule } from './cut-word.ts'
import { dateFormatRule } from './date-format.ts'
import { dateOrderRule } from './date-order.ts'
import { datedFactRule, foundingDateRule } from './dated-fact.ts'
import { draftMarkerRule } from './draft-marker.ts'
import { durationRule } from './duration.ts'
import { listNumberRule } from './list-number.ts'
import { logOrderRule } from './log-order.ts'
import { describe } from './messages.ts'
import { departmentRule, nameAliasRule } from './name-alias.ts'
import { periodRule } from './period.ts'
import { privacyRule } from './privacy.ts'
import { repeatedWordRule } from './repeated-word.ts'
import { roundSequenceRule } from './round-sequence.ts'
import { sectionNumberRule } from './section-number.ts'
import { similarWordRule } from './similar-word.ts'
import { spellingRule } from './spelling.ts'
import { termLengthRule } from './term-length.ts'
import { expansionRule, undefinedRule } from './undefined.ts'
import { unitRule } from './unit.ts'
import { impossibleDateRule, weekdayRule } from './weekday.ts'

/** The rules over texts: dates, numbering, names, words, and places that state one thing twice. */
export const textRules: RuleSet = {
  rules: [
    weekdayRule,
    impossibleDateRule,
    durationRule,
    dateOrderRule,
    dateFormatRule,
    logOrderRule,
    foundingDateRule,
    termLengthRule,
    periodRule,
    sectionNumberRule,
    listNumberRule,
    roundSequenceRule,
    draftMarkerRule,
    repeatedWordRule,
    similarWordRule,
    cutWordRule,
    brokenMarkRule,
    spellingRule,
    unitRule,
    privacyRule,
    attendanceRule,
    datedFactRule,
    nameAliasRule,
    expansionRule,
    departmentRule,
    duplicateNameRule,
    subcommitteeRule,
    ambiguousCountRule,
    undefinedRule,
  ],
  describe,
}
