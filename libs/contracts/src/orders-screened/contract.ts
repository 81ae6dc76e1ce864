import type { TopicContract } from '../topic-contract.js';
import { LedgerEntryDto } from './ledger-entry.dto.js';

export const ordersScreened: TopicContract = {
  topic: 'ordersScreened',
  folder: 'orders-screened',
  version: 1,
  title: 'An open order with its latest decision',
  type: null,
  data: LedgerEntryDto,
  envelope: 'none',
};
