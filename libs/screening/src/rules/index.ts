import type { Rule } from '../rule.js';
import { chineseComponent } from './chinese-component.rule.js';
import { contradictedClassification } from './contradicted-classification.rule.js';
import { controlledItem } from './controlled-item.rule.js';
import { defenceContractor } from './defence-contractor.rule.js';
import { endUseProof } from './end-use-proof.rule.js';
import { endUseStatement } from './end-use-statement.rule.js';
import { endUserNamed } from './end-user-named.rule.js';
import { exportControlList } from './export-control-list.rule.js';
import { governmentSecurityUser } from './government-security-user.rule.js';
import { licence } from './licence.rule.js';
import { listedNeighbour } from './listed-neighbour.rule.js';
import { listedOwner } from './listed-owner.rule.js';
import { militaryEndUse } from './military-end-use.rule.js';
import { militaryEndUser } from './military-end-user.rule.js';
import { militaryOwner } from './military-owner.rule.js';
import { possibleListedParty } from './possible-listed-party.rule.js';
import { relatedParty } from './related-party.rule.js';
import { route } from './route.rule.js';
import { staleList } from './stale-list.rule.js';
import { statementFlags } from './statement-flags.rule.js';
import { suspendedControl } from './suspended-control.rule.js';
import { thirdCountryTransfer } from './third-country-transfer.rule.js';
import { unclassifiedItem } from './unclassified-item.rule.js';
import { usForces } from './us-forces.rule.js';
import { watchList } from './watch-list.rule.js';

/** The rule book, in the order of the tests. Every rule is asked; the strictest open finding decides. */
export const RULES: readonly Rule[] = [
  exportControlList,
  militaryEndUser,
  militaryEndUse,
  thirdCountryTransfer,
  usForces,
  watchList,
  possibleListedParty,
  relatedParty,
  listedOwner,
  militaryOwner,
  listedNeighbour,
  chineseComponent,
  defenceContractor,
  governmentSecurityUser,
  endUseStatement,
  endUserNamed,
  endUseProof,
  route,
  statementFlags,
  suspendedControl,
  controlledItem,
  licence,
  unclassifiedItem,
  contradictedClassification,
  staleList,
];
