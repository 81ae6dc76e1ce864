import type { TopicContract } from '../topic-contract.js';
import { EVENT_TYPES } from '../topics.js';
import { AlertDto } from './alert.dto.js';

export const screeningAlerts: TopicContract = {
  topic: 'screeningAlerts',
  folder: 'screening-alerts',
  version: 1,
  title: 'What a person must look at',
  type: EVENT_TYPES.alertRaised,
  data: AlertDto,
  envelope: 'structured',
};
