/** How the closed vocabularies read on screen. */
import type {
  ActorKind,
  AuthorityKind,
  ComparisonKind,
  Family,
  FindingKind,
  GroupKind,
  Line,
  Modality,
  Part,
  ProgramKind,
  QuestionKind,
} from './generated/vocabulary.ts'

export const familyWords: Record<Family, string> = {
  DECIDE: 'Decides',
  DIRECT: 'Commands or directs',
  COORDINATE: 'Coordinates or informs',
  ADVISE: 'Advises or reviews',
  EXECUTE: 'Carries out',
  RESOURCE: 'Funds, bills or audits',
  REPORT: 'Reports',
  HOLD: 'Holds authority or responsibility',
  DELEGATE: 'Delegates',
  LIMIT: 'Is barred or left out',
}

export const lineWords: Record<Line, string> = {
  COMMAND: 'Command',
  DIRECTION: 'Direction',
  DELEGATION: 'Delegation',
  COORDINATION: 'Coordination',
  COMMUNICATION: 'Communication',
  ADVICE: 'Advice',
  FUNDING: 'Funding',
  STRUCTURE: 'Structure',
}

export const partWords: Record<Part, string> = {
  WITH: 'With',
  TO: 'To',
  FOR: 'On behalf of',
  FROM: 'From',
  THROUGH: 'Through',
  EXCEPT: 'Not including',
}

export const modalityWords: Record<Modality, string> = {
  DOES: 'stated as a fact',
  SHALL: 'a duty (shall or must)',
  SHOULD: 'a recommendation (should)',
  MAY: 'a permission (may)',
  SHALL_NOT: 'a prohibition (must not)',
  DOES_NOT: 'stated as not so',
}

export const actorKindWords: Record<ActorKind, string> = {
  ORGANIZATION: 'Organization',
  POST: 'Post',
  BODY: 'Committee or board',
  GROUP: 'Group of organizations',
  ROLE: 'Role',
  EXTERNAL: 'Outside the U.S. Government',
}

export const programKindWords: Record<ProgramKind, string> = {
  DCA_TYPE: 'Direct commercial and cooperative arrangements of Table C2.T4',
  ARMAMENTS_COOPERATION: 'Armaments cooperation programs',
  SECURITY_ASSISTANCE: 'Security assistance programs',
}

export const groupKindWords: Record<GroupKind, string> = {
  LIST: 'list',
  JOINT: 'acting together',
  ALTERNATIVES: 'one or the other',
  CHAIN: 'chain',
  PROCEDURE: 'procedure',
  CHANNEL: 'decision channel',
}

export const questionWords: Record<QuestionKind, string> = {
  WHO_APPROVES: 'Who approves, concurs or decides',
  WHO_COORDINATES: 'Who coordinates',
  WITH_WHOM: 'With whom an actor coordinates',
  WHO_DOES: 'Who does it',
  WHAT_DOES: 'What an actor does',
  UNDER_WHICH_AUTHORITY: 'Under which law or order',
  DELEGATION: 'Who delegated what to whom',
  CHAIN_UP: 'Who stands above',
  CHAIN_DOWN: 'Who stands below',
  PATH: 'How one actor reaches another',
  WHO_IS_RESPONSIBLE: 'Who is responsible',
  WHO_IS_TOLD: 'Who is told or reported to',
  FUNDING: 'Who pays',
  WHO_ELSE: 'Who else takes part',
  PROCEDURE: 'The steps in order',
  COMPARE: 'What documents say differently',
  YES_NO: 'Whether it is so',
  WHEN: 'When, or under what condition',
  WHO_IS: 'What an actor, program or abbreviation is',
}

export const findingWords: Record<FindingKind, string> = {
  NOBODY_DECIDES: 'No decider named',
  TWO_DECIDE: 'More than one decides',
  NO_STATED_AUTHORITY: 'No authority stated',
  BEYOND_DELEGATION: 'Delegated further than received',
  DOCUMENTS_DIFFER: 'Documents differ',
}

export const authorityKindWords: Record<AuthorityKind, string> = {
  STATUTE: 'Statute',
  SECTION: 'Section',
  EXECUTIVE_ORDER: 'Executive order',
  DIRECTIVE: 'Directive',
  INSTRUCTION: 'Instruction',
  REGULATION: 'Regulation',
  MANUAL: 'Manual',
  AGREEMENT: 'Agreement',
  POLICY: 'Policy or guidance',
  OTHER: 'Other',
}

export const comparisonWords: Record<ComparisonKind, string> = {
  ONLY_LEFT: 'Only on the left',
  ONLY_RIGHT: 'Only on the right',
  SAME: 'The same',
  DIFFERENT: 'Different',
  CHANGED_HANDS: 'Changed hands',
}
