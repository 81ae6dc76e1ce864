import type { Scenario } from '../scenario.js';
import { brokerAway, brokersInTurn } from './broker-away.js';
import { droppedConnections, lostAnswers, slowAnswers, unknownCommits } from './connections.js';
import { errorAnswers } from './error-answers.js';
import { frozen } from './frozen.js';
import { killAtBoundaries } from './kill-at-boundaries.js';
import { killAtRandom } from './kill-at-random.js';
import { poison } from './poison.js';
import { rolledBackInputs } from './rolled-back-inputs.js';
import { scale } from './scale.js';
import { logins, missingRight, refusals } from './secured.js';
import { stopPolitely } from './stop-politely.js';

/** In the order in which they run: those of one cluster together. */
export const SCENARIOS: readonly Scenario[] = [
  killAtRandom,
  killAtBoundaries,
  stopPolitely,
  frozen,
  scale,
  unknownCommits,
  droppedConnections,
  errorAnswers,
  slowAnswers,
  lostAnswers,
  poison,
  rolledBackInputs,
  brokerAway,
  brokersInTurn,
  logins,
  refusals,
  missingRight,
];
