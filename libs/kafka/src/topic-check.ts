import { KafkaTransportError } from './errors.js';
import type { OutputTopic } from './options.js';
import type { Outputs } from './outputs.js';

/** What the brokers say of a topic. */
export interface TopicFacts {
  readonly name: string;
  readonly partitions: number;
  readonly maxMessageBytes: number;
  readonly isCompacted: boolean;
}

/** Output topics take records of this size at least, so that no answer to a large input is too large. */
export const LEAST_OUTPUT_MESSAGE_BYTES = 4_194_304;
/** A dead letter is its input and the headers that say why. */
const DEAD_LETTER_MARGIN_BYTES = 65_536;

export interface TopicPlan {
  readonly inputs: readonly string[];
  readonly outputs: readonly OutputTopic[];
}

export interface CheckedTopics {
  readonly inputPartitions: number;
  readonly outputs: Outputs;
}

/** Throws, with what to do, when the topics cannot carry an input's answers in its own partition. */
export function checkTopics(plan: TopicPlan, facts: readonly TopicFacts[]): CheckedTopics {
  const known = new Map(facts.map((topic) => [topic.name, topic]));
  const factsOf = (name: string): TopicFacts => known.get(name) ?? missing(name, plan, known);
  const inputs = plan.inputs.map(factsOf);
  const outputs = plan.outputs.map(({ name }) => factsOf(name));

  const inputPartitions = checkInputs(inputs);
  const largestInput = Math.max(...inputs.map(({ maxMessageBytes }) => maxMessageBytes));
  const leastBytes = Math.max(LEAST_OUTPUT_MESSAGE_BYTES, largestInput + DEAD_LETTER_MARGIN_BYTES);
  for (const [index, output] of outputs.entries()) {
    checkOutput(output, inputPartitions, leastBytes);
    if (plan.outputs[index]!.compacted === true && !output.isCompacted) {
      throw new KafkaTransportError(
        'output-not-compacted',
        `${output.name} must be compacted and is not. Set it: kafka-configs.sh --alter --entity-type topics --entity-name ${output.name} --add-config cleanup.policy=compact`,
      );
    }
  }
  return {
    inputPartitions,
    outputs: {
      topics: new Map(
        plan.outputs.map((topic, index) => [
          topic.name,
          { ...topic, maxMessageBytes: outputs[index]!.maxMessageBytes },
        ]),
      ),
      partitions: Math.min(...outputs.map(({ partitions }) => partitions)),
    },
  };
}

function checkInputs(inputs: readonly TopicFacts[]): number {
  const counts = new Set(inputs.map(({ partitions }) => partitions));
  if (counts.size > 1) {
    throw new KafkaTransportError(
      'partition-counts-differ',
      `The input topics must have the same number of partitions, so that the records of one key meet: ${inputs
        .map(({ name, partitions }) => `${name} has ${partitions}`)
        .join(
          ', ',
        )}. Add partitions to the smaller ones (kafka-topics.sh --alter --partitions) while nothing is written to them.`,
    );
  }
  return [...counts][0] ?? 0;
}

function checkOutput(output: TopicFacts, inputPartitions: number, leastBytes: number): void {
  if (output.partitions < inputPartitions) {
    throw new KafkaTransportError(
      'output-partitions-too-few',
      `${output.name} has ${output.partitions} partitions and the inputs have ${inputPartitions}: every answer goes to its input's partition. Add partitions: kafka-topics.sh --alter --topic ${output.name} --partitions ${inputPartitions}`,
    );
  }
  if (output.maxMessageBytes < leastBytes) {
    throw new KafkaTransportError(
      'output-message-size-too-small',
      `${output.name} has max.message.bytes=${output.maxMessageBytes}, at least ${leastBytes} is needed. Raise it: kafka-configs.sh --alter --entity-type topics --entity-name ${output.name} --add-config max.message.bytes=${leastBytes}`,
    );
  }
}

function missing(name: string, plan: TopicPlan, known: ReadonlyMap<string, unknown>): never {
  const all = [...plan.inputs, ...plan.outputs.map((topic) => topic.name)];
  const absent = all.filter((topic) => !known.has(topic));
  throw new KafkaTransportError(
    'topic-missing',
    `${absent.length === 1 ? `The topic ${name} does not exist` : `The topics ${absent.join(', ')} do not exist`}, or this principal may not see ${absent.length === 1 ? 'it' : 'them'}. Create ${absent.length === 1 ? 'it' : 'them'} with as many partitions as the inputs and max.message.bytes=${LEAST_OUTPUT_MESSAGE_BYTES} on outputs, or let this service do so (createTopics).`,
  );
}
