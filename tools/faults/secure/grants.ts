import type { AclEntry, Kafka } from 'kafkajs';
import { kafkajs } from '#holdpoint/kafka';
import type { RunTopics } from '../run/run-topics.js';
import { USER } from './listeners.js';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;
type Operation = keyof typeof AclOperationTypes;

/** What the screener needs, as docs/reference/kafka-transport.md names it. */
const ON_OUTPUTS: readonly Operation[] = ['WRITE', 'DESCRIBE', 'DESCRIBE_CONFIGS'];
const ON_INPUTS: readonly Operation[] = ['READ', 'DESCRIBE', 'DESCRIBE_CONFIGS'];

const rule = (
  resourceType: AclEntry['resourceType'],
  resourceName: string,
  operation: Operation,
  resourcePatternType: AclEntry['resourcePatternType'] = ResourcePatternTypes.LITERAL,
): AclEntry => ({
  resourceType,
  resourceName,
  resourcePatternType,
  principal: `User:${USER}`,
  host: '*',
  operation: AclOperationTypes[operation],
  permissionType: AclPermissionTypes.ALLOW,
});

/** Everything but Write on the topics named. */
export function grantsOf(
  run: string,
  topics: RunTopics,
  withoutWrite: readonly string[] = [],
): AclEntry[] {
  const { created, closed, ...outputs } = topics;
  return [
    ...[created, closed].flatMap((topic) =>
      ON_INPUTS.map((operation) => rule(AclResourceTypes.TOPIC, topic, operation)),
    ),
    ...Object.values(outputs).flatMap((topic) =>
      ON_OUTPUTS.filter((operation) => operation !== 'WRITE' || !withoutWrite.includes(topic)).map(
        (operation) => rule(AclResourceTypes.TOPIC, topic, operation),
      ),
    ),
    rule(AclResourceTypes.GROUP, run, 'READ'),
    ...(['WRITE', 'DESCRIBE'] as const).map((operation) =>
      rule(
        AclResourceTypes.TRANSACTIONAL_ID,
        `${run}.lane-`,
        operation,
        ResourcePatternTypes.PREFIXED,
      ),
    ),
  ];
}

export const writeGrant = (topic: string): AclEntry => rule(AclResourceTypes.TOPIC, topic, 'WRITE');

export async function grant(kafka: Kafka, acl: AclEntry[]): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  await admin.createAcls({ acl });
  await admin.disconnect();
}
