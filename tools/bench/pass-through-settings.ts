export interface PassThroughSettings {
  readonly brokers: string[];
  readonly groupId: string;
  readonly input: string;
  readonly output: string;
  readonly lanes: number;
}

/** What the measuring process tells its pass-throughs, by the environment. */
export function passThroughSettings(
  environment: Readonly<Record<string, string | undefined>>,
): PassThroughSettings {
  const read = (name: string): string => {
    const value = environment[name];
    if (value === undefined || value === '') throw new Error(`${name} is not set`);
    return value;
  };
  return {
    brokers: read('KAFKA_BROKERS').split(','),
    groupId: read('KAFKA_GROUP_ID'),
    input: read('BENCH_INPUT'),
    output: read('BENCH_OUTPUT'),
    lanes: Number(read('SCREENER_LANES')),
  };
}
