import type { Scenario } from '../scenario.js';
import { brokerAway } from './broker-away.js';
import { brokerDiesAtCommit } from './broker-dies-at-commit.js';
import { brokersInTurn, brokersRolling, leadersMove } from './brokers-rolling.js';
import {
  droppedConnections,
  droppedConnectionsClassic,
  lostAnswers,
  slowAnswers,
  unknownCommits,
} from './connections.js';
import { errorAnswers, errorAnswersClassic } from './error-answers.js';
import { frozen } from './frozen.js';
import { killAtBoundaries, killAtBoundariesClassic } from './kill-at-boundaries.js';
import { killAtRandom } from './kill-at-random.js';
import { outputTooLarge } from './output-too-large.js';
import { poison } from './poison.js';
import { rolledBackInputs } from './rolled-back-inputs.js';
import { rollingRestart } from './rolling-restart.js';
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
  rollingRestart,
  unknownCommits,
  droppedConnections,
  errorAnswers,
  slowAnswers,
  lostAnswers,
  poison,
  outputTooLarge,
  rolledBackInputs,
  brokerAway,
  brokerDiesAtCommit,
  killAtBoundariesClassic,
  droppedConnectionsClassic,
  errorAnswersClassic,
  brokersInTurn,
  brokersRolling,
  leadersMove,
  logins,
  refusals,
  missingRight,
];
